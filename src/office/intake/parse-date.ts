import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import { fold } from '../../core/text/fold.ts';
import { formatDate } from '../../core/words/format.ts';
import type { Tell } from './clean-text.ts';

/** The forms of a day, the first as our templates ask for it. */
const forms = [
  /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>(?:19|20)\d{2})$/,
  /^(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})$/,
  // The day comes first in Vietnam, whatever the sign between.
  /^(?:ngay\s+)?(?<day>\d{1,2})(?<sign>\s*[-./]\s*)(?<month>\d{1,2})\k<sign>(?<year>(?:19|20)\d{2})\.?$/,
  // As a paper is dated: "…, ngày 08 tháng 01 năm 2027".
  /^(?:[a-z\s]+,\s*)?(?:ngay\s+)?(?<day>\d{1,2})\s+thang\s+(?<month>\d{1,2})\s+nam\s+(?<year>(?:19|20)\d{2})\.?$/,
];

/** A day as people type it; nothing for a day that no month has, and where the year has two digits. */
export function parseDate(words: string): IsoDate | undefined {
  const typed = fold(words).trim();
  const groups = forms.map((form) => form.exec(typed)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return undefined;
  const { year = '', month = '', day = '' } = groups;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(date) ? date : undefined;
}

/** A day that somebody typed: told where it is none, and shown back where it is not written as the template asks. */
export function readTypedDate(words: string, place: IssuePlace, tell: Tell): IsoDate | undefined {
  const date = parseDate(words);
  if (date === undefined) return void tell(newIssue('date-unreadable', place, { written: words }));
  if (!forms.slice(0, 2).some((form) => form.test(words.trim()))) {
    tell(newIssue('read-as', place, { as: 'typed', written: words, words: formatDate(date) }));
  }
  return date;
}

function isRealDay(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  const time = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return time.getUTCMonth() === (month ?? 0) - 1 && time.getUTCDate() === day;
}
