import { listIn } from '../../core/programme/indexes.ts';
import type { Programme, Target } from '../../core/programme/programme.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import { type Commitment, formatCommitment, formatDue } from '../../core/words/measure.ts';
import { routes } from '../routes.ts';
import { releaseWords } from '../words/release.ts';
import { targetWords } from '../words/target.ts';
import { releaseLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { nameOfSection } from './section.ts';
import { countStatuses, type ShownStatus, type StatusCount } from './verdict.ts';

/** One target in a list: what is promised, by when. */
export interface TargetLine extends PageLink {
  printed: string;
  parts: { label: string; commitment: Commitment; due: string }[];
  status: ShownStatus;
  isProvisional: boolean;
}

/** The targets of one section of part II. */
export interface TargetGroup {
  id: string;
  heading: string;
  lines: TargetLine[];
}

/** What the latest release says of all targets together: counts with their denominator, never an average. */
export interface Standing {
  counts: StatusCount[];
  total: number;
  /** How many have no report at all. */
  unreported: string;
  /** "Theo kỳ công bố quý IV/2027, số liệu chốt ngày 31/01/2028". */
  asOf: string;
  release?: PageLink;
}

export interface TargetListPage extends Page {
  lead: string;
  standing: Standing;
  groups: TargetGroup[];
}

const words = targetWords.list;

export function buildTargetListPage(programme: Programme, states: readonly ReleaseState[]): TargetListPage {
  const { targets } = programme;
  return {
    title: words.title(targets.length),
    description: words.description(targets.length),
    path: routes.targets(),
    above: [],
    nav: 'targets',
    frame: buildFrame(programme),
    lead: words.lead,
    standing: buildStanding(programme, states.at(-1)),
    groups: buildTargetGroups(programme, states.at(-1)),
  };
}

/** The targets by the section that holds them, in document order. */
export function buildTargetGroups({ targets, sections }: Programme, state: ReleaseState | undefined): TargetGroup[] {
  return sections
    .map((section) => ({
      id: section.id,
      heading: nameOfSection(section).replace(/:$/, ''),
      lines: listIn(targets, section.id).map((target) => buildLine(target, state)),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** Counts over all targets, for the home page and the list. */
export function buildStanding({ targets }: Programme, state: ReleaseState | undefined): Standing {
  const total = targets.length;
  if (state === undefined) {
    return {
      counts: [],
      total,
      unreported: words.unreported(total, total),
      asOf: words.noRelease,
    };
  }
  const reported = new Set(state.standing.map(({ target }) => target));
  const unreported = targets.filter(({ id }) => !reported.has(id)).length;
  const release = releaseLink(state.release);
  return {
    counts: countStatuses(state),
    total,
    unreported: unreported === 0 ? words.allReported(total) : words.unreported(unreported, total),
    asOf: `${releaseWords.asOf(release.label, state.release.cutOff)}.`,
    release,
  };
}

function buildLine(target: Target, state: ReleaseState | undefined): TargetLine {
  const assessment = state && findAssessment(state, target.id);
  return {
    printed: target.printed,
    label: target.shortName,
    href: routes.target(target.id),
    parts: target.parts.map((part) => ({
      label: part.label,
      commitment: formatCommitment(part),
      due: formatDue(part.due),
    })),
    status: assessment?.status ?? 'no-data',
    isProvisional: assessment?.isProvisional ?? false,
  };
}
