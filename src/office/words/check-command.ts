import type { Records } from '../../core/record-kinds.ts';

/** What `npm run kiem-tra` says, apart from the problems it finds. */
export const checkCommandWords = {
  usage:
    'Cách dùng: npm run kiem-tra, thêm -- --noi-dung THƯ-MỤC để kiểm tra một thư mục khác, -- --json để máy khác đọc.',
  noFolder: (folder: string) => `Không có thư mục "${folder}".`,
  sound: ({ targets, tasks, plans, works, agencies, citations, errata, reports, releases }: Records) =>
    `Đã kiểm tra ${targets.size} chỉ tiêu, ${tasks.size} nhiệm vụ, ${plans.size} đề án và kế hoạch, ` +
    `${works.size} công trình và khâu đột phá, ${agencies.size} cơ quan, ${citations.size} văn bản được viện dẫn, ` +
    `${errata.size} điểm cần xem lại, ${reports.size} báo cáo, ${releases.size} kỳ công bố: không có lỗi.`,
};
