import type { LegacyEncoding } from '../text/characters.ts';
import { encodings, saveAsUtf8 } from './characters.ts';
import { defineIssue, type Sentences } from './define-issue.ts';

const report = 'content/reports/2026-Q3-cong-an-xa.json';

/** Why the machine does not let us read a file. */
const unreadable = {
  held: () => ({
    found: 'tệp đang mở trong một chương trình khác',
    fix: 'Lưu và đóng tệp trong Excel hoặc LibreOffice, chờ OneDrive đồng bộ xong, rồi chạy lại.',
  }),
  forbidden: () => ({
    found: 'máy không cho đọc tệp: không có quyền, hoặc tệp đang mở trong một chương trình khác',
    fix: 'Lưu và đóng tệp rồi chạy lại; nếu vẫn vậy, chép tệp sang một thư mục của bạn rồi nhập bản chép.',
  }),
  gone: () => ({ found: 'tệp không còn ở đó', fix: 'Xem tệp có vừa bị chuyển đi hay đổi tên không.' }),
  fault: (code: string) => ({
    found: `máy báo lỗi khi đọc tệp (${code})`,
    fix: 'Chép tệp sang ổ đĩa của máy này rồi nhập bản chép; nếu vẫn vậy, xin lại tệp.',
  }),
} satisfies Record<string, (code: string) => Sentences>;

export type Unreadable = keyof typeof unreadable;

