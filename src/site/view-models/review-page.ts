import type { Programme, Target } from '../../core/programme/programme.ts';
import { findAssessment, type ReleaseState } from '../../core/releases/release-state.ts';
import type { PartAssessment, YearVerdict } from '../../core/status/assessment.ts';
import { formatDate } from '../../core/words/format.ts';
import { namePart } from '../../core/words/measure.ts';
import { nameStatus } from '../../core/words/status.ts';
import { routes } from '../routes.ts';
import { releaseWords } from '../words/release.ts';
import { reviewWords } from '../words/review.ts';
import { buildChanges, type Changes } from './changes.ts';
import { buildCommitmentCounts, type CommitmentCounts } from './commitment-counts.ts';
import { frozenLinks } from './frozen-target.ts';
import { type LinkOf, type RecordLink, releaseLink } from './links.ts';
import { buildFrame, type Page, type PageLink } from './page.ts';
import { buildResults, type Results } from './results.ts';
import { getReview, type Review } from './reviews.ts';
import { buildTargetRow, type TargetRow } from './target-row.ts';
import { buildWorkLines } from './work-pages.ts';

/** A promise made for every year: how many of those that are over kept it. */
export interface YearsKept {
  target: RecordLink;
  /** The part, of a target that has several. */
  part: string;
  kept: number;
  due: number;
  /** Of those that are over, the years of which nothing is known, or nothing can be said. */
  unknown: number;
  /** "2026: Đạt". */
  years: string[];
}

export interface ReviewPage extends Page {
  lead: string;
  /** What the text leaves open about the day of this look back. */
  note?: string;
  paper: PageLink;
  release: PageLink;
  results: Results;
  /** How many targets stood in which of the four groups, release by release. */
  course: { heads: string[]; rows: { release: PageLink; counts: number[] }[] };
  years: YearsKept[];
  /** Reached for good, or past their last day. */
  settled: TargetRow[];
  open: TargetRow[];
  brought: Changes;
  commitments: CommitmentCounts[];
  works: (RecordLink & { figure: string })[];
}

export function buildReviewPage(programme: Programme, states: readonly ReleaseState[], id: string): ReviewPage {
  const review = getReview(programme, states, id);
  const { state, title, kind } = review;
  const release = releaseLink(state.release);
  const linkOf = frozenLinks(states.slice(0, states.indexOf(state) + 1));
  const rowsOf = (targets: readonly Target[]) =>
    targets.map((target) => ({ ...buildTargetRow(programme, state, target), href: linkOf(target).href }));
  const isOver = (target: Target) => isSettled(target, state);
  return {
    title,
    description: reviewWords.description(title, release.label),
    path: routes.review(id),
    above: [{ label: releaseWords.title, href: routes.releases() }],
    nav: 'releases',
    frame: buildFrame(programme),
    lead: reviewWords.lead(release.label, formatDate(state.release.cutOff)),
    ...(kind === 'mid-term' && { note: reviewWords.midTermNote }),
    paper: { label: reviewWords.paper, href: routes.reviewPaper(id) },
    release: { label: releaseWords.titleOf(release.label), href: release.href },
    results: buildResults(programme, state, linkOf),
    course: buildCourse(programme, review),
    years: programme.targets.flatMap((target) => listYearsKept(target, state, linkOf)),
    settled: rowsOf(programme.targets.filter(isOver)),
    open: rowsOf(programme.targets.filter((target) => !isOver(target))),
    brought: buildChanges(programme, review.before, state, linkOf),
    commitments: buildCommitmentCounts(programme, state),
    works: buildWorkLines(programme, state),
  };
}

function buildCourse(programme: Programme, { covered }: Review): ReviewPage['course'] {
  const rows = covered.map((state) => ({ state, groups: buildResults(programme, state).groups }));
  return {
    heads: rows[0]?.groups.map(({ name }) => name) ?? [],
    rows: rows.map(({ state, groups }) => ({
      release: releaseLink(state.release),
      counts: groups.map(({ cells }) => cells.length),
    })),
  };
}

/** Nothing is left to do or to hold: kept for good, or the last day of every part is over. */
function isSettled({ id }: Target, state: ReleaseState): boolean {
  const assessment = findAssessment(state, id);
  if (assessment === undefined) return false;
  if (assessment.status === 'reached' || assessment.status === 'reached-late') return true;
  return assessment.parts.every(({ due }) => due !== undefined && due.date <= state.release.cutOff);
}

function listYearsKept(target: Target, state: ReleaseState, linkOf: LinkOf): YearsKept[] {
  const parts: readonly PartAssessment[] = findAssessment(state, target.id)?.parts ?? [];
  return parts.flatMap(({ part, years = [] }) => {
    const due = years.filter(({ verdict }) => verdict !== 'not-due');
    if (due.length === 0) return [];
    return [
      {
        target: linkOf(target),
        part: namePart(target.parts, part),
        kept: due.filter(({ verdict }) => verdict === 'reached').length,
        due: due.length,
        unknown: due.filter(({ verdict }) => verdict === 'not-reported' || verdict === 'not-assessable').length,
        years: due.map(sayYear),
      },
    ];
  });
}

function sayYear({ year, verdict, isProvisional }: YearVerdict): string {
  return reviewWords.yearVerdict(year, nameStatus(verdict, isProvisional));
}
