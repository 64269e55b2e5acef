import type { IsoDate } from '../../core/schemas/fields.ts';

/** A day as `31/3/2026` or `2026-03-31`; nothing for any other form, and for a day that no month has. */
export function parseDate(words: string): IsoDate | undefined {
  const typed = words.trim();
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})$/.exec(typed) ?? [];
  const date = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(date) ? date : undefined;
}

function isRealDay(date: string): boolean {
  const [, year = '', month = '', day = ''] = /^((?:19|20)\d{2})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === '') return false;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(day);
}
