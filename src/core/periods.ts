import type { IsoDate } from './schemas/fields.ts';
import type { RefersTo, ReportPeriod } from './schemas/period.ts';

/** The last day of what a value refers to: `2026` and `2026-Q4` end on `2026-12-31`, a day ends on itself. */
export function endOf(refersTo: RefersTo): IsoDate {
  if (refersTo.length === 10) return refersTo;
  const year = refersTo.slice(0, 4);
  const quarterEnds: Record<string, string> = { Q1: '03-31', Q2: '06-30', Q3: '09-30', Q4: '12-31' };
  return `${year}-${quarterEnds[refersTo.slice(5)] ?? '12-31'}`;
}

/** The first day of what a value refers to: `2026-Q3` starts on `2026-07-01`. */
export function startOf(refersTo: RefersTo): IsoDate {
  if (refersTo.length === 10) return refersTo;
  const quarterStarts: Record<string, string> = { Q2: '04-01', Q3: '07-01', Q4: '10-01' };
  return `${refersTo.slice(0, 4)}-${quarterStarts[refersTo.slice(5)] ?? '01-01'}`;
}

export function yearOf(refersTo: RefersTo): number {
  return Number(refersTo.slice(0, 4));
}

export function endOfYear(year: number): IsoDate {
  return endOf(String(year));
}

/** `quarterOf('2026-08-15')` is `2026-Q3`. */
export function quarterOf(date: IsoDate): ReportPeriod {
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** `quarterAfter('2026-Q4')` is `2027-Q1`. */
export function quarterAfter(quarter: ReportPeriod): ReportPeriod {
  const number = Number(quarter.slice(6));
  return number === 4 ? `${yearOf(quarter) + 1}-Q1` : `${yearOf(quarter)}-Q${number + 1}`;
}

/** The quarters from the one of a day on that have ended by the cut-off, oldest first. */
export function quartersEnded(from: IsoDate, cutOff: IsoDate): ReportPeriod[] {
  const quarters: ReportPeriod[] = [];
  for (let quarter = quarterOf(from); hasEnded(quarter, cutOff); quarter = quarterAfter(quarter))
    quarters.push(quarter);
  return quarters;
}

/** A period has ended once the cut-off reaches its last day. */
export function hasEnded(refersTo: RefersTo, cutOff: IsoDate): boolean {
  return endOf(refersTo) <= cutOff;
}

/** The last calendar year that has ended by the cut-off: 2026 on 31/12/2026, 2025 the day before. */
export function lastEndedYear(cutOff: IsoDate): number {
  const year = yearOf(cutOff);
  return hasEnded(String(year), cutOff) ? year : year - 1;
}

/** The years from first to last, both included; none when the last is before the first. */
export function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The next day: `dayAfter('2026-12-31')` is `2027-01-01`. */
export function dayAfter(date: IsoDate): IsoDate {
  return new Date(Date.UTC(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8)) + 1))
    .toISOString()
    .slice(0, 10);
}

/** Days from one date to another; negative when the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Years from one date to another: whole years to the last anniversary, then days as a share of the year that follows it.
 * From 31/12/2025 to 30/6/2026 are 181 of 365 days, so 0.4959; to 31/12/2027 exactly 2.
 */
export function yearsBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return -yearsBetween(to, from);
  const span = yearOf(to) - yearOf(from);
  const whole = anniversary(from, span) <= to ? span : span - 1;
  const last = anniversary(from, whole);
  return whole + daysBetween(last, to) / daysBetween(last, anniversary(from, whole + 1));
}

/** The same day some years later; 29 February falls on the 28th in a common year. */
function anniversary(date: IsoDate, years: number): IsoDate {
  const year = yearOf(date) + years;
  const monthDay = date.slice(5);
  return `${year}-${monthDay === '02-29' && !isLeapYear(year) ? '02-28' : monthDay}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function dayNumber(date: IsoDate): number {
  const millisecondsPerDay = 86_400_000;
  return Date.UTC(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / millisecondsPerDay;
}
