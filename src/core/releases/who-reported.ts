import {
  isBeforeProgramme,
  isDueIn,
  isOwed,
  listBound,
  listOwedItems,
  listUnassigned,
  type OwedItem,
} from '../owed.ts';
import { endOf, quarterAfter, quarterOf, quartersEnded } from '../periods.ts';
import type { Programme, Target } from '../programme/programme.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { ReportPeriod } from '../schemas/period.ts';
import type { ReleaseState, Report } from './release-state.ts';
import { listReportsTelling } from './spoken-of.ts';
import { nameSubject } from './updates-on.ts';

/**
 * How a body answered for a quarter, as known at a release. Only who sent nothing, owed something and whose work nobody
 * else reported has `not-reported`: a body is not called silent where its page says that others spoke for it. `not-collected`:
 * the office closed no release of that quarter and holds no report of it from anybody. `not-yet`: the quarter had ended when
 * the programme was issued. Who owed nothing and sent something is rated by no day.
 */
export type ReportedHow =
  | 'in-time'
  | 'late'
  | 'of-own-accord'
  | 'by-others'
  | 'late-by-others'
  | 'partly-by-others'
  | 'not-reported'
  | 'not-collected'
  | 'not-yet'
  | 'nothing-owed';

/** What a body owed for a quarter, and what came. */
export interface OwedAnswer {
  quarter: ReportPeriod;
  how: ReportedHow;
  /** Its own reports for the quarter. */
  reports: Report[];
  /** With the bodies whose report for the quarter speaks of it. */
  items: (OwedItem & { reportedBy: string[] })[];
}

/** How a body answered for a quarter, as known at the last of these releases. */
export function findAnswer(
  programme: Programme,
  states: readonly ReleaseState[],
  agency: string,
  quarter: ReportPeriod,
): OwedAnswer {
  const last = states.at(-1);
  const known = last?.reports ?? [];
  const when = { period: quarter, reports: known, ...(last && { knownOn: last.release.cutOff }) };
  const isOfQuarter = ({ period }: Report) => endOf(period) === endOf(quarter);
  const reports = known.filter((report) => report.agency === agency && isOfQuarter(report));
  const speakOf = (item: OwedItem) => listReportsTelling(known, nameSubject(item)).filter(isOfQuarter);
  const items = listOwedItems(programme, agency, when).map((item) => ({
    ...item,
    reportedBy: [...new Set(speakOf(item).map((report) => report.agency))],
  }));
  const howAnswered = (): ReportedHow => {
    const owed = items.filter(isOwed);
    if (reports.length > 0) return owed.length > 0 ? howSent(states, reports, quarter) : 'of-own-accord';
    const spoken = howSpoken(items);
    const releases = states.map(({ release }) => release);
    if (spoken === 'not-reported' && !isCollected({ releases, reports: known }, quarter)) return 'not-collected';
    const isLate = spoken === 'by-others' && owed.some((item) => howSent(states, speakOf(item), quarter) === 'late');
    return isLate ? 'late-by-others' : spoken;
  };
  return { quarter, how: howAnswered(), reports, items };
}

/** Whether a quarter was ever asked for: a release is about it, or somebody reported of it. */
export function isCollected(
  { releases, reports }: { releases: readonly { id: string }[]; reports: readonly Pick<Report, 'period'>[] },
  quarter: ReportPeriod,
): boolean {
  const periods = [...releases.map(({ id }) => id), ...reports.map(({ period }) => period)];
  return periods.some((period) => endOf(period) === endOf(quarter));
}

/** The quarters since a body was last heard of; one that the office never collected is not among them. */
export function listUnheard<Answer extends Pick<OwedAnswer, 'how'>>(answers: readonly Answer[]): Answer[] {
  const collected = answers.filter(({ how }) => how !== 'not-collected');
  return collected.slice(collected.findLastIndex(({ how }) => how !== 'not-reported') + 1);
}

/** Whether the first release after the quarter had a report of it. */
export function howSent(
  states: readonly ReleaseState[],
  reports: readonly Report[],
  quarter: ReportPeriod,
): 'in-time' | 'late' {
  const first = states.find(({ release }) => release.cutOff >= endOf(quarter));
  const isInTime = reports.some(({ receivedOn }) => first !== undefined && receivedOn <= first.release.cutOff);
  return isInTime ? 'in-time' : 'late';
}

