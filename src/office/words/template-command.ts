/** What `npm run bieu-mau` says. */
export const templateCommandWords = {
  usage:
    'Cách dùng: npm run bieu-mau -- --ky 2026-Q3 [--co-quan phong-kinh-te] [--tep TỆP.xlsx]; không ghi cơ quan thì biểu mẫu có mọi chỉ tiêu, nhiệm vụ.',
  wrongPeriod: (found: string) =>
    `"${found}" không phải kỳ báo cáo: viết như 2026-Q3, "quý III/2026" hoặc 2026; 3/2026 thì không rõ là quý hay tháng.`,
  noAgency: (found: string, ids: string) => `Không có cơ quan nào mang mã "${found}". Các mã: ${ids}.`,
  written: (file: string) => `Đã lập ${file}. Gửi tệp này cho cơ quan điền.`,
  exists: (file: string) =>
    `Đã có tệp "${file}", có thể đã điền. Xóa hoặc đổi tên tệp cũ, hoặc chọn tên khác bằng --tep.`,
  fileName: (period: string, agency?: string) => `bieu-mau-${period}${agency === undefined ? '' : `-${agency}`}.xlsx`,
};
