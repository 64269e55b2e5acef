import { listPeriodsOwed } from '../../core/owed.ts';
import { endOf, quarterOf, quartersEnded, yearOf } from '../../core/periods.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { ReleaseState, ReportedUpdate } from '../../core/releases/release-state.ts';
import { listReportsTelling } from '../../core/releases/spoken-of.ts';
import { nameSubject } from '../../core/releases/updates-on.ts';
import { isCollected } from '../../core/releases/who-reported.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';
import { findDispute } from '../../core/status/disputes.ts';
import type { PageLink } from './page.ts';
import { type Subject, updatesOf } from './updates.ts';

/** What a quarter said of one plan or work; `disputed` where bodies said different things, `not-reported` where somebody had to and nobody did, `no-news` where nobody had to. */
export type QuarterState = ReportedUpdate['state'] | 'disputed' | 'not-reported' | 'no-news';

/** Plans or works by quarter, the newest first: beside the name on a phone. */
export interface StateTable {
  years: { year: number; quarters: string[] }[];
  rows: { subject: PageLink; cells: QuarterState[] }[];
}

/** Absent before the first release: there is no quarter to show. */
export function buildStateTable(
  programme: Programme,
  state: ReleaseState | undefined,
  subjects: readonly (PageLink & Subject)[],
): StateTable | undefined {
  if (state === undefined) return undefined;
  const quarters = quartersEnded(programme.site.document.date, state.release.cutOff).reverse();
  const years = [...new Set(quarters.map(yearOf))];
  return {
    years: years.map((year) => ({
      year,
      quarters: quarters.filter((quarter) => yearOf(quarter) === year).map(numeral),
    })),
    rows: subjects.map(({ label, href, ...subject }) => ({
      subject: { label, href },
      cells: listCells(programme, state, subject, quarters),
    })),
  };
}

/** The last word of a quarter stands. Nobody is silent where a report of the quarter told of another one, nor of a quarter never collected. */
function listCells(
  programme: Programme,
  state: ReleaseState,
  subject: Subject,
  quarters: readonly ReportPeriod[],
): QuarterState[] {
  const { reports } = state;
  const told = new Set(listReportsTelling(reports, nameSubject(subject)).map(({ period }) => quarterOf(endOf(period))));
  const collected = quarters.filter((quarter) => isCollected({ releases: programme.releases, reports }, quarter));
  const owed = new Set(listPeriodsOwed(programme, subject, collected, reports));
  return quarters.map((quarter) => {
    const ofQuarter = updatesOf(state, subject).filter(({ refersTo }) => quarterOf(endOf(refersTo)) === quarter);
    const isSilent = owed.has(quarter) && !told.has(quarter);
    if (findDispute(ofQuarter).length > 0) return 'disputed';
    return ofQuarter.at(-1)?.state ?? (isSilent ? 'not-reported' : 'no-news');
  });
}

/** "2027-Q3" is "III". */
function numeral(quarter: string): string {
  return ['I', 'II', 'III', 'IV'][Number(quarter.at(-1)) - 1] ?? quarter;
}
