import { endOf, quarterOf, quartersEnded, yearOf } from '../../core/periods.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { ReleaseState, ReportedUpdate } from '../../core/releases/release-state.ts';
import type { PageLink } from './page.ts';
import { type Subject, updatesOf } from './updates.ts';

/** What a quarter said of one plan or work; `no-news` where no report of the quarter mentions it. */
export type QuarterState = ReportedUpdate['state'] | 'no-news';

/** Plans or works by quarter, the newest first: beside the name on a phone. */
export interface StateTable {
  years: { year: number; quarters: string[] }[];
  rows: { subject: PageLink; cells: QuarterState[] }[];
}

/** Absent before the first release: there is no quarter to show. */
export function buildStateTable(
  { site }: Programme,
  state: ReleaseState | undefined,
  subjects: readonly (PageLink & Subject)[],
): StateTable | undefined {
  if (state === undefined) return undefined;
  const quarters = quartersEnded(site.document.date, state.release.cutOff).reverse();
  const years = [...new Set(quarters.map(yearOf))];
  return {
    years: years.map((year) => ({
      year,
      quarters: quarters.filter((quarter) => yearOf(quarter) === year).map(numeral),
    })),
    rows: subjects.map(({ label, href, ...subject }) => ({
      subject: { label, href },
      cells: quarters.map((quarter) => stateIn(quarter, state, subject)),
    })),
  };
}

/** The last word of a quarter stands. */
function stateIn(quarter: string, state: ReleaseState, subject: Subject): QuarterState {
  const ofQuarter = updatesOf(state, subject).filter(({ refersTo }) => quarterOf(endOf(refersTo)) === quarter);
  return ofQuarter.at(-1)?.state ?? 'no-news';
}

/** "2027-Q3" is "III". */
function numeral(quarter: string): string {
  return ['I', 'II', 'III', 'IV'][Number(quarter.at(-1)) - 1] ?? quarter;
}
