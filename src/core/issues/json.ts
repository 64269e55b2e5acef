import { defineIssue } from './define-issue.ts';

const report = 'content/reports/2026-Q3-cong-an-xa.json';

/** Problems of a JSON file that somebody edited by hand. */
export const jsonIssues = {
  'json-decimal-comma': defineIssue<{ written: string; likely: string }>({
    title: 'Số viết bằng dấu phẩy',
    meaning:
      'Trong tệp JSON, phần thập phân đứng sau dấu chấm; dấu phẩy dùng để ngăn các trường. Trong Excel thì vẫn viết dấu phẩy như thường.',
    fix: 'Đổi dấu phẩy thành dấu chấm như thông báo gợi ý.',
    say: ({ written, likely }) => ({
      found: `tìm thấy số viết bằng dấu phẩy trong dòng «${written}»`,
      expected: 'trong tệp JSON, phần thập phân đứng sau dấu chấm',
      fix: `Sửa thành ${likely}.`,
    }),
    example: { place: { file: report, line: 14, column: 18 }, written: '"value": 62,5', likely: '62.5' },
  }),
  'json-trailing-comma': defineIssue<{ written: string }>({
    title: 'Thừa dấu phẩy ở cuối',
    meaning: 'Sau phần tử cuối cùng của một danh sách không có dấu phẩy. Thường sót lại sau khi xóa một dòng.',
    fix: 'Xóa dấu phẩy ở cuối dòng được nêu.',
    say: ({ written }) => ({
      found: `thừa dấu phẩy ở cuối danh sách, trong dòng «${written}»`,
      fix: 'Xóa dấu phẩy này.',
    }),
    example: { place: { file: report, line: 20, column: 30 }, written: '"certainty": "final",' },
  }),
  'json-comma-missing': defineIssue<{ written: string }>({
    title: 'Thiếu dấu phẩy',
    meaning: 'Giữa hai trường phải có một dấu phẩy. Thường thiếu sau khi thêm một dòng mới.',
    fix: 'Thêm dấu phẩy vào cuối dòng được nêu.',
    say: ({ written }) => ({ found: `thiếu dấu phẩy sau dòng «${written}»`, fix: 'Thêm dấu phẩy.' }),
    example: { place: { file: report, line: 19, column: 29 }, written: '"certainty": "final"' },
  }),
  'json-quote-missing': defineIssue<{ written: string }>({
    title: 'Thiếu dấu ngoặc kép',
    meaning:
      'Tên trường và lời đều phải nằm giữa hai dấu ngoặc kép thẳng ("). Word hay tự đổi thành ngoặc kép cong (“ ”), máy không nhận.',
    fix: 'Xóa dấu ngoặc kép cong và gõ lại bằng bàn phím trong Notepad; không sửa tệp JSON bằng Word.',
    say: ({ written }) => ({
      found: `thiếu dấu ngoặc kép trong dòng «${written}»`,
      fix: 'Tên trường và lời phải nằm giữa hai dấu ngoặc kép thẳng ("), trên cùng một dòng.',
    }),
    example: { place: { file: report, line: 6, column: 13 }, written: '"number": “45/BC-UBND”,' },
  }),
  'json-comment': defineIssue<{ written: string }>({
    title: 'Có lời chú thích',
    meaning: 'Tệp JSON không có chú thích; dòng bắt đầu bằng // hoặc nằm giữa /* và */ làm hỏng cả tệp.',
    fix: 'Xóa chú thích. Điều cần nói với người đọc thì viết vào trường note.',
    say: ({ written }) => ({
      found: `có lời chú thích trong dòng «${written}»`,
      fix: 'Xóa chú thích; tệp JSON không có chú thích.',
    }),
    example: { place: { file: report, line: 3, column: 1 }, written: '// số liệu tạm' },
  }),
  'json-malformed': defineIssue<{ written: string }>({
    title: 'Không đọc được tệp JSON',
    meaning: 'Một dấu ngoặc, dấu phẩy hoặc dấu hai chấm bị thiếu, thừa hoặc sai chỗ.',
    fix: 'So dòng được nêu và dòng ngay trên với một tệp cùng loại. Nếu tệp do lệnh nhap tạo ra, nhập lại là nhanh nhất.',
    say: ({ written }) => ({
      found: `không đọc được JSON ở dòng «${written}»`,
      fix: 'So dòng này và dòng trên với một tệp cùng loại: dấu ngoặc, dấu phẩy, dấu hai chấm.',
    }),
    example: { place: { file: report, line: 21, column: 1 }, written: '}' },
  }),
  'json-escape': defineIssue<{ written: string }>({
    title: 'Chữ viết bằng mã',
    meaning: 'Chữ được viết bằng mã như \\u0111 thay vì gõ thẳng "đ". Người kiểm tra không đọc được.',
    fix: 'Gõ thẳng chữ tiếng Việt.',
    say: ({ written }) => ({
      found: `chữ được viết bằng mã trong ${written}`,
      fix: 'Gõ thẳng chữ, không dùng dấu \\.',
    }),
    example: { place: { file: report, line: 7, column: 15 }, written: '"\\u0110\\u1ea3ng \\u1ee7y"' },
  }),
  'json-too-deep': defineIssue<{ most: number }>({
    title: 'Ngoặc lồng nhau quá sâu',
    meaning: 'Không bản ghi nào cần hơn vài tầng ngoặc. Tệp này bị hỏng hoặc không phải bản ghi.',
    fix: 'Lấy lại tệp từ bản trước.',
    say: ({ most }) => ({
      found: `các dấu ngoặc lồng nhau quá ${most} tầng`,
      fix: 'Kiểm tra xem có thừa dấu ngoặc mở không.',
    }),
    example: { place: { file: report, line: 1, column: 51 }, most: 50 },
  }),
  'duplicate-field': defineIssue<{ firstLine: number }>({
    title: 'Trường ghi hai lần',
    meaning: 'Một trường có hai giá trị trong cùng bản ghi. Máy sẽ âm thầm lấy giá trị sau, nên trang từ chối.',
    fix: 'Giữ dòng đúng, xóa dòng kia.',
    say: ({ firstLine }) => ({ found: `trường này đã có ở dòng ${firstLine}`, fix: 'Giữ một dòng, xóa dòng kia.' }),
    example: { place: { file: report, line: 15, column: 7, field: 'observations.0.value' }, firstLine: 14 },
  }),
  'forbidden-field': defineIssue({
    title: 'Tên trường không dùng được',
    meaning: 'Tên này do ngôn ngữ lập trình giữ riêng; không bản ghi nào có nó. Tệp có thể đã bị người khác sửa.',
    fix: 'Xóa trường, và kiểm tra tệp đến từ đâu.',
    say: () => ({ found: 'tên trường này không dùng được', fix: 'Xóa trường này.' }),
    example: { place: { file: report, line: 2, column: 3, field: '__proto__' } },
  }),
};
