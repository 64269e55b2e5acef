import type { IsoDate } from '../schemas/fields.ts';

/** A number as Vietnamese readers write it: `formatNumber(240.6)` is `240,6`. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }).format(value);
}

/** A number with its unit: `97%`, `240,6 triệu đồng/ha`. The percent sign stands close. */
export function formatQuantity(value: number, unit: string): string {
  return unit.startsWith('%') ? `${formatNumber(value)}${unit}` : `${formatNumber(value)} ${unit}`.trim();
}

/** A day as official papers write it: `2026-03-06` is `06/3/2026` (a zero before days under 10 and months 1 and 2). */
export function formatDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

/** The size of a file: `9,6 KB`, `1,2 MB`, `300 byte`. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'KB'] : [bytes / 1e6, 'MB'];
  return `${new Intl.NumberFormat('vi-VN', { maximumFractionDigits: size < 10 ? 1 : 0 }).format(size)} ${unit}`;
}
