import type { LegacyEncoding } from '../text/characters.ts';
import { defineIssue } from './define-issue.ts';

export const saveAsUtf8 = 'Mở tệp, chọn "Lưu thành…" và chọn mã UTF-8 không có BOM.';
const toUnicode = 'Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6), rồi lưu lại bằng mã UTF-8.';

/** How each old encoding is called, and the way out of it. */
export const encodings: Record<LegacyEncoding, { name: string; fix: string }> = {
  TCVN3: { name: 'gõ bằng phông TCVN3 (.VnTime)', fix: toUnicode },
  VNI: { name: 'gõ bằng phông VNI', fix: toUnicode },
  'windows-1258': { name: 'lưu bằng mã Windows-1258', fix: saveAsUtf8 },
  mojibake: { name: 'là chữ UTF-8 đã bị mở bằng mã khác', fix: 'Lấy lại bản gốc của tệp, đừng sửa từng chữ.' },
};

const file = 'content/reports/2026-Q3-cong-an-xa.json';

/** Problems of letters: what looks right on one machine and wrong on another. */
export const characterIssues = {
  'text-not-nfc': defineIssue<{ word: string; composed: string }>({
    title: 'Chữ và dấu rời nhau (Unicode tổ hợp)',
    meaning:
      'Chữ nhìn vẫn đúng, nhưng mỗi dấu là một ký tự riêng. Tìm kiếm sẽ không thấy từ này. Thường gặp khi chép từ máy Mac, iPhone hoặc từ tệp PDF.',
    fix: 'Chọn cả đoạn, bấm Ctrl+Shift+F6 để mở bảng chuyển mã của UniKey, chuyển từ "Unicode tổ hợp" sang "Unicode".',
    say: ({ word, composed }) => ({
      found: `từ "${word}" được gõ bằng Unicode tổ hợp (chữ và dấu rời nhau)`,
      expected: `cần Unicode dựng sẵn: "${composed}"`,
      fix: 'Chuyển cả tệp sang Unicode dựng sẵn bằng UniKey (Ctrl+Shift+F6).',
    }),
    example: {
      place: { file, line: 12, column: 9 },
      word: 'ca\u0301o',
      composed: 'cáo',
    },
  }),
  'legacy-encoding': defineIssue<{ word: string; encoding: LegacyEncoding }>({
    title: 'Chữ gõ bằng phông cũ (TCVN3, VNI)',
    meaning: 'Chữ chỉ đúng khi hiện bằng phông .VnTime hoặc VNI. Trên trang, người đọc sẽ thấy ký tự lạ.',
    fix: 'Mở bản gốc, chuyển sang Unicode bằng bảng chuyển mã của UniKey (Ctrl+Shift+F6), rồi chép lại.',
    say: ({ word, encoding }) => ({
      found: `từ "${word}" không phải chữ Unicode`,
      expected: `có lẽ đoạn này ${encoding === 'mojibake' ? '' : 'được '}${encodings[encoding].name}`,
      fix: encodings[encoding].fix,
    }),
    example: {
      place: { file, line: 12, column: 9 },
      word: 'b¸o',
      encoding: 'TCVN3',
    },
  }),
  'look-alike-character': defineIssue<{ word: string; character: string; codePoint: string; likely: string }>({
    title: 'Ký tự giống chữ thật',
    meaning:
      'Trong từ có một ký tự nước ngoài có hình giống chữ tiếng Việt, như Ð (chữ Iceland) thay cho Đ. Tìm kiếm sẽ không thấy từ này.',
    fix: 'Xóa ký tự được nêu và gõ lại bằng bàn phím.',
    say: ({ word, character, codePoint, likely }) => ({
      found: `từ "${word}" có ký tự ${character} (${codePoint}) chỉ giống chữ thật về hình dạng`,
      fix: `Có phải ý bạn là "${likely}"? Gõ lại ký tự này.`,
    }),
    example: {
      place: { file: 'content/glossary.json', line: 8, column: 15 },
      word: 'Ðảng',
      character: 'Ð',
      codePoint: 'U+00D0',
      likely: 'Đảng',
    },
  }),
  'replacement-character': defineIssue<{ word: string }>({
    title: 'Chữ đã mất',
    meaning:
      'Ở một lần chuyển mã trước đây, máy không hiểu một chữ và thay nó bằng dấu hỏi trong ô vuông. Chữ gốc không còn trong tệp.',
    fix: 'Mở văn bản gốc (bản giấy hoặc bản có chữ ký số), gõ lại từ này.',
    say: ({ word }) => ({
      found: `từ "${word}" có chữ đã mất khi chuyển mã`,
      fix: 'Lấy lại chữ từ bản gốc của văn bản.',
    }),
    example: { place: { file, line: 12, column: 9 }, word: 'nư\ufffdc' },
  }),
  'invisible-character': defineIssue<{ codePoint: string }>({
    title: 'Ký tự không nhìn thấy',
    meaning:
      'Giữa các chữ có một ký tự không hiện ra, thường do chép từ trang mạng, Zalo hoặc PDF. Nó làm mã và số không khớp dù nhìn giống hệt.',
    fix: 'Xóa cả từ, kể cả dấu cách hai bên, rồi gõ lại bằng bàn phím.',
    say: ({ codePoint }) => ({ found: `có ký tự không nhìn thấy (${codePoint})`, fix: 'Xóa rồi gõ lại từ này.' }),
    example: { place: { file: 'content/glossary.json', line: 8, column: 15 }, codePoint: 'U+200B' },
  }),
  'character-not-allowed': defineIssue<{ word: string; codePoint: string }>({
    title: 'Ký tự lạ',
    meaning:
      'Biểu tượng cảm xúc, ký tự điều khiển hoặc chữ của ngôn ngữ khác. Văn bản hành chính không dùng các ký tự này.',
    fix: 'Thay bằng chữ tiếng Việt hoặc dấu câu thường.',
    say: ({ word, codePoint }) => ({
      found: `từ "${word}" có ký tự lạ (${codePoint})`,
      fix: 'Gõ lại bằng chữ tiếng Việt hoặc dấu câu thường.',
    }),
    example: {
      place: { file, line: 12, column: 9 },
      word: 'tốt☺',
      codePoint: 'U+263A',
    },
  }),
};
