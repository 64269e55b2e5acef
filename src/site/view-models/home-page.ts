import { annotate, type Inline, noAnnotations } from '../../core/programme/annotate.ts';
import type { Programme, Work } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { routes } from '../routes.ts';
import { contentsWords } from '../words/contents.ts';
import { homeWords } from '../words/home.ts';
import { nameKind } from '../words/kind.ts';
import { navigationWords } from '../words/navigation.ts';
import { workWords } from '../words/work.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { buildStanding, buildTargetGroups, type Standing, type TargetGroup } from './target-list-page.ts';

/** How many there are of one kind of commitment. */
export interface TallyLine extends PageLink {
  count: number;
}

export interface HomePage extends Page {
  /** The title with its years kept on one line. */
  titleWords: Inline[];
  lead: string;
  tally: TallyLine[];
  standing: Standing;
  ways: { heading: string; links: PageLink[] }[];
  groups: TargetGroup[];
}

export function buildHomePage(programme: Programme, states: readonly ReleaseState[]): HomePage {
  const { site, targets, tasks, plans, agencies } = programme;
  const title = homeWords.title(site);
  const commitments = [
    { count: targets.length, label: nameKind('target'), href: routes.targets() },
    { count: tasks.length, label: nameKind('task'), href: routes.tasks() },
    { count: plans.length, label: nameKind('plan'), href: routes.plans() },
  ];
  const counts = commitments.map(({ count, label }) => `${count} ${label}`).join(', ');
  return {
    title,
    description: homeWords.description(counts, site),
    path: routes.home(),
    above: [],
    frame: buildFrame(programme),
    titleWords: annotate([{ text: title }], noAnnotations),
    lead: homeWords.lead(site),
    tally: [...commitments, countWorks(programme, 'key-work'), countWorks(programme, 'breakthrough')],
    standing: buildStanding(programme, states.at(-1)),
    ways: [
      {
        heading: homeWords.read,
        links: [
          { label: contentsWords.title, href: routes.contents() },
          { label: navigationWords.wholeText, href: routes.wholeText() },
          { label: navigationWords.glossary, href: routes.glossary() },
        ],
      },
      {
        heading: homeWords.who,
        links: [
          { label: homeWords.agencies(agencies.length), href: routes.agencies() },
          { label: homeWords.tasks(tasks.length), href: routes.tasks() },
        ],
      },
      {
        heading: homeWords.verify,
        links: [
          { label: navigationWords.errata, href: routes.errata() },
          { label: navigationWords.citations, href: routes.citations() },
          { label: navigationWords.source, href: routes.source(site.source.file) },
        ],
      },
    ],
    groups: buildTargetGroups(programme, states.at(-1)),
  };
}

function countWorks({ works }: Programme, kind: Work['kind']): TallyLine {
  return {
    count: works.filter((work) => work.kind === kind).length,
    label: workWords.kinds[kind].toLowerCase(),
    href: `${routes.works()}#${kind}`,
  };
}
