import { listIn } from '../../core/programme/indexes.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { sayWorseCounted } from '../../core/words/split-verdict.ts';
import { routes } from '../routes.ts';
import { releaseWords } from '../words/release.ts';
import { targetWords } from '../words/target.ts';
import type { Facet } from './facets.ts';
import { releaseLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { buildResults, type NamedTarget, type ResultGroup } from './results.ts';
import { headingOfSection } from './section.ts';
import { buildTargetFacets, listTargetChoices, type TargetChoices } from './target-facets.ts';
import { buildTargetRow, type TargetRow } from './target-row.ts';
import { countStatuses, type StatusCount } from './verdict.ts';

/** The targets of one section of part II. */
export interface TargetGroup {
  id: string;
  heading: string;
  rows: TargetRow[];
}

/** What the latest release says of all targets together: counts with their denominator, never an average. */
export interface Standing {
  counts: StatusCount[];
  total: number;
  /** How many have no report at all. */
  unreported: string;
  /** That of two verdicts on one target the worse was counted; empty where no target has two. */
  worseCounted: string;
  /** "Theo kỳ công bố quý IV/2027, số liệu chốt ngày 31/01/2028". */
  asOf: string;
  release?: PageLink;
}

export interface TargetListPage extends Page {
  lead: string;
  standing: Standing;
  /** Absent before the first release. */
  results?: ResultGroup[];
  facets: Facet[];
  choices: TargetChoices;
  groups: TargetGroup[];
}

const words = targetWords.list;

export function buildTargetListPage(programme: Programme, states: readonly ReleaseState[]): TargetListPage {
  const { targets } = programme;
  const last = states.at(-1);
  const choices = listTargetChoices(programme, states);
  return {
    title: words.title(targets.length),
    description: words.description(targets.length),
    path: routes.targets(),
    above: [],
    nav: 'targets',
    frame: buildFrame(programme),
    lead: words.lead,
    standing: buildStanding(programme, last),
    ...(last && { results: buildResults(programme, last).groups }),
    facets: buildTargetFacets(programme, choices),
    choices,
    groups: buildTargetGroups(programme, last),
  };
}

/** The targets by the section that holds them, in document order. */
export function buildTargetGroups(programme: Programme, state: ReleaseState | undefined): TargetGroup[] {
  return programme.sections
    .map((section) => ({
      id: section.id,
      heading: headingOfSection(section),
      rows: listIn(programme.targets, section.id).map((target) => buildTargetRow(programme, state, target)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Counts over all targets, for the home page and the list. */
export function buildStanding(
  { targets }: { targets: readonly NamedTarget[] },
  state: ReleaseState | undefined,
): Standing {
  const total = targets.length;
  if (state === undefined) {
    return {
      counts: [],
      total,
      unreported: words.unreported(total, total),
      worseCounted: '',
      asOf: words.noRelease,
    };
  }
  const reported = new Set(state.standing.map(({ target }) => target));
  const unreported = targets.filter(({ id }) => !reported.has(id)).length;
  const counts = countStatuses(state);
  const release = releaseLink(state.release);
  return {
    counts,
    total,
    unreported: [
      unreported === 0 ? words.allReported : words.unreported(unreported, total),
      ...(counts.some(({ status }) => status === 'not-reported') ? [words.notReported] : []),
    ].join(' '),
    worseCounted: sayWorseCounted(targets, state.assessments),
    asOf: `${releaseWords.asOf(release.label, state.release.cutOff)}.`,
    release,
  };
}
