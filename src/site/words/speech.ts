import type { Site } from '../../core/schemas/site.ts';

/** What is read out over the loudspeaker: whole sentences, no signs, no abbreviations. */
export const speechWords = {
  opening: ({ document, commune }: Site, period: string) =>
    `Thông báo kết quả thực hiện ${document.kind} của ${commune.name}, ${spellQuarter(period)}.`,
  cutOff: (date: string) => `Số liệu chốt đến ngày ${spellDate(date)}.`,
  counts: (total: number, counts: readonly { count: number; name: string }[]) =>
    `Trong ${total} chỉ tiêu: ${counts.map(({ count, name }) => `${count} chỉ tiêu ${name.toLowerCase()}`).join('; ')}.`,
  newlyMissed: 'Các chỉ tiêu mới chuyển sang quá hạn, không đạt hoặc đi lùi',
  firstReported: 'Các chỉ tiêu có số liệu lần đầu',
  missing: 'Nơi phải báo cáo mà chưa gửi báo cáo của quý này',
  unassigned: (count: number) =>
    `Còn ${count} chỉ tiêu chưa có số liệu của quý này mà văn bản không giao riêng cho nơi nào báo cáo.`,
  closing: ({ commune }: Site) => `Mọi số liệu và nguồn được đăng trên trang của ${commune.name}.`,
} as const;

function spellQuarter(period: string): string {
  const words: Record<string, string> = { I: 'một', II: 'hai', III: 'ba', IV: 'bốn' };
  return period.replace(
    /quý (I{1,3}|IV)\/(\d{4})/,
    (_, quarter: string, year: string) => `quý ${words[quarter]} năm ${year}`,
  );
}

function spellDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} tháng ${month} năm ${year}`;
}
