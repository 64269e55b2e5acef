import type { IssueCode } from '../issue-codes.ts';
import type { IssueHelpOf } from './issue-help.ts';

/** Problems of a whole file. */
export const fileHelp = {
  'generated-file': {
    title: 'Tệp do máy sinh nằm trong git',
    meaning:
      'Các thư mục như dist, .astro, node_modules do máy tạo ra từ content. Sửa ở đó thì trang không đổi, và lần dựng sau sẽ xóa chỗ sửa.',
    fix: 'Bỏ tệp khỏi git bằng câu lệnh trong thông báo. Tìm chỗ cần sửa trong thư mục content.',
    example: { file: 'dist/', found: 'dist/chi-tieu/index.html', expected: '412' },
  },
  'unexpected-file': {
    title: 'Tệp nằm sai chỗ',
    meaning:
      'Tệp nằm trong thư mục nội dung nhưng không trang nào đọc nó, nên số liệu trong tệp sẽ không bao giờ hiện ra.',
    fix: 'Báo cáo để trong thư mục reports và có đuôi .json. Tệp Excel, Word, ảnh không để trong thư mục content: để tệp gốc ở chỗ khác và nhập bằng lệnh nhap.',
    example: { file: 'content/reports/so-lieu-quy-3.xlsx' },
  },
  'file-missing': {
    title: 'Thiếu tệp',
    meaning: 'Trang cần tệp này nhưng không tìm thấy. Thường do xóa nhầm hoặc đổi tên.',
    fix: 'Lấy lại tệp từ bản trước. Nếu không biết cách, gửi thông báo này cho người phụ trách kỹ thuật.',
    example: { file: 'content/glossary.json' },
  },
  'collection-empty': {
    title: 'Thư mục trống',
    meaning:
      'Cả một thư mục không còn bản ghi nào. Nếu cứ công bố, mọi trang của mục này sẽ biến mất, nên việc công bố bị dừng.',
    fix: 'Lấy lại thư mục từ bản trước.',
    example: { file: 'content/agencies' },
  },
  'file-name-not-a-slug': {
    title: 'Tên tệp có dấu, chữ hoa hoặc dấu cách',
    meaning: 'Tên tệp cũng là địa chỉ của trang, nên chỉ được dùng chữ thường không dấu, chữ số và dấu gạch nối.',
    fix: 'Đổi tên tệp như thông báo gợi ý. Không đổi tên tệp đã từng công bố: địa chỉ cũ sẽ hỏng.',
    example: { file: 'content/plans/Đề án 06.json', found: 'Đề án 06', fix: 'de-an-06.json' },
  },
  'file-name-not-a-period': {
    title: 'Tên báo cáo không có kỳ',
    meaning: 'Tên báo cáo phải bắt đầu bằng năm hoặc quý, rồi mã cơ quan; tên kỳ công bố chỉ có năm hoặc quý.',
    fix: 'Đổi tên như "2026-Q3-uy-ban-nhan-dan.json". Lệnh nhap tự đặt đúng tên, nên tốt nhất là nhập lại tệp Excel.',
    example: { file: 'content/reports/quy-3.json', found: 'quy-3' },
  },
  'duplicate-id': {
    title: 'Hai tệp trùng tên',
    meaning: 'Hai tệp chỉ khác nhau ở dấu hoặc chữ hoa. Trên máy Windows và trên mạng, chúng là một.',
    fix: 'Mở cả hai tệp. Nếu là một bản ghi thì giữ tệp mới hơn; nếu là hai bản ghi thì đổi tên một tệp.',
    example: { file: 'content/agencies/Tram-y-te.json', found: 'agencies/tram-y-te.json' },
  },
  'file-empty': {
    title: 'Tệp rỗng',
    meaning: 'Tệp không có chữ nào. Thường do lưu dở hoặc chép tệp chưa xong.',
    fix: 'Lấy lại tệp từ bản trước, hoặc nhập lại tệp Excel.',
    example: { file: 'content/reports/2026-Q3-cong-an-xa.json' },
  },
  'file-too-large': {
    title: 'Tệp quá lớn',
    meaning: 'Một bản ghi chỉ vài nghìn chữ. Tệp lớn hơn một triệu byte hầu như chắc chắn là chép nhầm.',
    fix: 'Kiểm tra xem có phải ảnh, tệp quét hay tệp Word đã được đổi đuôi không.',
    example: { file: 'content/reports/2026-Q3-cong-an-xa.json', found: '5242880', expected: '4194304' },
  },
  'utf-16': {
    title: 'Tệp lưu bằng mã UTF-16',
    meaning: 'Notepad gọi mã này là "Unicode", Excel gọi là "Unicode Text". Trang chỉ đọc mã UTF-8.',
    fix: 'Mở tệp bằng Notepad, chọn Lưu thành… (Save as), ở ô Mã hóa (Encoding) chọn UTF-8 rồi lưu đè.',
    example: { file: 'content/reports/2026-Q3-cong-an-xa.json' },
  },
  'byte-order-mark': {
    title: 'Tệp có dấu BOM ở đầu',
    meaning:
      'Một số chương trình thêm ba byte không nhìn thấy vào đầu tệp. Bảng nhập .csv có dấu này vẫn đọc được; bản ghi .json thì không nên có.',
    fix: 'Mở tệp bằng Notepad, chọn Lưu thành…, ở ô Mã hóa chọn "UTF-8" (không phải "UTF-8 with BOM").',
    example: { file: 'content/glossary.json', line: 1 },
  },
  'nul-character': {
    title: 'Đây không phải tệp chữ',
    meaning: 'Trong tệp có ký tự chỉ gặp ở tệp Word, Excel, ảnh hoặc tệp nén. Có lẽ ai đó đã đổi đuôi tệp.',
    fix: 'Xóa tệp này khỏi thư mục content. Tệp Excel thì nhập bằng lệnh nhap.',
    example: { file: 'content/reports/2026-Q3-cong-an-xa.json', line: 1 },
  },
  'not-utf8': {
    title: 'Tệp không phải mã UTF-8',
    meaning: 'Tệp được lưu bằng một bảng mã cũ, nên chữ tiếng Việt có dấu sẽ hiện sai.',
    fix: 'Mở bản gốc, chuyển sang Unicode (bằng UniKey nếu gõ phông cũ), rồi lưu lại bằng mã UTF-8.',
    example: { file: 'content/reports/2026-Q3-cong-an-xa.json', line: 9, found: 'b¸o', expected: 'TCVN3' },
  },
  'merge-conflict': {
    title: 'Còn dấu trộn dở',
    meaning: 'Hai người cùng sửa một tệp, và máy để cả hai bản trong tệp để chờ người chọn.',
    fix: 'Giữ bản đúng, xóa bản kia và xóa ba dòng <<<<<<<, =======, >>>>>>>. Nếu không chắc bản nào đúng, hỏi người kia.',
    example: { file: 'content/glossary.json', line: 40, found: '<<<<<<< HEAD' },
  },
} satisfies Partial<IssueHelpOf<IssueCode>>;
