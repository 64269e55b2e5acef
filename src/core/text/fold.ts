/** The bare letters of a text: `fold('Đường thôn Thủy Lợi')` is `duong thon thuy loi`, composed or not. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
