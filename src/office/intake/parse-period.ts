import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import type { RefersTo, ReportPeriod } from '../../core/schemas/period.ts';
import { fold } from '../../core/text/fold.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import type { Tell } from './clean-text.ts';
import { parseDate, readTypedDate } from './parse-date.ts';

const quarters: Record<string, string> = {
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  1: '1',
  2: '2',
  3: '3',
  4: '4',
  mot: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
};

/** Months since 1 January that end with a quarter. */
const endingMonths: Record<string, string> = { 3: '-Q1', 6: '-Q2', 9: '-Q3', 12: '' };

/**
 * A quarter or a year: `Quý III/2026`, `quí 3 năm 2026`, `Q3/2026`, `2026-Q3`, `Năm 2026`, `2026`, `9 tháng`; without a
 * year, the one given. A bare `3/2026` is none: it may be a month.
 */
export function parseReportPeriod(words: string, year?: string): ReportPeriod | undefined {
  const typed = simplify(words);
  const [, only] = /^(?:(?:ca )?nam )?(20\d{2})$/.exec(typed) ?? [];
  if (only !== undefined) return only;
  if (/^ca nam$/.test(typed)) return year;
  const [, isoYear, isoQuarter] = /^(20\d{2})-q([1-4])$/.exec(typed) ?? [];
  if (isoYear !== undefined) return `${isoYear}-Q${isoQuarter}`;
  return parseMonths(typed, year) ?? parseQuarter(typed, year);
}

function parseMonths(typed: string, year: string | undefined): ReportPeriod | undefined {
  const [, months = '', itsYear = year] =
    /^0?(\d{1,2}) thang(?: dau)?(?:(?: ?\/ ?| nam | )(20\d{2})| nam)?$/.exec(typed) ?? [];
  const quarter = endingMonths[months];
  return quarter === undefined || itsYear === undefined ? undefined : `${itsYear}${quarter}`;
}

function parseQuarter(typed: string, year: string | undefined): ReportPeriod | undefined {
  if (couldBeMonth(typed) !== undefined) return undefined;
  const [, name = '', itsYear = year] =
    /^(?:qu[yi] ?|q\.? ?)?([ivx]+|\d|mot|hai|ba|bon|tu)(?:(?: ?\/ ?| nam |-| )(20\d{2}))?$/.exec(typed) ?? [];
  const quarter = quarters[name];
  return quarter === undefined || itsYear === undefined ? undefined : `${itsYear}-Q${quarter}`;
}

/** What a value is about: a period, or a single day. */
export function parseRefersTo(words: string, year?: string): RefersTo | undefined {
  return parseReportPeriod(words, year) ?? parseDate(words);
}

/** A time that somebody typed: told where it is none or may be two, shown back where it is not written as we ask for it. */
export function readTypedPeriod(
  words: string,
  place: IssuePlace,
  tell: Tell,
  { year, allowsDay = false }: { year?: string; allowsDay?: boolean } = {},
): RefersTo | undefined {
  const period = parseReportPeriod(words, year);
  if (period !== undefined) {
    if (/thang/.test(simplify(words))) {
      tell(newIssue('read-as', place, { as: 'typed', written: words, words: formatRefersTo(period) }));
    }
    return period;
  }
  if (allowsDay && parseDate(words) !== undefined) return readTypedDate(words, place, tell);
  const month = couldBeMonth(simplify(words));
  if (month === undefined) return void tell(newIssue('period-unreadable', place, { written: words }));
  tell(newIssue('period-ambiguous', place, { written: words, number: month.number, year: month.year ?? year ?? '…' }));
  return undefined;
}

/** `1/2026` is January or the first quarter; `1` alone is no better. */
function couldBeMonth(typed: string): { number: number; year: string | undefined } | undefined {
  const [, number, year] = /^0?([1-4])(?: ?[/-] ?(20\d{2}))?$/.exec(typed) ?? [];
  return number === undefined ? undefined : { number: Number(number), year };
}

function simplify(words: string): string {
  return fold(words).trim().replace(/\s+/g, ' ').replace(/\.$/, '');
}
