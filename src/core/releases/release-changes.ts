import { endOf, quartersEnded } from '../periods.ts';
import type { Programme } from '../programme/programme.ts';
import type { ReportPeriod } from '../schemas/period.ts';
import type { Status } from '../status/assessment.ts';
import type { ReportedObservation } from '../status/observations.ts';
import type { ReleaseState, Report } from './release-state.ts';

/** A target whose status is another than in the release before. */
export interface StatusMove {
  target: string;
  /** Absent in the first release. */
  from?: Status;
  to: Status;
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
  /** Targets that missed a year or a date since the release before. */
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
  const moves = after.assessments.flatMap((assessment) => moveOf(before, assessment));
  return {
    newReports,
    newValues: fresh.filter(({ corrects }) => corrects === undefined),
    corrections: fresh
      .filter(({ corrects }) => corrects !== undefined)
      .map((correction) => ({ correction, replaced: findReplaced(after, correction) })),
    moves,
    newlyMissed: moves.filter((move) => isMissed(after, move)).map(({ target }) => target),
    firstReported: [...new Set(fresh.map(({ target }) => target))].filter(
      (target) => !before?.observations.some((observation) => observation.target === target),
    ),
  };
}

/** A date or a year was missed: also where the year was, besides, worse than the one before. */
function isMissed({ assessments }: ReleaseState, { target, to }: StatusMove): boolean {
  if (to === 'overdue' || to === 'not-met') return true;
  const parts = assessments.find((assessment) => assessment.target === target)?.parts ?? [];
  // Of a part judged year by year, only a year that was missed goes back.
  return to === 'reversing' && parts.some(({ status, years }) => status === 'reversing' && years !== undefined);
}

/** The bodies that the programme makes responsible for a plan: they are expected to report. */
export function listResponsible({ plans }: Programme): string[] {
  return [...new Set(plans.flatMap(({ lead, standing }) => [...standing.agencies, ...lead.agencies]))];
}

/** Whether a body reported for a quarter: in time for its release, late, or not at all by the cut-off. */
export type ReportedHow = 'in-time' | 'late' | 'not-reported';

/** Which body reported for which quarter, as known at a release. */
export interface ReportingMatrix {
  quarters: ReportPeriod[];
  rows: { agency: string; cells: ReportedHow[] }[];
}

/**
 * Rows: the bodies that the programme makes responsible for a plan, and any other that has ever reported.
 * Columns: the quarters since the programme was issued that had ended by the cut-off.
 */
export function buildReportingMatrix(
  states: readonly ReleaseState[],
  responsible: readonly string[],
  issuedOn: string,
): ReportingMatrix {
  const last = states.at(-1);
  if (last === undefined) return { quarters: [], rows: [] };
  const quarters = quartersEnded(issuedOn, last.release.cutOff);
  const agencies = [...new Set([...responsible, ...last.reports.map(({ agency }) => agency)])];
  return {
    quarters,
    rows: agencies.map((agency) => ({
      agency,
      cells: quarters.map((quarter) => howReported(states, last, agency, quarter)),
    })),
  };
}

/** How a body reported for a quarter, as known at the last of the releases. */
export function howReported(
  states: readonly ReleaseState[],
  last: ReleaseState,
  agency: string,
  quarter: string,
): ReportedHow {
  const reports = last.reports.filter((report) => report.agency === agency && report.period === quarter);
  if (reports.length === 0) return 'not-reported';
  const first = states.find(({ release }) => release.cutOff >= endOf(quarter));
  const isInTime = reports.some(({ receivedOn }) => first !== undefined && receivedOn <= first.release.cutOff);
  return isInTime ? 'in-time' : 'late';
}

function moveOf(
  before: ReleaseState | undefined,
  { target, status }: { target: string; status: Status },
): StatusMove[] {
  const from = before?.assessments.find((assessment) => assessment.target === target)?.status;
  if (from === status) return [];
  return [{ target, ...(from !== undefined && { from }), to: status }];
}

function findReplaced(
  { observations }: ReleaseState,
  { corrects }: ReportedObservation,
): ReportedObservation | undefined {
  return observations.find(({ report, id }) => report === corrects?.report && id === corrects.observation);
}
