/** How many records of each kind were checked. */
interface Counts {
  targets: number;
  tasks: number;
  plans: number;
  works: number;
  agencies: number;
  citations: number;
  errata: number;
}

/** What the commands of the editors say, apart from the problems they find. */
export const commandWords = {
  usage: 'Cách dùng: npm run check, hoặc npm run check -- --noi-dung THƯ-MỤC để kiểm tra một thư mục khác.',
  noFolder: (folder: string) => `Không có thư mục "${folder}".`,
  more: (count: number) => `… còn ${count} lỗi. Sửa các lỗi trên rồi kiểm tra lại.`,
  programFault: 'Lỗi chương trình, không phải lỗi dữ liệu. Hãy gửi những dòng sau cho người phụ trách kỹ thuật:',
  sound: ({ targets, tasks, plans, works, agencies, citations, errata }: Counts) =>
    `Đã kiểm tra ${targets} chỉ tiêu, ${tasks} nhiệm vụ, ${plans} đề án và kế hoạch, ` +
    `${works} công trình và khâu đột phá, ${agencies} cơ quan, ${citations} văn bản được viện dẫn, ` +
    `${errata} điểm cần xem lại: không có lỗi.`,
};
