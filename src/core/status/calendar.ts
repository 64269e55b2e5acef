import { endOf, endOfYear, hasEnded, lastEndedYear, quarterAfter, quarterOf, yearOf } from '../periods.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { Due, TargetPart } from '../schemas/target.ts';
import type { DueDate, Findings } from './assessment.ts';

/** The years that the programme promises for, and the day it was issued. */
export interface ProgrammeYears {
  from: number;
  to: number;
  issuedOn: IsoDate;
}

/** The only clock of the rules. */
export interface Calendar {
  years: ProgrammeYears;
  cutOff: IsoDate;
}

/**
 * By when a part is due. "Trong nhiệm kỳ", or no time at all, is taken as the last day of the programme.
 * LIMIT: the text gives no such day; the assessment says that it is assumed.
 */
export function dueDateOf(due: Due, { to }: ProgrammeYears): DueDate {
  return due.kind === 'by-date'
    ? { date: due.date, isAssumed: false }
    : { date: endOfYear(to), isAssumed: due.kind !== 'each-year' };
}

/**
 * What the absence of any value means. Nothing is due before the first reporting period has ended:
 * the first year for a part judged on whole years, else the first quarter that begins after the programme was issued.
 * Issued on 31/3/2026: not due on 29/6/2026, not reported on 30/6/2026.
 */
export function silenceWithoutValue(part: TargetPart, { years, cutOff }: Calendar): 'not-due' | 'not-reported' {
  return hasEnded(firstReportingDay(part, years), cutOff) ? 'not-reported' : 'not-due';
}

/**
 * Whether a newer value is wanting than the latest one. Each year that has ended needs a value in it;
 * once the due date has passed, a value about that day or a later one is needed, and then no more.
 * A value of 30/9/2026 serves until 30/12/2027; on 31/12/2027 the year 2027 has ended without one.
 */
export function isNewerValueWanting(part: TargetPart, latest: IsoDate, { years, cutOff }: Calendar): boolean {
  const due = dueDateOf(part.due, years).date;
  if (latest >= due) return false;
  return hasEnded(due, cutOff) || yearOf(latest) < lastEndedYear(cutOff);
}

/** What is missing since the newest value, or since ever; nothing where no newer value is wanting. */
export function findSilence(
  part: TargetPart,
  latest: IsoDate | undefined,
  calendar: Calendar,
): Pick<Findings, 'unheard'> {
  const due = dueDateOf(part.due, calendar.years).date;
  const isDuePassed = due < calendar.cutOff;
  if (latest === undefined) return isDuePassed ? { unheard: { isDuePassed } } : {};
  return isNewerValueWanting(part, latest, calendar) ? { unheard: { since: latest, isDuePassed } } : {};
}

function firstReportingDay(part: TargetPart, { from, issuedOn }: ProgrammeYears): IsoDate {
  const isYearly = part.nature !== 'point-in-time' || part.due.kind === 'each-year';
  return isYearly ? endOfYear(from) : endOf(quarterAfter(quarterOf(issuedOn)));
}
