/** Words of the page that holds two releases side by side. */
export const comparedWords = {
  title: 'So sánh hai kỳ công bố',
  description: 'Từng chỉ tiêu ở hai kỳ công bố tùy chọn: trạng thái và số liệu trước, sau.',
  lead: 'Chỉ hiện chỉ tiêu có trạng thái hoặc số liệu khác nhau giữa hai kỳ, đúng như đã công bố ở mỗi kỳ.',
  tooFew: 'Cần ít nhất hai kỳ công bố mới so được.',
  from: 'Kỳ trước',
  to: 'Kỳ sau',
  target: 'Chỉ tiêu',
  /** `{khac}` and `{nguyen}` are filled in, also by the script. */
  said: '{khac} chỉ tiêu khác, {nguyen} giữ nguyên.',
  fill: (sentence: string, changed: number, same: number) =>
    sentence.replace('{khac}', String(changed)).replace('{nguyen}', String(same)),
  failed: 'Không tải được số liệu của kỳ này. Bảng vẫn là của hai kỳ trước đó.',
  neighbours: 'Hai kỳ liền nhau',
  pair: (from: string, to: string) => `${from} và ${to}`,
  yearEnds: 'Cuối năm so với cuối năm trước',
} as const;

/** "90% (Tổ chức đảng trực thuộc)": the part that decided, of a target that has several. */
export function sayOfPart(value: string, part: string): string {
  return value === '' || part === '' ? value : `${value} (${part})`;
}
