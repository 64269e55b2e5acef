import { formatDate } from '../../core/words/format.ts';

/** Whose report it is, and the paper it rests on. */
export interface ReportedBy {
  body: string;
  number: string;
  date: string;
  issuer: string;
  receivedOn: string;
}

/** What `npm run nhap` says. */
export const importWords = {
  usage:
    'Cách dùng: npm run nhap -- TỆP-HOẶC-THƯ-MỤC… [--ngay-nhan 15/10/2026] [--ngay 15/10/2026] [--ghi] [--thay]; không có --ghi thì chỉ cho xem, không ghi; --ngay-nhan là ngày nhận của những tệp chưa ghi ngày nhận; --ngay là ngày hôm nay, khi máy sai ngày; --thay cho phép thay số của báo cáo chưa công bố; --nguoi "Họ tên, chức vụ" ghi ai xác nhận.\nTệp CSV không có các dòng của trang Bìa: npm run nhap -- TỆP.csv --ky "Quý III/2026" --co-quan "Công an xã" --so 45/BC-CAX --ngay-ky 08/10/2026 --ngay-nhan 15/10/2026; cơ quan khác ký văn bản thì thêm --co-quan-ky "TÊN".\nTrả lời cơ quan báo cáo: npm run nhap -- TỆP-HOẶC-THƯ-MỤC… --tra-loi THƯ-MỤC viết cho mỗi tệp một thư ngắn (.txt), tệp có lỗi thì thêm bản đánh dấu ô cần sửa; không ghi gì khác.\nBỏ một báo cáo chưa công bố: npm run nhap -- --bo reports/TÊN.json [--ghi]',
  wrongDay: (written: string) =>
    `Ngày nhận (--ngay-nhan) "${written}" không rõ là ngày nào. Viết như 15/10/2026, đủ bốn chữ số của năm.`,
  wrongToday: (written: string) =>
    `Ngày hôm nay (--ngay) "${written}" không rõ là ngày nào. Viết như 15/10/2026, đủ bốn chữ số của năm.`,
  coverExample: '--ky "Quý III/2026" --co-quan "Công an xã" --so 45/BC-CAX --ngay-ky 08/10/2026 --ngay-nhan 15/10/2026',
  coverIncomplete: (lacking: readonly string[]) =>
    `Tệp không có trang Bìa thì lệnh phải ghi đủ --ky, --co-quan, --so, --ngay-ky; còn thiếu ${flagList(lacking)}.`,
  wrongPeriod: (written: string) =>
    `Kỳ báo cáo (--ky) "${written}" không rõ là kỳ nào. Viết như "Quý III/2026" hoặc "Năm 2026".`,
  wrongPaperDay: (written: string) =>
    `Ngày văn bản (--ngay-ky) "${written}" không rõ là ngày nào. Viết như 15/10/2026, đủ bốn chữ số của năm.`,
  /** npm took flags that stood without \`--\` before them. */
  swallowed: (flags: readonly string[], command: string) =>
    `npm đã giữ mất ${flagList(flags)} vì thiếu dấu -- đứng trước, nên chỉ xem trước, chưa ghi gì. Nếu bảng trên đúng, gõ:\n  ${command}`,
  valueSwallowed: (flags: readonly string[], again: string) =>
    `npm đã giữ mất ${flagList(flags)} vì thiếu dấu -- đứng trước, và giá trị của nó lẫn vào tên tệp. Chưa đọc tệp nào. Gõ lại:\n  npm run nhap -- TỆP… ${again}`,
  noFile: (file: string, likely?: string) =>
    `Không có tệp "${file}".${likely === undefined ? '' : ` Có phải bạn muốn chọn "${likely}"?`}`,
  /** A path with blanks that stood in no quotes came as several words. */
  unquoted: (file: string, command: string) =>
    `Đường dẫn "${file}" có dấu cách nên bị tách thành nhiều phần. Đặt nó giữa hai dấu ngoặc kép:\n  ${command}`,
  emptyFolder: (folder: string) => `Thư mục "${folder}" không có bảng tính nào (.xlsx, .csv).`,
  noMatch: (pattern: string) => `Không có bảng tính nào mang tên như "${pattern}".`,
  isOpen: (file: string) =>
    `Lưu ý, "${file}" đang mở trong Excel hoặc LibreOffice: chắc chắn đã lưu, rồi hãy ghi số liệu.`,
  litterSkipped: (names: readonly string[]) => `Lưu ý, bỏ qua tệp do máy tự tạo: ${names.join(', ')}.`,
  othersSkipped: (folder: string, names: readonly string[]) =>
    `Lưu ý, bỏ qua những gì không phải bảng tính trong "${folder}": ${names.join(', ')}.`,
  busy: 'Đang có lượt nhập hoặc công bố khác. Chờ lượt đó xong rồi chạy lại.',
  committed: (report: string, { commit, author, date }: { commit: string; author: string; date: string }) =>
    `${report}: ghi lần cuối ở bản ghi git ${commit}, ${author}, ngày ${formatDate(date)}. Xem bằng git show ${commit}; hỏi người ghi trước khi thay số.`,
  notCommitted: (report: string) => `${report}: có trên máy này nhưng chưa ghi vào git, có thể từ lượt nhập trước.`,
  previewOnly: (command: string) => `Chỉ xem trước, chưa ghi gì. Bảng trên đúng thì ghi bằng:\n  ${command}`,
  unchanged: (file: string, count: number) => `${file}: không có gì mới, ${count} dòng đã có từ trước.`,
  willChange: (file: string, report: string) => `${file} → ${report}`,
  /** Above the table of a file: who reports, by which paper. */
  paper: ({ body, number, date, issuer, receivedOn }: ReportedBy) =>
    `${body}, theo ${number} ngày ${formatDate(date)} của ${issuer}; nhận ngày ${formatDate(receivedOn)}`,
  disagreements: 'Hai cơ quan báo cáo khác nhau, xem trước khi ký:',
  leftEmpty: (rows: number, files: readonly { file: string; rows: number }[]) =>
    files.length === 1
      ? `Để trống, coi là chưa báo cáo: ${rows} dòng.`
      : `Để trống, coi là chưa báo cáo: ${rows} dòng (${files.map((one) => `${one.file}: ${one.rows}`).join('; ')}).`,
  kept: (count: number) => `Giữ nguyên ${count} dòng đã có.`,
};

function flagList(flags: readonly string[]): string {
  return flags.map((flag) => `--${flag}`).join(', ');
}
