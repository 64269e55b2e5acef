import type { IsoDate } from '../../../core/schemas/fields.ts';

/** How a number format shows a number. */
export type Shows = 'number' | 'percent' | 'date';

/** Formats that Excel numbers without writing them down; a day in the order of the reader's own country is ours. */
const builtIn: Record<number, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/m/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 57, 58].map((id) => [id, 'd/m/yyyy'])),
};

/** The code of a format, by its number and the code that the workbook gives for it. */
export function formatCodeOf(id: number, code: string | undefined): string {
  return code ?? builtIn[id] ?? 'General';
}

/** What a format shows, by its number and the code that the workbook gives for it. */
export function showsAs(id: number, code: string | undefined): Shows {
  const bare = bareFormat(formatCodeOf(id, code));
  if (/[dy]/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'number';
}

/** Whether a format shows hours, minutes or seconds and no day: 20:21. */
export function isTimeFormat(code: string): boolean {
  return /[hms]/i.test(bareFormat(code.replace(/\[[hms]+\]/gi, 'h'))) && !/general/i.test(code);
}

/** Words in quotes, escaped characters, and [Red] or [$-42A] say nothing about the kind. */
function bareFormat(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}

const millisecondsPerDay = 86_400_000;

/** The day a serial number stands for; nothing for one outside the years 1990-2099, which is no date of ours. */
export function dateOfSerial(serial: number, isEpoch1904: boolean): IsoDate | undefined {
  const date = dayOfSerial(serial, isEpoch1904);
  return date >= '1990' && date < '2100' ? date : undefined;
}

/** Excel counts a 29 February 1900 that never was, so from March 1900 its day 0 is 30 December 1899. */
export function dayOfSerial(serial: number, isEpoch1904 = false): IsoDate {
  const time = (isEpoch1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) + Math.floor(serial) * millisecondsPerDay;
  return Math.abs(time) < Date.UTC(9000, 0, 1) ? new Date(time).toISOString().slice(0, 10) : '';
}
