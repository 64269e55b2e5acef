import type { IsoDate } from '../schemas/fields.ts';
import type { ObservationValue } from '../schemas/observation.ts';
import type { RefersTo } from '../schemas/period.ts';

/** By the most digits after the comma: to make one takes as long as to write fifty numbers with it. */
const formats = new Map<number, Intl.NumberFormat>();

/** A number as Vietnamese readers write it, with at most so many digits after the comma: `formatTo(0.12345, 4)` is `0,1235`. */
export function formatTo(value: number, digits: number): string {
  const format = formats.get(digits) ?? new Intl.NumberFormat('vi-VN', { maximumFractionDigits: digits });
  formats.set(digits, format);
  return format.format(value);
}

/** A number as Vietnamese readers write it: `formatNumber(240.6)` is `240,6`. */
export function formatNumber(value: number): string {
  return formatTo(value, 2);
}

/** As many more digits as tell a number from another: 2.998 beside 3 is `2,998`, and 0.0002 beside 0 is `0,0002`. */
export function formatApart(value: number, other: number): string {
  for (let digits = 2; digits <= 9; digits += 1) {
    if (formatTo(value, digits) !== formatTo(other, digits)) return formatTo(value, digits);
  }
  return formatNumber(value);
}

/** A number with its unit: `97%`, `240,6 triệu đồng/ha`. The percent sign stands close. */
export function formatQuantity(value: number, unit: string): string {
  return withUnit(formatNumber(value), unit);
}

/** Figures with their unit; the percent sign stands close. */
export function withUnit(figures: string, unit: string): string {
  return unit.startsWith('%') ? `${figures}${unit}` : `${figures} ${unit}`.trim();
}

/** A reported value as a reader sees it: `94,5%`, `20/21 thôn`, `đã đạt`. */
export function formatValue(value: ObservationValue, unit = ''): string {
  switch (value.kind) {
    case 'number':
      return formatQuantity(value.value, unit);
    case 'count':
      return `${formatNumber(value.count)}/${formatNumber(value.total)} ${unit === '%' ? '' : unit}`.trim();
    case 'yes-no':
      return sayWhether(value.value);
    case 'rating':
      return `“${value.value}”`;
    case 'range':
      return `${formatNumber(value.from)}–${formatQuantity(value.to, unit)}`;
  }
}

/** What a report says of something that is reached or not. */
export function sayWhether(isSo: boolean): string {
  return isSo ? 'đã đạt' : 'chưa đạt';
}

/** A day as official papers write it: `2026-03-06` is `06/3/2026` (a zero before days under 10 and months 1 and 2). */
export function formatDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

/** What a value is about: `năm 2026`, `quý III/2026`, `30/9/2026`. */
export function formatRefersTo(refersTo: RefersTo): string {
  if (refersTo.length === 10) return formatDate(refersTo);
  const quarters: Record<string, string> = { Q1: 'I', Q2: 'II', Q3: 'III', Q4: 'IV' };
  const quarter = quarters[refersTo.slice(5)];
  return quarter === undefined ? `năm ${refersTo}` : `quý ${quarter}/${refersTo.slice(0, 4)}`;
}

/** The size of a file: `9,6 KB`, `1,2 MB`, `300 byte`. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'KB'] : [bytes / 1e6, 'MB'];
  return `${formatTo(size, size < 10 ? 1 : 0)} ${unit}`;
}

/** The first letter in capitals: "xã An Bình" at the start of a line. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "chưa đạt: Thôn Đông, Thôn Tây": the names beside a count. */
export function sayMissing(names: readonly string[]): string {
  return `chưa đạt: ${names.join(', ')}`;
}
