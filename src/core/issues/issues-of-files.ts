import type { SentencesOf } from './format-issue.ts';
import type { IssueCode } from './issue-codes.ts';

const saveAsUtf8 = 'Mở tệp, chọn "Lưu thành…" và chọn mã UTF-8 không có BOM.';
const toUnicode = 'Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6), rồi lưu lại bằng mã UTF-8.';

/** How each old encoding is called, and the way out of it. */
const encodings: Record<string, { name: string; fix: string }> = {
  TCVN3: { name: 'gõ bằng phông TCVN3 (.VnTime)', fix: toUnicode },
  VNI: { name: 'gõ bằng phông VNI', fix: toUnicode },
  'windows-1258': { name: 'lưu bằng mã Windows-1258', fix: saveAsUtf8 },
  mojibake: { name: 'là chữ UTF-8 đã bị mở bằng mã khác', fix: 'Lấy lại bản gốc của tệp, đừng sửa từng chữ.' },
};

/** Problems of a whole file, of its letters, and of JSON that cannot be read. */
export const fileSentences = {
  'generated-file': ({ found = '', expected, place }) => ({
    found: `tệp này do máy sinh mà lại nằm trong git${expected === undefined ? '' : `: ${expected} tệp, như ${found}`}`,
    expected: 'máy làm lại tệp ở mỗi lần dựng, nên chỗ sửa tay sẽ mất',
    fix: `Chạy git rm -r --cached ${place.file.replace(/\/$/, '')} rồi ghi lại; muốn đổi điều trang nói thì sửa trong thư mục content.`,
  }),
  'unexpected-file': () => ({
    found: 'tệp này không được trang nào đọc',
    fix: 'Xóa tệp, hoặc chuyển tệp vào đúng thư mục và đặt đúng đuôi.',
  }),
  'file-missing': () => ({ found: 'thiếu tệp này', fix: 'Lấy lại tệp từ bản trước.' }),
  'collection-empty': () => ({
    found: 'thư mục này không có bản ghi nào',
    fix: 'Lấy lại thư mục từ bản trước; nếu để trống, các trang của mục này sẽ mất.',
  }),
  'file-name-not-a-slug': ({ found, fix }) => ({
    found: `tên tệp là "${found}"`,
    expected: 'tên tệp chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, dài nhất 80 ký tự',
    fix: fix === undefined ? 'Đặt lại tên tệp.' : `Đổi tên thành ${fix}.`,
  }),
  'file-name-not-a-period': ({ found }) => ({
    found: `tên tệp là "${found}"`,
    expected: 'tên báo cáo như "2026-Q3-uy-ban-nhan-dan", tên kỳ công bố như "2026-Q3" hoặc "2026"',
    fix: 'Đổi lại tên tệp.',
  }),
  'duplicate-id': ({ found }) => ({
    found: `trùng tên với ${found} nếu bỏ dấu và chữ hoa`,
    fix: 'Giữ một tệp; nếu là hai bản ghi khác nhau thì đổi tên một tệp.',
  }),
  'file-empty': () => ({ found: 'tệp rỗng', fix: 'Lấy lại tệp từ bản trước.' }),
  'file-too-large': ({ found, expected }) => ({
    found: `tệp có ${found} byte`,
    expected: `nhiều nhất ${expected} byte`,
    fix: 'Kiểm tra xem có chép nhầm tệp khác vào đây không.',
  }),
  'utf-16': () => ({
    found: 'tệp được lưu bằng mã UTF-16 ("Unicode" trong Notepad, "Unicode Text" trong Excel)',
    fix: saveAsUtf8,
  }),
  'byte-order-mark': () => ({ found: 'tệp có dấu BOM ở đầu', fix: saveAsUtf8 }),
  'nul-character': () => ({
    found: 'có ký tự NUL, nên đây không phải tệp chữ',
    fix: 'Kiểm tra xem có chép nhầm tệp Word, Excel hay ảnh vào đây không.',
  }),
  'not-utf8': ({ found, expected }) => ({
    found: `tệp không phải mã UTF-8, từ đầu tiên bị sai là "${found}"`,
    expected: expected === undefined ? 'không đoán được mã của tệp' : `có lẽ tệp được ${encodings[expected]?.name}`,
    fix:
      expected === undefined
        ? 'Lấy lại bản gốc của tệp và lưu bằng mã UTF-8.'
        : (encodings[expected]?.fix ?? saveAsUtf8),
  }),
  'merge-conflict': ({ found }) => ({
    found: `còn dấu trộn dở "${found}"`,
    fix: 'Hai người đã sửa cùng một chỗ: chọn một bản rồi xóa các dòng <<<<<<<, =======, >>>>>>>.',
  }),

  'text-not-nfc': ({ found, fix }) => ({
    found: `từ "${found}" được gõ bằng Unicode tổ hợp (chữ và dấu rời nhau)`,
    expected: `cần Unicode dựng sẵn: "${fix}"`,
    fix: 'Chuyển cả tệp sang Unicode dựng sẵn bằng UniKey (Ctrl+Shift+F6).',
  }),
  'legacy-encoding': ({ found, expected = '' }) => ({
    found: `từ "${found}" không phải chữ Unicode`,
    expected: `có lẽ đoạn này ${expected === 'mojibake' ? '' : 'được '}${encodings[expected]?.name}`,
    fix: encodings[expected]?.fix ?? toUnicode,
  }),
  'look-alike-character': ({ found, expected, fix }) => ({
    found: `từ "${expected}" có ký tự ${found} chỉ giống chữ thật về hình dạng`,
    fix: `Có phải ý bạn là "${fix}"? Gõ lại ký tự này.`,
  }),
  'replacement-character': ({ found }) => ({
    found: `từ "${found}" có chữ đã mất khi chuyển mã`,
    fix: 'Lấy lại chữ từ bản gốc của văn bản.',
  }),
  'invisible-character': ({ expected }) => ({
    found: `có ký tự không nhìn thấy (${expected})`,
    fix: 'Xóa rồi gõ lại từ này.',
  }),
  'character-not-allowed': ({ found, expected }) => ({
    found: `từ "${found}" có ký tự lạ (${expected})`,
    fix: 'Gõ lại bằng chữ tiếng Việt hoặc dấu câu thường.',
  }),

  'json-decimal-comma': ({ found, fix }) => ({
    found: `tìm thấy số viết bằng dấu phẩy trong dòng «${found}»`,
    expected: 'trong tệp JSON, phần thập phân đứng sau dấu chấm',
    fix: `Sửa thành ${fix}.`,
  }),
  'json-trailing-comma': ({ found }) => ({
    found: `thừa dấu phẩy ở cuối danh sách, trong dòng «${found}»`,
    fix: 'Xóa dấu phẩy này.',
  }),
  'json-comma-missing': ({ found }) => ({ found: `thiếu dấu phẩy sau dòng «${found}»`, fix: 'Thêm dấu phẩy.' }),
  'json-quote-missing': ({ found }) => ({
    found: `thiếu dấu ngoặc kép trong dòng «${found}»`,
    fix: 'Tên trường và lời phải nằm giữa hai dấu ngoặc kép thẳng ("), trên cùng một dòng.',
  }),
  'json-comment': ({ found }) => ({
    found: `có lời chú thích trong dòng «${found}»`,
    fix: 'Xóa chú thích; tệp JSON không có chú thích.',
  }),
  'json-malformed': ({ found }) => ({
    found: `không đọc được JSON ở dòng «${found}»`,
    fix: 'So dòng này và dòng trên với một tệp cùng loại: dấu ngoặc, dấu phẩy, dấu hai chấm.',
  }),
  'json-escape': ({ found }) => ({
    found: `chữ được viết bằng mã trong ${found}`,
    fix: 'Gõ thẳng chữ, không dùng dấu \\.',
  }),
  'json-too-deep': ({ expected }) => ({
    found: `các dấu ngoặc lồng nhau quá ${expected} tầng`,
    fix: 'Kiểm tra xem có thừa dấu ngoặc mở không.',
  }),
  'duplicate-field': ({ found }) => ({
    found: `trường này đã có ở dòng ${found}`,
    fix: 'Giữ một dòng, xóa dòng kia.',
  }),
  'forbidden-field': () => ({ found: 'tên trường này không dùng được', fix: 'Xóa trường này.' }),
} satisfies Partial<SentencesOf<IssueCode>>;
