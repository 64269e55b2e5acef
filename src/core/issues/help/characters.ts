import type { IssueCode } from '../issue-codes.ts';
import type { IssueHelpOf } from './issue-help.ts';

/** Problems of letters: what looks right on one machine and wrong on another. */
export const characterHelp = {
  'text-not-nfc': {
    title: 'Chữ và dấu rời nhau (Unicode tổ hợp)',
    meaning:
      'Chữ nhìn vẫn đúng, nhưng mỗi dấu là một ký tự riêng. Tìm kiếm sẽ không thấy từ này. Thường gặp khi chép từ máy Mac, iPhone hoặc từ tệp PDF.',
    fix: 'Chọn cả đoạn, bấm Ctrl+Shift+F6 để mở bảng chuyển mã của UniKey, chuyển từ "Unicode tổ hợp" sang "Unicode".',
    example: {
      file: 'content/reports/2026-Q3-cong-an-xa.json',
      line: 12,
      column: 9,
      found: 'cáo'.normalize('NFD'),
      fix: 'cáo',
    },
  },
  'legacy-encoding': {
    title: 'Chữ gõ bằng phông cũ (TCVN3, VNI)',
    meaning: 'Chữ chỉ đúng khi hiện bằng phông .VnTime hoặc VNI. Trên trang, người đọc sẽ thấy ký tự lạ.',
    fix: 'Mở bản gốc, chuyển sang Unicode bằng bảng chuyển mã của UniKey (Ctrl+Shift+F6), rồi chép lại.',
    example: { file: 'content/reports/2026-Q3-cong-an-xa.json', line: 12, column: 9, found: 'b¸o', expected: 'TCVN3' },
  },
  'look-alike-character': {
    title: 'Ký tự giống chữ thật',
    meaning:
      'Trong từ có một ký tự nước ngoài có hình giống chữ tiếng Việt, như Ð (chữ Iceland) thay cho Đ. Tìm kiếm sẽ không thấy từ này.',
    fix: 'Xóa ký tự được nêu và gõ lại bằng bàn phím.',
    example: { file: 'content/glossary.json', line: 8, column: 15, found: 'Ð (U+00D0)', expected: 'Ðảng', fix: 'Đảng' },
  },
  'replacement-character': {
    title: 'Chữ đã mất',
    meaning:
      'Ở một lần chuyển mã trước đây, máy không hiểu một chữ và thay nó bằng dấu hỏi trong ô vuông. Chữ gốc không còn trong tệp.',
    fix: 'Mở văn bản gốc (bản giấy hoặc bản có chữ ký số), gõ lại từ này.',
    example: { file: 'content/reports/2026-Q3-cong-an-xa.json', line: 12, column: 9, found: 'nư\ufffdc' },
  },
  'invisible-character': {
    title: 'Ký tự không nhìn thấy',
    meaning:
      'Giữa các chữ có một ký tự không hiện ra, thường do chép từ trang mạng, Zalo hoặc PDF. Nó làm mã và số không khớp dù nhìn giống hệt.',
    fix: 'Xóa cả từ, kể cả dấu cách hai bên, rồi gõ lại bằng bàn phím.',
    example: { file: 'content/glossary.json', line: 8, column: 15, expected: 'U+200B' },
  },
  'character-not-allowed': {
    title: 'Ký tự lạ',
    meaning:
      'Biểu tượng cảm xúc, ký tự điều khiển hoặc chữ của ngôn ngữ khác. Văn bản hành chính không dùng các ký tự này.',
    fix: 'Thay bằng chữ tiếng Việt hoặc dấu câu thường.',
    example: {
      file: 'content/reports/2026-Q3-cong-an-xa.json',
      line: 12,
      column: 9,
      found: 'tốt☺',
      expected: 'U+263A',
    },
  },
} satisfies Partial<IssueHelpOf<IssueCode>>;
