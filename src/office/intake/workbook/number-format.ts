import type { IsoDate } from '../../../core/schemas/fields.ts';

/** How a number format shows a number. */
export type Shows = 'number' | 'percent' | 'date';

/** Formats that Excel numbers without writing them down. */
const builtIn: Record<number, Shows> = {
  9: 'percent',
  10: 'percent',
  ...Object.fromEntries([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57, 58].map((id) => [id, 'date'])),
};

/** What a format shows, by its number and the code that the workbook gives for it. */
export function showsAs(id: number, code: string | undefined): Shows {
  if (code === undefined) return builtIn[id] ?? 'number';
  // Words in quotes, escaped characters, and [Red] or [$-42A] say nothing about the kind.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (/[dy]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}

const millisecondsPerDay = 86_400_000;

/** The day a serial number stands for; nothing for one outside the years 1990-2099, which is no date of ours. */
export function dateOfSerial(serial: number, isEpoch1904: boolean): IsoDate | undefined {
  // Excel counts a 29 February 1900 that never was, so from March 1900 its day 0 is 30 December 1899.
  const dayZero = isEpoch1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const time = dayZero + Math.floor(serial) * millisecondsPerDay;
  if (!(time >= Date.UTC(1990, 0, 1) && time < Date.UTC(2100, 0, 1))) return undefined;
  return new Date(time).toISOString().slice(0, 10);
}
