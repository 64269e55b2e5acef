import { annotate, type Inline, noAnnotations } from '../../core/programme/annotate.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { routes } from '../routes.ts';
import { navigationWords } from '../words/navigation.ts';
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
  const { site, targets, tasks, plans, works, agencies } = programme;
  const { document, commune } = site;
  const keyWorks = works.filter(({ kind }) => kind === 'key-work');
  const breakthroughs = works.filter(({ kind }) => kind === 'breakthrough');
  const title = `${document.kind} ${document.period.from}-${document.period.to} của ${commune.name}`;
  return {
    title,
    description: `${targets.length} chỉ tiêu, ${tasks.length} nhiệm vụ, ${plans.length} đề án, kế hoạch mà ${document.issuer} cam kết làm đến năm ${document.period.to}: nguyên văn và kết quả từng quý.`,
    path: routes.home(),
    above: [],
    frame: buildFrame(programme),
    titleWords: annotate([{ text: title }], noAnnotations),
    lead: `Những việc ${document.issuer} đã cam kết làm đến năm ${document.period.to}: nguyên văn, ai làm, và kết quả từng quý. Theo ${document.kind} số ${document.number}.`,
    tally: [
      { count: targets.length, label: 'chỉ tiêu', href: routes.targets() },
      { count: tasks.length, label: 'nhiệm vụ', href: routes.tasks() },
      { count: plans.length, label: 'đề án, kế hoạch', href: routes.plans() },
      { count: keyWorks.length, label: 'công trình trọng điểm', href: `${routes.works()}#key-work` },
      { count: breakthroughs.length, label: 'khâu đột phá', href: `${routes.works()}#breakthrough` },
    ],
    standing: buildStanding(programme, states.at(-1)),
    ways: [
      {
        heading: 'Tôi muốn đọc văn bản',
        links: [
          { label: 'Mục lục', href: routes.contents() },
          { label: navigationWords.wholeText, href: routes.wholeText() },
          { label: navigationWords.glossary, href: routes.glossary() },
        ],
      },
      {
        heading: 'Tôi muốn biết ai làm',
        links: [
          { label: `${agencies.length} cơ quan, tổ chức và việc của từng nơi`, href: routes.agencies() },
          { label: `${tasks.length} nhiệm vụ theo mục`, href: routes.tasks() },
        ],
      },
      {
        heading: 'Tôi muốn kiểm chứng',
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
