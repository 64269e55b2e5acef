import { isVerdict, type Status } from '../status/assessment.ts';
import { fromBestToWorst, isMissed } from '../status/composite.ts';
import type { ReportedObservation } from '../status/observations.ts';
import { groupOfStatus } from '../status/status-group.ts';
import { findAssessment, type ReleaseState, type Report } from './release-state.ts';

/** A target whose status is another than in the release before. */
export interface StatusMove {
  target: string;
  /** Absent in the first release. */
  from?: Status;
  to: Status;
  /** Of a promise for every year, where going back is worse than the year before. */
  isYearly?: true;
}

/** Whether a move is bad or good news; a verdict that nobody can give any more is neither, nor is a first one or another silence. Of figures that cannot be held against each other, or that were reported anew, it is neither: `recounted`. */
export type MoveKind =
  | 'worse'
  | 'better'
  | 'recounted'
  | 'still-missed'
  | 'still-falling'
  | 'judged'
  | 'lost'
  | 'silent';

/**
 * A first verdict is no move for the better or the worse: what could not be judged may have been as good or as bad before. Only
 * a day that came is news: kept for good, or missed. From one way of missing to another is neither: the
 * method ranks them alike. That the year missed is worse than the one before is said by name.
 */
export function kindOfMove({
  from,
  to,
  isYearly,
}: Pick<StatusMove, 'to' | 'isYearly'> & { from?: Status | undefined }): MoveKind {
  const wasJudged = from !== undefined && isVerdict(from);
  if (!isVerdict(to)) return wasJudged ? 'lost' : 'silent';
  if (!wasJudged) return from === 'not-due' || from === 'too-early' ? kindOfFirstDue(to) : 'judged';
  if (groupOfStatus(from) === 'missed' && groupOfStatus(to) === 'missed')
    return isYearly && to === 'reversing' ? 'still-falling' : 'still-missed';
  if (groupOfStatus(to) === 'missed') return 'worse';
  return fromBestToWorst.indexOf(to) > fromBestToWorst.indexOf(from) ? 'worse' : 'better';
}

/** What was not due is missed once its day has come, and done once and for all when it is reached. */
function kindOfFirstDue(to: Status): MoveKind {
  if (groupOfStatus(to) === 'missed') return 'worse';
  return to === 'reached' || to === 'reached-late' ? 'better' : 'judged';
}

/** What changed from one release to the next. */
export interface ReleaseChanges {
  /** Reports that the release before did not include. */
  newReports: Report[];
  /** Observations of the new reports that correct nothing. */
  newValues: ReportedObservation[];
  /** Observations of the new reports that correct an earlier one, with what they replace. */
  corrections: { correction: ReportedObservation; replaced: ReportedObservation | undefined }[];
  moves: StatusMove[];
  /** Targets that missed a year or a date since the release before, and were in no such state then. */
  newlyMissed: string[];
  /** Targets with a value for the first time. */
  firstReported: string[];
}

/** What changed since the release before; for the first release, everything. */
export function compareReleases(before: ReleaseState | undefined, after: ReleaseState): ReleaseChanges {
  const known = new Set(before?.reports.map(({ id }) => id));
  const newReports = after.reports.filter(({ id }) => !known.has(id));
  const ids = new Set(newReports.map(({ id }) => id));
  const fresh = after.observations.filter(({ report }) => ids.has(report));
  const reported = new Set(before?.observations.map(({ target }) => target));
  const moves = after.assessments.flatMap((assessment) => moveOf([before, after], assessment));
  return {
    newReports,
    newValues: fresh.filter(({ corrects }) => corrects === undefined),
    corrections: fresh
      .filter(({ corrects }) => corrects !== undefined)
      .map((correction) => ({ correction, replaced: findReplaced(after, correction) })),
    moves,
    newlyMissed: moves.filter((move) => hasMissed(after, move)).map(({ target }) => target),
    firstReported: [...new Set(fresh.map(({ target }) => target))].filter((target) => !reported.has(target)),
  };
}

/** A date or a year was missed: also where the year was, besides, worse than the one before. */
function hasMissed(state: ReleaseState, { target, from, to }: StatusMove): boolean {
  if (from !== undefined && groupOfStatus(from) === 'missed') return false;
  if (isMissed({ status: to })) return true;
  const parts = findAssessment(state, target)?.parts ?? [];
  return to === 'reversing' && parts.filter(({ status }) => status === 'reversing').some(isMissed);
}

function moveOf(
  [before, after]: [ReleaseState | undefined, ReleaseState],
  { target, status }: { target: string; status: Status },
): StatusMove[] {
  const from = before && findAssessment(before, target)?.status;
  if (from === status) return [];
  const { decidedBy, parts = [] } = findAssessment(after, target) ?? {};
  const isYearly = parts.find(({ part }) => part === decidedBy)?.years !== undefined;
  return [{ target, ...(from !== undefined && { from }), to: status, ...(isYearly && { isYearly }) }];
}

function findReplaced(
  { observations }: ReleaseState,
  { corrects }: ReportedObservation,
): ReportedObservation | undefined {
  return observations.find(({ report, id }) => report === corrects?.report && id === corrects.observation);
}
