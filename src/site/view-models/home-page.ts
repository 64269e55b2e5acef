import { annotate, type Inline, noAnnotations } from '../../core/programme/annotate.ts';
import type { Programme, Work } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { type StatusGroup, statusGroups } from '../../core/status/status-group.ts';
import { joinCompounds } from '../../core/text/no-break.ts';
import { lowerFirst } from '../../core/words/format.ts';
import { groupNames } from '../../core/words/status.ts';
import { routes } from '../routes.ts';
import { compounds } from '../words/compounds.ts';
import { contentsWords } from '../words/contents.ts';
import { headlineWords } from '../words/headlines.ts';
import { homeWords } from '../words/home.ts';
import { nameKind } from '../words/kind.ts';
import { navigationWords } from '../words/navigation.ts';
import { resultWords } from '../words/results.ts';
import { workWords } from '../words/work.ts';
import { buildChanges } from './changes.ts';
import { buildHeadlines, buildHeadlinesBefore, type Headline, movesNamed, sayNext } from './headlines.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { buildGroupRows, buildResults, type Results } from './results.ts';
import { buildTargetGroups, type TargetGroup } from './target-list-page.ts';
import type { TargetRow } from './target-row.ts';

/** How many there are of one kind of commitment. */
export interface TallyLine extends PageLink {
  count: number;
}

export interface HomePage extends Page {
  /** The title with its years kept on one line. */
  titleWords: Inline[];
  /** What the site is, where no release speaks yet. */
  lead: string;
  /** Absent before the first release. */
  results?: Results;
  /** What people ask for by its everyday name. */
  topics: PageLink[];
  /** What the first screen names in words. */
  headlines: Headline[];
  /** When the next reports are due, as far as anybody can say. */
  next: string;
  /** The body that stands for all villages, where the text names one: of no single one anything is told. */
  villages?: PageLink;
  /** What else the release brought, by kind: each leads to its list there. */
  alsoNew: PageLink[];
  /** All targets, the worst first; none before the first release. */
  rows: { group: StatusGroup; name: string; rows: TargetRow[] }[];
  /** Before the first release: the promises, by section of the text. */
  promises: { heading: string; groups: TargetGroup[] };
  tally: TallyLine[];
  ways: { heading: string; links: PageLink[] }[];
}

export function buildHomePage(programme: Programme, states: readonly ReleaseState[]): HomePage {
  const { site, targets, tasks, plans, agencies } = programme;
  const last = states.at(-1);
  const title = last ? resultWords.title(site) : resultWords.titleBefore(site);
  const rows = last ? buildRows(programme, last) : [];
  const worstFirst = rows.flatMap((group) => group.rows);
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
    titleWords: annotate([{ text: joinCompounds(title, compounds) }], noAnnotations),
    lead: last ? homeWords.lead(site) : `${homeWords.lead(site)} ${homeWords.noRelease}`,
    ...(last && { results: buildResults(programme, last) }),
    alsoNew: last ? listAlsoNew(programme, states.at(-2), last) : [],
    topics: listTopics(programme),
    headlines: last ? buildHeadlines(programme, states, last, worstFirst) : buildHeadlinesBefore(programme),
    next: sayNext(programme.site, last),
    ...findVillages(programme),
    rows,
    promises: {
      heading: resultWords.promises(targets.length),
      groups: last ? [] : buildTargetGroups(programme, undefined),
    },
    tally: [...commitments, countWorks(programme, 'key-work'), countWorks(programme, 'breakthrough')],
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
  };
}

function buildRows(programme: Programme, state: ReleaseState): HomePage['rows'] {
  return statusGroups
    .map((group) => ({ group, name: groupNames[group], rows: buildGroupRows(programme, state, group) }))
    .filter(({ rows }) => rows.length > 0);
}

function findVillages({ agencies }: Programme): Pick<HomePage, 'villages'> {
  const found = agencies.find(({ aliases }) => aliases.includes(headlineWords.allVillages));
  return found === undefined
    ? {}
    : { villages: { label: headlineWords.workOfVillages, href: routes.agency(found.id) } };
}

function listTopics({ targets, works }: Programme): PageLink[] {
  return [
    ...targets.map(({ id, topic }) => ({ topic, href: routes.target(id) })),
    ...works.map(({ id, topic }) => ({ topic, href: routes.work(id) })),
  ].flatMap(({ topic, href }) => (topic === undefined ? [] : [{ label: topic, href }]));
}

/** Some moves are named on home itself. */
function listAlsoNew(programme: Programme, before: ReleaseState | undefined, last: ReleaseState): PageLink[] {
  if (before === undefined) return [];
  const { groups, works } = buildChanges(programme, before, last);
  const counted = [
    ...groups.map(({ kind, heading, moves }) => ({ kind, heading, count: moves.length })),
    ...(works.length > 0 ? [{ kind: 'works', heading: resultWords.works, count: works.length }] : []),
  ];
  return counted
    .filter(({ kind }) => !movesNamed.some((named) => named === kind))
    .map(({ kind, heading, count }) => ({
      label: `${lowerFirst(heading)} (${count})`,
      href: `${routes.release(last.release.id)}#${kind}`,
    }));
}

function countWorks({ works }: Programme, kind: Work['kind']): TallyLine {
  return {
    count: works.filter((work) => work.kind === kind).length,
    label: workWords.kinds[kind].toLowerCase(),
    href: `${routes.works()}#${kind}`,
  };
}
