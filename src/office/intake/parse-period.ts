import type { RefersTo, ReportPeriod } from '../../core/schemas/period.ts';
import { fold } from '../../core/text/fold.ts';
import { parseDate } from './parse-date.ts';

const quarters: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4', 1: '1', 2: '2', 3: '3', 4: '4' };

/** A quarter or a year: `Quý III/2026`, `quý 3 năm 2026`, `Q3/2026`, `2026-Q3`, `Năm 2026`, `2026`; without a year, the one given. */
export function parseReportPeriod(words: string, year?: string): ReportPeriod | undefined {
  const typed = fold(words).trim().replace(/\s+/g, ' ');
  const [, only] = /^(?:(?:ca )?nam )?(20\d{2})$/.exec(typed) ?? [];
  if (only !== undefined) return only;
  if (/^ca nam$/.test(typed)) return year;
  const [, isoYear, isoQuarter] = /^(20\d{2})-q([1-4])$/.exec(typed) ?? [];
  if (isoYear !== undefined) return `${isoYear}-Q${isoQuarter}`;
  const [, name = '', itsYear = year] =
    /^(?:quy |q ?)?([ivx]+|\d)(?:(?: ?\/ ?| nam |-| )(20\d{2}))?$/.exec(typed) ?? [];
  const quarter = quarters[name];
  return quarter === undefined || itsYear === undefined ? undefined : `${itsYear}-Q${quarter}`;
}

/** What a value is about: a period, or a single day. */
export function parseRefersTo(words: string, year?: string): RefersTo | undefined {
  return parseReportPeriod(words, year) ?? parseDate(words);
}
