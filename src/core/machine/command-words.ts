import type { Records } from '../record-kinds.ts';

const refused = (file: string, what: string) =>
  `Máy không cho ghi hoặc đọc${file === '' ? '' : ` "${file}"`}: ${what} Không có gì bị ghi dở.`;

/** What the commands of the editors say, apart from the problems they find. */
export const commandWords = {
  usage:
    'Cách dùng: npm run kiem-tra, thêm -- --noi-dung THƯ-MỤC để kiểm tra một thư mục khác, -- --json để máy khác đọc.',
  noFolder: (folder: string) => `Không có thư mục "${folder}".`,
  notThere: (place: string) => `Không có thư mục hoặc tệp "${place}". Xem lại tên trong câu lệnh.`,
  more: (count: number) => `… còn ${count} lỗi. Sửa các lỗi trên rồi kiểm tra lại.`,
  moreWarnings: (count: number) => `… còn ${count} lưu ý.`,
  programFault: 'Lỗi chương trình, không phải lỗi dữ liệu. Hãy gửi những dòng sau cho người phụ trách kỹ thuật:',
  machineFault: {
    ENOSPC: (file: string) => refused(file, 'đĩa đã đầy. Xóa bớt tệp rồi chạy lại.'),
    EDQUOT: (file: string) => refused(file, 'hết hạn mức đĩa. Xóa bớt tệp rồi chạy lại.'),
    EFBIG: (file: string) => refused(file, 'máy giới hạn cỡ tệp. Nhờ người phụ trách kỹ thuật nới giới hạn.'),
    EACCES: (file: string) => refused(file, 'không có quyền. Kiểm tra quyền của thư mục.'),
    EPERM: (file: string) => refused(file, 'không có quyền. Kiểm tra quyền của thư mục.'),
    EROFS: (file: string) => refused(file, 'ổ đĩa chỉ cho đọc.'),
    EMFILE: (file: string) => refused(file, 'đang mở quá nhiều tệp. Đóng bớt chương trình rồi chạy lại.'),
    EIO: (file: string) => refused(file, 'ổ đĩa báo lỗi. Sao lưu rồi kiểm tra ổ đĩa.'),
  },
  sound: ({ targets, tasks, plans, works, agencies, citations, errata, reports, releases }: Records) =>
    `Đã kiểm tra ${targets.size} chỉ tiêu, ${tasks.size} nhiệm vụ, ${plans.size} đề án và kế hoạch, ` +
    `${works.size} công trình và khâu đột phá, ${agencies.size} cơ quan, ${citations.size} văn bản được viện dẫn, ` +
    `${errata.size} điểm cần xem lại, ${reports.size} báo cáo, ${releases.size} kỳ công bố: không có lỗi.`,
};
