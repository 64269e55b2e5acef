/** The bare letters of a text: `fold('Đường thôn Thủy Lợi')` is `duong thon thuy loi`, composed or not. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

/** The order of days and codes, by their letters alone: no language, the same on every machine. */
export function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