function howSpoken(items: OwedAnswer['items']): ReportedHow {
  const owed = items.filter(isOwed);
  const spoken = owed.filter(({ reportedBy }) => reportedBy.length > 0).length;
  if (items.some(({ notNow }) => notNow === 'before-programme')) return 'not-yet';
  if (owed.length === 0) return 'nothing-owed';
  if (spoken === 0) return 'not-reported';
  return spoken === owed.length ? 'by-others' : 'partly-by-others';
}

/** What a body owed for the quarter of the latest release, and what it will owe next. */
export interface OwedQuarter extends OwedAnswer {
  cutOff: IsoDate;
  next: { quarter: ReportPeriod; items: OwedItem[] };
}

/** Absent before the first release: without a cut-off nothing is late. */
export function findOwedQuarter(
  programme: Programme,
  states: readonly ReleaseState[],
  agency: string,
): OwedQuarter | undefined {
  const last = states.at(-1);
  if (last === undefined) return undefined;
  const quarter = quarterOfRelease(last);
  const next = quarterAfter(quarter);
  return {
    ...findAnswer(programme, states, agency, quarter),
    cutOff: last.release.cutOff,
    next: { quarter: next, items: listOwedItems(programme, agency, { period: next, reports: last.reports }) },
  };
}

/** The quarter that a release is about; that of a year is about its last. */
export function quarterOfRelease({ release }: ReleaseState): ReportPeriod {
  return quarterOf(endOf(release.id));
}

/** Which body answered for which quarter, as known at a release. */
export interface ReportingMatrix {
  quarters: ReportPeriod[];
  rows: { agency: string; cells: OwedAnswer[] }[];
}

/**
 * Rows: the bodies that ever owed something, and any other that has ever reported.
 * Columns: the quarters since the programme was issued that had ended by the cut-off.
 */
export function buildReportingMatrix(programme: Programme, states: readonly ReleaseState[]): ReportingMatrix {
  const last = states.at(-1);
  if (last === undefined) return { quarters: [], rows: [] };
  const quarters = quartersEnded(programme.site.document.date, last.release.cutOff);
  const rows = listExpected(programme, last).map((agency) => ({
    agency,
    cells: quarters.map((quarter) => findAnswer(programme, states, agency, quarter)),
  }));
  return { quarters, rows: rows.filter(({ cells }) => cells.some(({ how }) => how !== 'nothing-owed')) };
}

/** How a body answered for the quarter of the latest release, and how much of what it owed came, from whomever. */
export interface CountedAnswer {
  agency: string;
  how: ReportedHow;
  owed: number;
  reported: number;
  /** What it owed and no report speaks of. */
  open: OwedItem[];
}

export function listAnswers(programme: Programme, states: readonly ReleaseState[]): CountedAnswer[] {
  const last = states.at(-1);
  if (last === undefined) return [];
  return listExpected(programme, last).map((agency) => {
    const { how, items } = findAnswer(programme, states, agency, quarterOfRelease(last));
    const owed = items.filter(isOwed);
    const open = owed.filter(({ reportedBy }) => reportedBy.length === 0);
    return { agency, how, owed: owed.length, reported: owed.length - open.length, open };
  });
}

/**
 * Who owed something for the quarter of the latest release and sent nothing: of those `missing` nobody reported any of it,
 * of those `partly` others a part, of those `spokenFor` others all.
 */
export function listSilentBodies(
  programme: Programme,
  states: readonly ReleaseState[],
): Record<'missing' | 'partly' | 'spokenFor', CountedAnswer[]> {
  const answers = listAnswers(programme, states);
  return {
    missing: answers.filter(({ how }) => how === 'not-reported'),
    partly: answers.filter(({ how }) => how === 'partly-by-others'),
    spokenFor: answers.filter(({ how }) => how === 'by-others' || how === 'late-by-others'),
  };
}

/** Targets due for the quarter of the latest release that nobody reported, and that no words give to anybody. */
export function listUnasked(programme: Programme, states: readonly ReleaseState[]): Target[] {
  const last = states.at(-1);
  if (last === undefined) return [];
  const quarter = quarterOfRelease(last);
  if (isBeforeProgramme(programme.site, quarter)) return [];
  const isOfQuarter = ({ period }: Report) => endOf(period) === endOf(quarter);
  return listUnassigned(programme, quarter, last.release.cutOff)
    .filter((target) => isDueIn(target, quarter))
    .filter(({ id }) => !listReportsTelling(last.reports, nameSubject({ about: 'target', id })).some(isOfQuarter));
}

function listExpected(programme: Programme, { reports }: ReleaseState): string[] {
  return [...new Set([...listBound(programme), ...reports.map(({ agency }) => agency)])];
}
