import { formatDate } from '../../core/words/format.ts';

/** Words of a page that shows a target as one release published it. */
export const frozenWords = {
  title: (name: string, period: string) => `${name}, như đã công bố kỳ ${period}`,
  description: (wording: string, period: string) => `Đánh giá đã công bố ở kỳ ${period}: ${wording}`,
  release: (period: string) => `Kỳ ${period}`,
  note: (period: string, cutOff: string) =>
    `Trang này giữ nguyên điều đã công bố ở kỳ ${period}, số liệu chốt ngày ${formatDate(cutOff)}. Kỳ sau nào không có gì khác thì cũng dẫn về đây.`,
  today: 'Xem chỉ tiêu này hiện nay',
  before: 'Trước đó:',
} as const;
