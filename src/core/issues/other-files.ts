import type { Sentences } from './define-issue.ts';

const saveAsWorkbook = '"Lưu thành…" (Save As), kiểu "Excel Workbook (.xlsx)"';
const askForTemplate = 'Xin cơ quan gửi tệp biểu mẫu .xlsx đã điền';

/** What a file is that is no workbook, and the way out. */
export const otherFiles = {
  old: { found: 'tệp là Excel đời cũ (.xls)', fix: `Mở tệp, chọn ${saveAsWorkbook}.` },
  ods: {
    found: 'tệp là bảng tính của LibreOffice (.ods)',
    fix: `Mở tệp, chọn ${saveAsWorkbook}.`,
  },
  xml: { found: 'tệp là bảng tính kiểu XML đời cũ', fix: `Mở tệp bằng Excel, chọn ${saveAsWorkbook}.` },
  numbers: {
    found: 'tệp là bảng tính của Apple (.numbers)',
    fix: 'Mở tệp, chọn "Tệp" > "Xuất sang" > "Excel…", rồi nhập tệp vừa xuất.',
  },
  encrypted: {
    found: 'tệp được đặt mật khẩu',
    fix: 'Mở tệp bằng mật khẩu, vào "Tệp" > "Thông tin" > "Bảo vệ" > "Mã hóa bằng mật khẩu", xóa mật khẩu rồi lưu lại.',
  },
  macro: {
    found: 'tệp có macro hoặc không phải kiểu .xlsx',
    fix: 'Mở tệp, chọn "Lưu thành…", kiểu "Excel Workbook (.xlsx)" không có macro.',
  },
  html: { found: 'tệp là trang web được đổi tên', fix: `Mở tệp bằng Excel, chọn ${saveAsWorkbook}.` },
  words: {
    found: 'tệp là văn bản Word hoặc bản trình chiếu',
    fix: `${askForTemplate}; văn bản này giữ làm căn cứ.`,
  },
  pdf: {
    found: 'tệp là bản PDF, máy không đọc số từ PDF',
    fix: `${askForTemplate}; bản PDF giữ làm căn cứ.`,
  },
  picture: { found: 'tệp là ảnh, máy không đọc số từ ảnh', fix: `${askForTemplate}; ảnh này giữ làm căn cứ.` },
  packed: {
    found: 'tệp là tệp nén (.zip, .rar, .7z)',
    fix: 'Bung tệp nén ra một thư mục (bấm chuột phải, "Giải nén"), rồi nhập các tệp bên trong.',
  },
  text: {
    found: 'tệp chỉ có chữ mà không mang đuôi .csv',
    fix: `Bảng lưu kiểu CSV thì đổi đuôi tệp thành .csv; còn lại thì mở bằng Excel, chọn ${saveAsWorkbook}.`,
  },
  shortcut: {
    found: 'tệp chỉ là lối tắt tới một bảng tính ở chỗ khác',
    fix: 'Mở bảng tính ấy, chọn "Tệp" > "Tải xuống" hoặc "Lưu bản sao", kiểu "Microsoft Excel (.xlsx)", rồi nhập tệp vừa tải.',
  },
  placeholder: {
    found: 'tệp chưa được tải về máy, bên trong không có gì (hay gặp ở OneDrive, Google Drive, iCloud)',
    fix: 'Bấm chuột phải vào tệp, chọn "Luôn giữ trên thiết bị này" hoặc "Tải về", chờ xong rồi chạy lại; nếu vẫn vậy, xin lại tệp.',
  },
  lock: {
    found: 'tệp tạm do Excel hoặc LibreOffice tạo trong lúc có người đang mở tệp thật, không chứa số liệu',
    fix: 'Chọn tệp thật, cùng tên nhưng không có phần ~ ở đầu; lưu và đóng tệp ấy trước khi nhập.',
  },
  litter: {
    found: 'tệp phụ do máy tự tạo, không chứa số liệu',
    fix: 'Chọn tệp thật, cùng tên nhưng không có "._" ở đầu.',
  },
  damaged: {
    found: 'tệp bị hỏng hoặc chưa tải xong',
    fix: 'Tải lại tệp; nếu vẫn vậy, mở bằng Excel rồi "Lưu thành…" kiểu "Excel Workbook (.xlsx)".',
  },
  unknown: {
    found: 'tệp .xlsx do một chương trình lạ ghi, không thấy sổ tính bên trong',
    fix: 'Mở tệp bằng Excel hoặc LibreOffice rồi "Lưu thành…" kiểu "Excel Workbook (.xlsx)".',
  },
} satisfies Record<string, Sentences>;

export type OtherFile = keyof typeof otherFiles;
