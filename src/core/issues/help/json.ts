import type { IssueCode } from '../issue-codes.ts';
import type { IssueHelpOf } from './issue-help.ts';

const report = 'content/reports/2026-Q3-cong-an-xa.json';

/** Problems of a JSON file that somebody edited by hand. */
export const jsonHelp = {
  'json-decimal-comma': {
    title: 'Số viết bằng dấu phẩy',
    meaning:
      'Trong tệp JSON, phần thập phân đứng sau dấu chấm; dấu phẩy dùng để ngăn các trường. Trong Excel thì vẫn viết dấu phẩy như thường.',
    fix: 'Đổi dấu phẩy thành dấu chấm như thông báo gợi ý.',
    example: { file: report, line: 14, column: 18, found: '"value": 62,5', fix: '62.5' },
  },
  'json-trailing-comma': {
    title: 'Thừa dấu phẩy ở cuối',
    meaning: 'Sau phần tử cuối cùng của một danh sách không có dấu phẩy. Thường sót lại sau khi xóa một dòng.',
    fix: 'Xóa dấu phẩy ở cuối dòng được nêu.',
    example: { file: report, line: 20, column: 30, found: '"certainty": "final",' },
  },
  'json-comma-missing': {
    title: 'Thiếu dấu phẩy',
    meaning: 'Giữa hai trường phải có một dấu phẩy. Thường thiếu sau khi thêm một dòng mới.',
    fix: 'Thêm dấu phẩy vào cuối dòng được nêu.',
    example: { file: report, line: 19, column: 29, found: '"certainty": "final"' },
  },
  'json-quote-missing': {
    title: 'Thiếu dấu ngoặc kép',
    meaning:
      'Tên trường và lời đều phải nằm giữa hai dấu ngoặc kép thẳng ("). Word hay tự đổi thành ngoặc kép cong (“ ”), máy không nhận.',
    fix: 'Xóa dấu ngoặc kép cong và gõ lại bằng bàn phím trong Notepad; không sửa tệp JSON bằng Word.',
    example: { file: report, line: 6, column: 13, found: '"number": “45/BC-UBND”,' },
  },
  'json-comment': {
    title: 'Có lời chú thích',
    meaning: 'Tệp JSON không có chú thích; dòng bắt đầu bằng // hoặc nằm giữa /* và */ làm hỏng cả tệp.',
    fix: 'Xóa chú thích. Điều cần nói với người đọc thì viết vào trường note.',
    example: { file: report, line: 3, column: 1, found: '// số liệu tạm' },
  },
  'json-malformed': {
    title: 'Không đọc được tệp JSON',
    meaning: 'Một dấu ngoặc, dấu phẩy hoặc dấu hai chấm bị thiếu, thừa hoặc sai chỗ.',
    fix: 'So dòng được nêu và dòng ngay trên với một tệp cùng loại. Nếu tệp do lệnh nhap tạo ra, nhập lại là nhanh nhất.',
    example: { file: report, line: 21, column: 1, found: '}' },
  },
  'json-escape': {
    title: 'Chữ viết bằng mã',
    meaning: 'Chữ được viết bằng mã như \\u0111 thay vì gõ thẳng "đ". Người kiểm tra không đọc được.',
    fix: 'Gõ thẳng chữ tiếng Việt.',
    example: { file: report, line: 7, column: 15, found: '"\\u0110\\u1ea3ng \\u1ee7y"' },
  },
  'json-too-deep': {
    title: 'Ngoặc lồng nhau quá sâu',
    meaning: 'Không bản ghi nào cần hơn vài tầng ngoặc. Tệp này bị hỏng hoặc không phải bản ghi.',
    fix: 'Lấy lại tệp từ bản trước.',
    example: { file: report, line: 1, column: 51, expected: '50' },
  },
  'duplicate-field': {
    title: 'Trường ghi hai lần',
    meaning: 'Một trường có hai giá trị trong cùng bản ghi. Máy sẽ âm thầm lấy giá trị sau, nên trang từ chối.',
    fix: 'Giữ dòng đúng, xóa dòng kia.',
    example: { file: report, line: 15, column: 7, field: 'observations.0.value', found: '14' },
  },
  'forbidden-field': {
    title: 'Tên trường không dùng được',
    meaning: 'Tên này do ngôn ngữ lập trình giữ riêng; không bản ghi nào có nó. Tệp có thể đã bị người khác sửa.',
    fix: 'Xóa trường, và kiểm tra tệp đến từ đâu.',
    example: { file: report, line: 2, column: 3, field: '__proto__' },
  },
} satisfies Partial<IssueHelpOf<IssueCode>>;