/** Problems of a whole file. */
export const fileIssues = {
  'generated-file': defineIssue<{ first: string; count: number }>({
    title: 'Tệp do máy sinh nằm trong git',
    meaning:
      'Các thư mục như dist, .astro, node_modules do máy tạo ra từ content. Sửa ở đó thì trang không đổi, và lần dựng sau sẽ xóa chỗ sửa.',
    fix: 'Bỏ tệp khỏi git bằng câu lệnh trong thông báo. Tìm chỗ cần sửa trong thư mục content.',
    say: ({ first, count }, place) => ({
      found: `tệp này do máy sinh mà lại nằm trong git${count === 1 ? '' : `: ${count} tệp, như ${first}`}`,
      expected: 'máy làm lại tệp ở mỗi lần dựng, nên chỗ sửa tay sẽ mất',
      fix: `Chạy git rm -r --cached ${place.file.replace(/\/$/, '')} rồi ghi lại; muốn đổi điều trang nói thì sửa trong thư mục content.`,
    }),
    example: { place: { file: 'dist/' }, first: 'dist/chi-tieu/index.html', count: 412 },
  }),
  'not-a-file': defineIssue({
    title: 'Đường dẫn tắt nằm trong thư mục nội dung',
    meaning:
      'Đây không phải tệp mà là liên kết trỏ sang chỗ khác trên máy. Trang không mở nó: chỗ ấy nằm ngoài kho, đổi lúc nào không ai biết, và có thể là tệp riêng của máy.',
    fix: 'Xóa liên kết, rồi chép chính tệp ấy vào thư mục nếu đó là nội dung của trang.',
    say: () => ({
      found: 'đây là liên kết hoặc thiết bị, không phải tệp',
      expected: 'thư mục nội dung chỉ chứa tệp và thư mục thật',
      fix: 'Xóa nó; nếu là nội dung của trang thì chép chính tệp ấy vào.',
    }),
    example: { place: { file: 'content/guides/huong-dan.mdx' } },
  }),
  'unexpected-file': defineIssue({
    title: 'Tệp nằm sai chỗ',
    meaning:
      'Tệp nằm trong thư mục nội dung nhưng không trang nào đọc nó, nên số liệu trong tệp sẽ không bao giờ hiện ra.',
    fix: 'Báo cáo để trong thư mục reports và có đuôi .json. Tệp Word, PDF, ảnh không để trong thư mục content: cất ở chỗ khác.',
    say: () => ({
      found: 'tệp này không được trang nào đọc',
      fix: 'Xóa tệp, hoặc chuyển tệp vào đúng thư mục và đặt đúng đuôi.',
    }),
    example: { place: { file: 'content/reports/bao-cao-quy-3.docx' } },
  }),
  'litter-file': defineIssue<{ count: number }>({
    severity: 'warning',
    title: 'Tệp do máy tự tạo',
    meaning:
      'Windows, máy Mac, Excel và LibreOffice tự để lại những tệp như .DS_Store, Thumbs.db, desktop.ini, ~$Quy III.xlsx. Trang bỏ qua chúng. Đây chỉ là lời nhắc.',
    fix: 'Không cần làm gì. Tệp bắt đầu bằng ~$ nghĩa là có người đang mở tệp thật; đóng lại là nó tự mất.',
    say: ({ count }) => ({
      found: `tệp do máy tự tạo nên được bỏ qua${count === 1 ? '' : `, cùng ${count - 1} tệp như vậy`}`,
      fix: 'Không cần làm gì.',
    }),
    example: { place: { file: 'content/reports/.DS_Store' }, count: 3 },
  }),
  'received-file': defineIssue<{ count: number; isKept: boolean }>({
    severity: 'warning',
    title: 'Bảng tính nhận được nằm trong thư mục của trang',
    meaning:
      'Không trang nào đọc bảng tính ở đây: số liệu chỉ lên trang sau khi nhập. Đây chỉ là lời nhắc, không cản việc kiểm tra hay công bố.',
    fix: 'Nhập bằng npm run nhap, rồi cất tệp gốc ở một thư mục ngoài thư mục của trang. Đừng ghi nó vào git: trong tệp có thể có tin riêng của người gửi.',
    say: ({ count, isKept }, { file }) => ({
      found: `bảng tính nhận được nằm ${isKept ? 'trong git' : 'trong thư mục nội dung'}${count === 1 ? '' : `, cùng ${count - 1} tệp nữa`}`,
      expected: isKept ? 'ai có kho git cũng đọc được nó' : 'không trang nào đọc nó ở đây',
      fix: isKept
        ? `Chạy git rm --cached "${file}" rồi ghi lại; tệp vẫn còn trên máy.`
        : 'Nhập bằng npm run nhap nếu chưa nhập, rồi cất tệp ra ngoài thư mục của trang.',
    }),
    example: { place: { file: 'content/reports/so-lieu-quy-3.xlsx' }, count: 1, isKept: false },
  }),
  'file-missing': defineIssue({
    title: 'Thiếu tệp',
    meaning: 'Trang cần tệp này nhưng không tìm thấy. Thường do xóa nhầm hoặc đổi tên.',
    fix: 'Lấy lại tệp từ bản trước. Nếu không biết cách, gửi thông báo này cho người phụ trách kỹ thuật.',
    say: () => ({ found: 'thiếu tệp này', fix: 'Lấy lại tệp từ bản trước.' }),
    example: { place: { file: 'content/glossary.json' } },
  }),
  'collection-empty': defineIssue({
    title: 'Thư mục trống',
    meaning:
      'Cả một thư mục không còn bản ghi nào. Nếu cứ công bố, mọi trang của mục này sẽ biến mất, nên việc công bố bị dừng.',
    fix: 'Lấy lại thư mục từ bản trước.',
    say: () => ({
      found: 'thư mục này không có bản ghi nào',
      fix: 'Lấy lại thư mục từ bản trước; nếu để trống, các trang của mục này sẽ mất.',
    }),
    example: { place: { file: 'content/agencies' } },
  }),
  'file-name-not-a-slug': defineIssue<{ name: string; likely?: string | undefined }>({
    title: 'Tên tệp có dấu, chữ hoa hoặc dấu cách',
    meaning: 'Tên tệp cũng là địa chỉ của trang, nên chỉ được dùng chữ thường không dấu, chữ số và dấu gạch nối.',
    fix: 'Đổi tên tệp như thông báo gợi ý. Không đổi tên tệp đã từng công bố: địa chỉ cũ sẽ hỏng.',
    say: ({ name, likely }) => ({
      found: `tên tệp là "${name}"`,
      expected: 'tên tệp chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, dài nhất 80 ký tự',
      fix: likely === undefined ? 'Đặt lại tên tệp.' : `Đổi tên thành ${likely}.`,
    }),
    example: { place: { file: 'content/plans/Đề án 06.json' }, name: 'Đề án 06', likely: 'de-an-06.json' },
  }),
  'file-name-not-a-period': defineIssue<{ name: string }>({
    title: 'Tên báo cáo không có kỳ',
    meaning: 'Tên báo cáo phải bắt đầu bằng năm hoặc quý, rồi mã cơ quan; tên kỳ công bố chỉ có năm hoặc quý.',
    fix: 'Đổi tên như "2026-Q3-uy-ban-nhan-dan.json". Lệnh nhap tự đặt đúng tên, nên tốt nhất là nhập lại tệp Excel.',
    say: ({ name }) => ({
      found: `tên tệp là "${name}"`,
      expected: 'tên báo cáo như "2026-Q3-uy-ban-nhan-dan", tên kỳ công bố như "2026-Q3" hoặc "2026"',
      fix: 'Đổi lại tên tệp.',
    }),
    example: { place: { file: 'content/reports/quy-3.json' }, name: 'quy-3' },
  }),
  'duplicate-id': defineIssue<{ twin: string }>({
    title: 'Hai tệp trùng tên',
    meaning: 'Hai tệp chỉ khác nhau ở dấu hoặc chữ hoa. Trên máy Windows và trên mạng, chúng là một.',
    fix: 'Mở cả hai tệp. Nếu là một bản ghi thì giữ tệp mới hơn; nếu là hai bản ghi thì đổi tên một tệp.',
    say: ({ twin }) => ({
      found: `trùng tên với ${twin} nếu bỏ dấu và chữ hoa`,
      fix: 'Giữ một tệp; nếu là hai bản ghi khác nhau thì đổi tên một tệp.',
    }),
    example: { place: { file: 'content/agencies/Tram-y-te.json' }, twin: 'agencies/tram-y-te.json' },
  }),
  'file-empty': defineIssue({
    title: 'Tệp rỗng',
    meaning: 'Tệp không có chữ nào. Thường do lưu dở hoặc chép tệp chưa xong.',
    fix: 'Lấy lại tệp từ bản trước, hoặc nhập lại tệp Excel.',
    say: () => ({ found: 'tệp rỗng', fix: 'Lấy lại tệp từ bản trước.' }),
    example: { place: { file: report } },
  }),
  'file-too-large': defineIssue<{ bytes: number; most: number }>({
    title: 'Tệp quá lớn',
    meaning: 'Một bản ghi chỉ vài nghìn chữ. Tệp lớn hơn một triệu byte hầu như chắc chắn là chép nhầm.',
    fix: 'Kiểm tra xem có phải ảnh, tệp quét hay tệp Word đã được đổi đuôi không.',
    say: ({ bytes, most }) => ({
      found: `tệp có ${bytes} byte`,
      expected: `nhiều nhất ${most} byte`,
      fix: 'Kiểm tra xem có chép nhầm tệp khác vào đây không.',
    }),
    example: { place: { file: report }, bytes: 5242880, most: 4194304 },
  }),
  'file-unreadable': defineIssue<{ why: Unreadable; code: string }>({
    title: 'Không mở được tệp',
    meaning: 'Máy không cho đọc tệp: chương trình khác đang giữ tệp, hoặc người dùng này không có quyền.',
    fix: 'Lưu và đóng tệp trong Excel, LibreOffice hoặc cửa sổ xem trước, rồi chạy lại. Nếu vẫn vậy, chép tệp sang thư mục khác.',
    say: ({ why, code }) => unreadable[why](code),
    example: { place: { file: 'Quy III.xlsx' }, why: 'held', code: 'EBUSY' },
  }),
  'utf-16': defineIssue({
    title: 'Tệp lưu bằng mã UTF-16',
    meaning: 'Notepad gọi mã này là "Unicode", Excel gọi là "Unicode Text". Trang chỉ đọc mã UTF-8.',
    fix: 'Mở tệp bằng Notepad, chọn Lưu thành… (Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu đè.',
    say: () => ({
      found: 'tệp được lưu bằng mã UTF-16 ("Unicode" trong Notepad, "Unicode Text" trong Excel)',
      fix: saveAsUtf8,
    }),
    example: { place: { file: report } },
  }),
  'byte-order-mark': defineIssue({
    title: 'Tệp có dấu BOM ở đầu',
    meaning:
      'Một số chương trình thêm ba byte không nhìn thấy vào đầu tệp. Bảng nhập .csv có dấu này vẫn đọc được; bản ghi .json thì không nên có.',
    fix: 'Mở tệp bằng Notepad, chọn Lưu thành…, ở ô Mã hóa chọn "UTF-8" (không phải "UTF-8 with BOM").',
    say: () => ({ found: 'tệp có dấu BOM ở đầu', fix: saveAsUtf8 }),
    example: { place: { file: 'content/glossary.json', line: 1 } },
  }),
  'nul-character': defineIssue({
    title: 'Đây không phải tệp chữ',
    meaning: 'Trong tệp có ký tự chỉ gặp ở tệp Word, Excel, ảnh hoặc tệp nén. Có lẽ ai đó đã đổi đuôi tệp.',
    fix: 'Xóa tệp này khỏi thư mục content. Tệp Excel thì nhập bằng lệnh nhap.',
    say: () => ({
      found: 'có ký tự NUL, nên đây không phải tệp chữ',
      fix: 'Kiểm tra xem có chép nhầm tệp Word, Excel hay ảnh vào đây không.',
    }),
    example: { place: { file: report, line: 1 } },
  }),
  'not-utf8': defineIssue<{ word: string | undefined; encoding?: LegacyEncoding | undefined }>({
    title: 'Tệp không phải mã UTF-8',
    meaning: 'Tệp được lưu bằng một bảng mã cũ, nên chữ tiếng Việt có dấu sẽ hiện sai.',
    fix: 'Mở bản gốc, chuyển sang Unicode (bằng UniKey nếu gõ phông cũ), rồi lưu lại bằng mã UTF-8.',
    say: ({ word, encoding }) => ({
      found: `tệp không phải mã UTF-8, từ đầu tiên bị sai là "${word}"`,
      expected: encoding === undefined ? 'không đoán được mã của tệp' : `có lẽ tệp được ${encodings[encoding].name}`,
      fix: encoding === undefined ? 'Lấy lại bản gốc của tệp và lưu bằng mã UTF-8.' : encodings[encoding].fix,
    }),
    example: { place: { file: report, line: 9 }, word: 'b¸o', encoding: 'TCVN3' },
  }),
  'merge-conflict': defineIssue<{ marker: string }>({
    title: 'Còn dấu trộn dở',
    meaning: 'Hai người cùng sửa một tệp, và máy để cả hai bản trong tệp để chờ người chọn.',
    fix: 'Giữ bản đúng, xóa bản kia và xóa ba dòng <<<<<<<, =======, >>>>>>>. Nếu không chắc bản nào đúng, hỏi người kia.',
    say: ({ marker }) => ({
      found: `còn dấu trộn dở "${marker}"`,
      fix: 'Hai người đã sửa cùng một chỗ: chọn một bản rồi xóa các dòng <<<<<<<, =======, >>>>>>>.',
    }),
    example: { place: { file: 'content/glossary.json', line: 40 }, marker: '<<<<<<< HEAD' },
  }),
};
