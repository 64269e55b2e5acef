import { type Issue, newIssue } from '../../core/issues/catalogue.ts';
import { daysBetween, endOf, quarterAfter, quarterOf, startOf } from '../../core/periods.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';
import { figureHeadings } from '../../core/words/template-headings.ts';
import type { ReportEntry } from './entries.ts';
import type { WholeCover } from './read-cover.ts';

/**
 * A template of the quarter before, filled in again: named once, in place of the advice that would lead astray then, to
 * correct what was right. A late report is only remarked upon.
 */
export function nameOldQuarter(told: readonly Issue[], cover: WholeCover, entries: readonly ReportEntry[]): Issue[] {
  const { period, source, places } = cover;
  const reported = entries.filter(({ record }) => record.corrects === undefined);
  // A row that says it corrects means the time before, whatever it lacks yet.
  if (told.some(({ code }) => code === 'correction-incomplete')) return [...told];
  const misled = told.filter(misleads);
  const likely = quarterReported(source.date);
  if (endOf(likely) > endOf(period)) {
    const facts = { period, likely, paper: source.date };
    if (misled.length > 0) return instead(told, misled, newIssue('template-stale', places.period, facts));
    return reported.length === 0 ? [...told] : [...told, newIssue('template-perhaps-stale', places.period, facts)];
  }
  const [first] = reported;
  const isOfBefore = reported.every(({ record }) => endOf(record.refersTo) < startOf(period));
  if (first === undefined || misled.length === 0 || !isOfBefore) return [...told];
  const place = { ...first.place, heading: figureHeadings.refersTo };
  const facts = { period: quarterOf(endOf(first.record.refersTo)), likely: period };
  return instead(told, misled, newIssue('template-stale', place, facts));
}

/** Advice that takes the rows for values of the period they name. */
function misleads({ code, facts, place }: Issue): boolean {
  if (code === 'period-outside') return !facts.isEarly;
  if (code === 'values-conflict') return place.beside === undefined;
  return /^(?:value|cover)-differs/.test(code);
}

function instead(told: readonly Issue[], misled: readonly Issue[], stale: Issue): Issue[] {
  return [...told.filter((issue) => !misled.includes(issue)), stale];
}

/** Papers of a quarter come from its last days on, until those of the next. */
const lastDays = 20;

/** The quarter about which papers of that day tell: on 8 January, and on 20 December, of the fourth. */
function quarterReported(day: IsoDate): ReportPeriod {
  const quarter = quarterOf(day);
  if (daysBetween(day, endOf(quarter)) < lastDays) return quarter;
  const quarters = [
    `${Number(day.slice(0, 4)) - 1}-Q4`,
    `${day.slice(0, 4)}-Q1`,
    `${day.slice(0, 4)}-Q2`,
    `${day.slice(0, 4)}-Q3`,
  ];
  return quarters.find((one) => quarterAfter(one) === quarter) ?? quarter;
}
