/** What `npm run bieu-mau` says. */
export const templateCommandWords = {
  usage:
    'Cách dùng: npm run bieu-mau -- --ky 2026-Q3 [--co-quan phong-kinh-te] [--tep TỆP.xlsx]; không ghi cơ quan thì biểu mẫu có mọi chỉ tiêu, nhiệm vụ.\nMỗi cơ quan một biểu mẫu: npm run bieu-mau -- --ky 2026-Q3 --tat-ca THƯ-MỤC\nGiao việc theo một văn bản: npm run bieu-mau -- --phan-cong TỆP.xlsx [--sua VĂN-BẢN] lập tệp; điền xong, chạy lại cùng lệnh để xem trước, thêm --ghi để ghi.',
  wrongPeriod: (found: string) =>
    `"${found}" không phải kỳ báo cáo: viết như 2026-Q3, "quý III/2026" hoặc 2026; 3/2026 thì không rõ là quý hay tháng.`,
  noAgency: (found: string, ids: string) => `Không có cơ quan nào mang mã "${found}". Các mã: ${ids}.`,
  written: (file: string) => `Đã lập ${file}. Gửi tệp này cho cơ quan điền.`,
  exists: (file: string) =>
    `Đã có tệp "${file}", có thể đã điền. Xóa hoặc đổi tên tệp cũ, hoặc chọn tên khác bằng --tep.`,
  existsIn: (file: string, folder: string) =>
    `Đã có tệp "${file}", có thể đã điền. Chưa lập biểu mẫu nào. Chọn thư mục khác, hoặc cất những tệp cũ trong "${folder}".`,
  fileName: (period: string, agency?: string) => `bieu-mau-${period}${agency === undefined ? '' : `-${agency}`}.xlsx`,
};

/** What the workbooks of all bodies say together. */
export const overviewWords = {
  owed: {
    name: 'Ai báo cáo gì',
    headings: ['Cơ quan', 'Loại', 'Số', 'Nội dung', 'Phải hay có thể', 'Căn cứ'],
    none: 'Chưa cơ quan nào được giao báo cáo gì.',
  },
  unowed: {
    name: 'Không giao riêng cho nơi nào',
    headings: ['Số', 'Chỉ tiêu', 'Mức đạt'],
    none: 'Chỉ tiêu nào cũng có cơ quan báo cáo.',
  },
  kinds: { target: 'Chỉ tiêu', plan: 'Đề án, kế hoạch', work: 'Công trình', task: 'Nhiệm vụ' },
  fileName: (period: string) => `ai-bao-cao-gi-${period}.xlsx`,
  written: (file: string, agency: string, rows: number) => `Đã lập ${file}: ${agency}, ${rows} dòng.`,
  summary: (file: string, bodies: number) =>
    `Đã lập ${file}: ${bodies} cơ quan, ai báo cáo gì. Gửi cho mỗi cơ quan tệp mang mã của cơ quan ấy; giữ tệp này lại.`,
  nobody: (targets: readonly { printed: string; shortName: string; parts: readonly unknown[] }[]) => {
    const parts = targets.reduce((sum, target) => sum + target.parts.length, 0);
    return [
      `CHÚ Ý: ${targets.length} chỉ tiêu (${parts} dòng số liệu) văn bản không giao riêng cho nơi nào, nên quý này có thể không ai báo cáo:`,
      ...targets.map(({ printed, shortName }) => `  ${printed} ${shortName}`),
      'Có văn bản giao việc thì nhập bằng Excel (npm run bieu-mau -- --phan-cong giao-viec.xlsx) hoặc ở bàn làm việc (npm run ban-lam-viec), bước "Sau công bố"; rồi lập lại biểu mẫu.',
    ].join('\n');
  },
};
