import type { IssueCode } from '../issue-codes.ts';
import type { IssueHelpOf } from './issue-help.ts';

const report = 'content/reports/2026-Q3-cong-an-xa.json';

/** Problems of one value. */
export const fieldHelp = {
  'unknown-field': {
    title: 'Trường không có trong mẫu',
    meaning:
      'Bản ghi có một trường mà trang không biết, thường do gõ sai tên. Trang không bỏ qua, vì bỏ qua là mất số liệu.',
    fix: 'Sửa tên như thông báo gợi ý, hoặc xóa trường.',
    example: { file: report, line: 10, field: 'observations.0.giaTri', found: 'giaTri' },
  },
  'field-missing': {
    title: 'Thiếu trường bắt buộc',
    meaning: 'Bản ghi thiếu một điều phải có, như ngày nhận báo cáo hoặc số của văn bản nguồn.',
    fix: 'Thêm trường được nêu. Nếu chưa biết giá trị, hỏi cơ quan báo cáo; không điền số 0 hay dấu gạch.',
    example: { file: report, line: 1, field: 'receivedOn' },
  },
  'value-not-a-number': {
    title: 'Không phải là số',
    meaning:
      'Ở đây cần đúng một số. Hay gặp nhất là số kèm đơn vị ("62,5 phần"), số nằm giữa ngoặc kép, hoặc chữ như "khoảng 60".',
    fix: 'Chỉ để lại con số; đơn vị đã có sẵn ở cột Đơn vị. Nếu chưa có số thì để trống ô.',
    example: { file: report, line: 14, column: 18, field: 'observations.0.value.value', found: '"62,5"', fix: '62.5' },
  },
  'value-not-whole': {
    title: 'Cần số nguyên',
    meaning: 'Giá trị đếm người, thôn, hộ, công trình thì không có phần thập phân.',
    fix: 'Ghi số đếm được. Nếu con số là tỷ lệ, kiểm tra xem có đặt nhầm dòng không.',
    example: { file: report, line: 14, field: 'observations.0.value.count', found: '20.5' },
  },
  'value-wrong-type': {
    title: 'Sai loại giá trị',
    meaning: 'Trường cần một loại giá trị khác: chữ, danh sách, nhóm trường hoặc đúng/sai.',
    fix: 'Mở một tệp cùng loại và viết giống tệp đó.',
    example: { file: report, line: 8, field: 'observations', found: '{', expected: 'array' },
  },
  'value-out-of-range': {
    title: 'Số quá nhỏ hoặc quá lớn',
    meaning: 'Số nằm ngoài khoảng có thể có. Thường do nhầm đơn vị (triệu và tỷ) hoặc gõ thừa một chữ số.',
    fix: 'So với văn bản nguồn, cả con số và đơn vị.',
    example: { file: report, line: 14, field: 'observations.0.value.count', found: '-3', expected: '≥ 0' },
  },
  'value-not-a-date': {
    title: 'Không phải ngày có thật',
    meaning:
      'Ngày viết sai dạng, hoặc không có trong lịch (30/02, 31/04). Trong Excel viết ngày/tháng/năm; trong tệp JSON viết năm-tháng-ngày.',
    fix: 'Viết lại ngày theo văn bản nguồn.',
    example: { file: report, line: 5, field: 'receivedOn', found: '"30/02/2026"' },
  },
  'value-not-an-id': {
    title: 'Mã viết sai',
    meaning: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, như "tram-y-te".',
    fix: 'Chép lại mã từ cột Mã của biểu mẫu hoặc từ cuối địa chỉ trang.',
    example: { file: report, line: 3, field: 'agency', found: '"Công an xã"', fix: 'cong-an-xa' },
  },
  'value-wrong-format': {
    title: 'Lời không đúng mẫu',
    meaning: 'Trường này có mẫu viết riêng, như số thứ tự "(11)" hoặc địa chỉ đoạn "nv-1-2-03".',
    fix: 'Viết lại như ví dụ trong thông báo.',
    example: { file: 'content/targets/nuoc-sach.json', line: 3, field: 'printed', found: '"11)"' },
  },
  'value-not-in-list': {
    title: 'Không có trong danh sách cho chọn',
    meaning:
      'Trường chỉ nhận một trong vài từ cố định. Trong biểu mẫu Excel, chọn trong danh sách thả xuống thay vì gõ.',
    fix: 'Chọn từ mà thông báo gợi ý, hoặc một từ khác trong danh sách.',
    example: {
      file: report,
      line: 15,
      field: 'observations.0.certainty',
      found: '"finall"',
      expected: 'provisional, final',
      fix: 'final',
    },
  },
  'text-empty': {
    title: 'Lời để trống',
    meaning: 'Trường có mặt nhưng không có chữ nào.',
    fix: 'Điền lời. Nếu không có gì để nói và trường không bắt buộc, xóa cả trường.',
    example: { file: report, line: 16, field: 'observations.0.note', found: '""' },
  },
  'text-too-long': {
    title: 'Lời quá dài',
    meaning: 'Lời dài hơn mức người đọc trên điện thoại có thể theo dõi. Có lẽ cả một đoạn báo cáo đã được chép vào.',
    fix: 'Giữ lại điều người đọc cần biết; phần còn lại đã có trong văn bản nguồn.',
    example: {
      file: report,
      line: 16,
      field: 'observations.0.note',
      found: '"Thực hiện Công văn số…',
      expected: '≤ 1200',
    },
  },
  'list-wrong-length': {
    title: 'Danh sách thừa hoặc thiếu',
    meaning: 'Danh sách có số phần tử mà bản ghi không nhận, thường là danh sách rỗng ở nơi cần ít nhất một phần tử.',
    fix: 'Thêm hoặc bớt phần tử như thông báo nói.',
    example: { file: 'content/errata/dau-phay.json', line: 5, field: 'places', found: '[]', expected: '≥ 1' },
  },
  'value-not-accepted': {
    title: 'Giá trị mâu thuẫn với trường khác',
    meaning:
      'Riêng giá trị này thì viết đúng, nhưng không thể đúng cùng lúc với các trường khác: như 22 thôn đạt trên tổng số 21 thôn.',
    fix: 'So cả hàng với văn bản nguồn, rồi sửa số sai.',
    example: {
      file: report,
      line: 14,
      field: 'observations.0.value',
      found: '{ "count": 22, "total": 21 }',
      expected: 'count ≤ total',
    },
  },
} satisfies Partial<IssueHelpOf<IssueCode>>;
