import type { Site } from '../../core/schemas/site.ts';

/** Words of the home page. */
export const homeWords = {
  description: (counts: string, { document }: Site) =>
    `${counts} mà ${document.issuer} cam kết làm đến năm ${document.period.to}: nguyên văn và kết quả từng quý.`,
  lead: ({ document }: Site) =>
    `Những việc ${document.issuer} đã cam kết làm đến năm ${document.period.to}: nguyên văn, ai làm, và kết quả từng quý. Theo ${document.kind} số ${document.number}.`,
  noRelease: 'Kỳ báo cáo đầu tiên chưa được công bố, nên trang chưa đánh giá chỉ tiêu nào.',
  inText: 'Văn bản có gì',
  read: 'Tôi muốn đọc văn bản',
  who: 'Tôi muốn biết ai làm',
  agencies: (count: number) => `${count} cơ quan, tổ chức và việc của từng nơi`,
  tasks: (count: number) => `${count} nhiệm vụ theo mục`,
  verify: 'Tôi muốn kiểm chứng',
} as const;
