import type { IssueCode } from '../issue-codes.ts';
import type { IssueHelpOf } from './issue-help.ts';

const file = 'Quy III.xlsx';
/** A cell of the sheet of targets. */
const cell = { file, sheet: 'Chỉ tiêu', line: 14, heading: 'Giá trị' };

/** Problems of filled templates: the file, its tables, its cells. */
export const tableHelp = {
  'number-ambiguous': {
    title: 'Số có hai cách hiểu',
    meaning: 'Dấu chấm hoặc dấu phẩy có thể là phần nghìn, có thể là phần lẻ. Máy không đoán thay người báo cáo.',
    fix: 'Số nghìn thì ghi liền: 1000. Tỷ lệ nhỏ hơn 1 thì ghi rõ dấu %: 0,625% hoặc 62,5%.',
    example: { ...cell, found: '0,625', expected: '0,625% | 62,5%' },
  },
  'number-unreadable': {
    title: 'Không đọc được số',
    meaning: 'Ô giá trị có chữ, đơn vị hoặc dấu chấm thập phân.',
    fix: 'Chỉ ghi số, phần lẻ sau dấu phẩy. Lời giải thích ghi ở cột "Ghi chú". Chưa có số thì để trống.',
    example: { ...cell, found: '62,5 phần trăm', fix: '62,5' },
  },
  'number-became-date': {
    title: 'Số bị đổi thành ngày',
    meaning: 'Excel tưởng 20/21 hoặc 10-13 là ngày tháng và đã đổi giá trị trong ô.',
    fix: 'Bấm chuột phải vào ô, chọn Format Cells, kiểu Text, rồi gõ lại. Ô của biểu mẫu đã đặt sẵn kiểu này.',
    example: { ...cell, found: '21/01/2026', expected: 'count yes-no' },
  },
  'unit-differs': {
    title: 'Sai đơn vị',
    meaning: 'Giá trị ghi bằng %, nhưng chỉ tiêu tính bằng đơn vị khác.',
    fix: 'Xem cột "Đơn vị" của dòng đó rồi đổi số sang đúng đơn vị.',
    example: { ...cell, found: '12%', expected: 'triệu đồng/ha' },
  },
  'value-of-other-kind': {
    title: 'Sai kiểu giá trị',
    meaning: 'Chỉ tiêu cần số mà ô ghi "Đạt", hoặc cần "Đạt" mà ô ghi số, hoặc ghi một khoảng khi cần một số.',
    fix: 'Bấm vào ô để xem ví dụ, rồi ghi lại theo kiểu đó.',
    example: { ...cell, found: '85%', expected: 'yes-no count' },
  },
  'value-upside-down': {
    title: 'Hai số ngược nhau',
    meaning: 'Số đạt lớn hơn tổng số, hoặc đầu khoảng lớn hơn cuối khoảng.',
    fix: 'Kiểm tra lại hai số; thường là gõ đảo chỗ.',
    example: { ...cell, found: '22/21' },
  },
  'names-do-not-fit': {
    title: 'Tên nơi chưa đạt không khớp số',
    meaning: 'Số tên ghi ra nhiều hơn số nơi chưa đạt, hoặc có tên mà giá trị không phải dạng 20/21.',
    fix: 'Ghi giá trị dạng số đạt trên tổng số; tên cách nhau bằng dấu chấm phẩy.',
    example: { ...cell, heading: 'Tên nơi chưa đạt', found: '2', expected: '1' },
  },
  'total-differs': {
    title: 'Tổng số khác văn bản',
    meaning: 'Giá trị dạng 20/21 tính trên một tổng số khác tổng số mà văn bản ghi.',
    fix: 'Xem lại tổng số. Nếu số thôn, số đơn vị đã đổi thật thì nói rõ ở cột ghi chú. Đây là lưu ý, không chặn việc nhập.',
    example: { ...cell, found: '22', expected: '21' },
  },
  'cell-empty': {
    title: 'Ô còn trống',
    meaning: 'Dòng đã điền giá trị nhưng thiếu một ô phải có; hoặc trang Bìa chưa điền đủ.',
    fix: 'Điền ô được nêu; nếu cả dòng chưa có gì để báo thì để trống ô giá trị.',
    example: { file, sheet: 'Bìa', line: 6, heading: 'Số văn bản' },
  },
  'cell-error': {
    title: 'Ô báo lỗi',
    meaning: 'Ô hiện #REF!, #N/A… hoặc có công thức chưa bao giờ được tính.',
    fix: 'Gõ thẳng giá trị vào ô. Nếu cần giữ công thức, mở bằng Excel rồi lưu lại.',
    example: { ...cell, found: '#REF!' },
  },
  'cells-merged': {
    title: 'Ô bị gộp',
    meaning: 'Khi gộp ô, giá trị chỉ thuộc về một dòng, các dòng kia thành trống.',
    fix: 'Chọn các ô, bấm "Merge & Center" lần nữa để bỏ gộp, rồi điền từng dòng.',
    example: { file, sheet: 'Chỉ tiêu', line: 14, found: 'H14:H16' },
  },
  'cells-hidden': {
    title: 'Dòng, cột hoặc trang bị ẩn',
    meaning: 'Phần bị ẩn hoặc bị lọc vẫn được đọc. Đây chỉ là lời nhắc.',
    fix: 'Bỏ ẩn, bỏ lọc để xem lại nếu không cố ý.',
    example: { file, sheet: 'Chỉ tiêu', found: '3', expected: '1' },
  },
  'date-unreadable': {
    title: 'Không đọc được ngày',
    meaning: 'Ngày viết kiểu khác, hoặc không có thật như 31/4.',
    fix: 'Viết ngày/tháng/năm, năm đủ bốn chữ số: 30/9/2026.',
    example: { file, sheet: 'Bìa', line: 7, heading: 'Ngày văn bản', found: '31/04/2026' },
  },
  'period-unreadable': {
    title: 'Không đọc được quý, năm',
    meaning: 'Ô ghi "Quý V", "6 tháng" hoặc một cách viết mà máy không hiểu.',
    fix: 'Viết "Quý III/2026", "Năm 2026", hoặc ngày như 30/9/2026.',
    example: { ...cell, heading: 'Số liệu của', found: 'Quý V' },
  },
  'period-outside': {
    title: 'Số liệu ngoài thời gian',
    meaning: 'Số liệu của thời gian sau kỳ báo cáo, hoặc trước khi có chương trình.',
    fix: 'Sửa quý, năm. Số trước chương trình chỉ nhận làm mức xuất phát: đánh dấu x ở cột "Mức xuất phát".',
    example: { ...cell, heading: 'Số liệu của', found: 'Quý IV/2026', expected: 'late', fix: '2026-Q3' },
  },
  'nature-needs-year': {
    title: 'Số cả năm ghi cho một quý',
    meaning: 'Cột "Cách tính" chọn "Cả năm" nhưng cột "Số liệu của" ghi một quý hoặc một ngày.',
    fix: 'Ghi "Năm 2026", hoặc chọn "Lũy kế từ đầu năm".',
    example: { ...cell, heading: 'Cách tính', found: '2026-Q3' },
  },
  'quantity-not-of-work': {
    title: 'Khối lượng ghi sai chỗ',
    meaning: 'Chỉ công trình và khâu đột phá có khối lượng đã xong; nhiệm vụ và đề án thì không.',
    fix: 'Chuyển số sang cột "Ghi chú".',
    example: { file, sheet: 'Công trình, nhiệm vụ', line: 20, heading: 'Khối lượng đã xong', found: '6,5' },
  },
  'entry-twice': {
    title: 'Một việc báo hai lần',
    meaning: 'Hai dòng của tệp cùng báo một chỉ tiêu (hoặc một đề án, công trình, nhiệm vụ) cho cùng một thời gian.',
    fix: 'Giữ một dòng, xóa dòng kia.',
    example: { file, sheet: 'Chỉ tiêu', line: 15, found: '14', expected: 'Chỉ tiêu' },
  },
  'value-differs': {
    title: 'Khác với lần báo cáo trước',
    meaning: 'Cơ quan này đã báo một giá trị khác cho cùng chỉ tiêu, cùng kỳ. Số đã báo không tự mất đi.',
    fix: 'Nếu số cũ sai: chọn mã của nó ở cột "Đính chính cho" và ghi lý do. Nếu báo cáo chưa công bố, văn phòng có thể chạy lại lệnh nhap với --thay.',
    example: { ...cell, found: '94', expected: '93,9', fix: '2026-Q3-cong-an-xa/bao-hiem-y-te-tham-gia-2026-q3' },
  },
  'correction-incomplete': {
    title: 'Đính chính chưa đủ',
    meaning: 'Đính chính cần cả mã của dòng sai và lý do.',
    fix: 'Chọn mã trong danh sách thả xuống (lấy từ trang "Đã báo cáo") và ghi lý do; người đọc sẽ thấy lý do này.',
    example: { ...cell, heading: 'Lý do đính chính', found: 'entry' },
  },
  'personal-data': {
    title: 'Dữ liệu cá nhân',
    meaning: 'Trong lời có số định danh cá nhân, số điện thoại hoặc thư điện tử. Báo cáo được công khai.',
    fix: 'Xóa đoạn đó. Thông báo chỉ hiện vài ký tự đầu và cuối.',
    example: { ...cell, heading: 'Ghi chú', found: '03********89' },
  },
  'nothing-reported': {
    title: 'Biểu mẫu chưa điền',
    meaning: 'Không dòng nào có giá trị hoặc tình trạng.',
    fix: 'Điền ít nhất một dòng; kiểm tra xem có gửi nhầm bản trống không.',
    example: { file },
  },
  'rows-not-reported': {
    title: 'Dòng không có giá trị',
    meaning: 'Dòng để trống được coi là chưa báo cáo, không phải bằng 0. Đây chỉ là lời nhắc.',
    fix: 'Điền nếu đã có số liệu.',
    example: { file, sheet: 'Chỉ tiêu', found: '3' },
  },
  'read-as': {
    title: 'Máy đã hiểu như thế này',
    meaning: 'Tệp hoặc ô được hiểu theo một cách: tên viết tắt, bảng mã, kết quả của công thức. Đây chỉ là lời nhắc.',
    fix: 'Đọc lại; nếu không đúng ý thì sửa tệp.',
    example: {
      file,
      sheet: 'Bìa',
      line: 5,
      heading: 'Cơ quan báo cáo',
      found: 'agency',
      expected: 'Ủy ban nhân dân xã',
      fix: 'UBND Xã',
    },
  },
  'heading-missing': {
    title: 'Thiếu cột',
    meaning: 'Dòng tiêu đề của bảng đã mất hoặc đổi tên một cột cần đọc.',
    fix: 'Đặt lại tiêu đề đúng như biểu mẫu; thứ tự cột thế nào cũng được.',
    example: { file, sheet: 'Chỉ tiêu', line: 4, found: 'Giá trị' },
  },
  'heading-twice': {
    title: 'Hai cột cùng tiêu đề',
    meaning: 'Máy không biết đọc cột nào.',
    fix: 'Giữ một cột, xóa cột kia.',
    example: { file, sheet: 'Chỉ tiêu', line: 4, heading: 'Giá trị' },
  },
  'heading-extra': {
    title: 'Cột không được đọc',
    meaning: 'Cột thêm vào bảng không có trong biểu mẫu. Đây chỉ là lời nhắc.',
    fix: 'Không cần làm gì; nếu cột có tin cần công bố, chuyển sang cột "Ghi chú".',
    example: { file, sheet: 'Chỉ tiêu', line: 4, heading: 'Người lập' },
  },
  'table-missing': {
    title: 'Không thấy bảng của biểu mẫu',
    meaning: 'Tệp không phải biểu mẫu, hoặc dòng tiêu đề đã bị xóa.',
    fix: 'Lập biểu mẫu bằng npm run bieu-mau rồi chép số liệu sang.',
    example: { file },
  },
  'cover-missing': {
    title: 'Thiếu trang Bìa',
    meaning: 'Không biết báo cáo của ai, kỳ nào, theo văn bản nào.',
    fix: 'Giữ trang "Bìa". Với tệp CSV, chép các dòng của trang Bìa lên trên bảng.',
    example: { file: 'chi-tieu.csv' },
  },
  'template-outdated': {
    title: 'Biểu mẫu cũ',
    meaning: 'Biểu mẫu đã đổi từ khi tệp này được lập, nên có thể bị đọc sai.',
    fix: 'Lập biểu mẫu mới bằng npm run bieu-mau (hoặc xin Văn phòng) rồi chép số liệu sang.',
    example: { file, sheet: 'Bìa', line: 11, heading: 'Phiên bản mẫu', found: 'Mẫu 0', expected: '1', fix: '/' },
  },
  'csv-malformed': {
    title: 'Dòng CSV hỏng',
    meaning:
      'Dấu ngoặc kép mở mà không đóng, hoặc dòng thừa thiếu cột. Hay gặp khi số có dấu phẩy mà cột cũng tách bằng dấu phẩy.',
    fix: 'Lưu lại CSV bằng dấu chấm phẩy, hoặc gửi tệp .xlsx.',
    example: { file: 'chi-tieu.csv', line: 14, found: 'width', expected: '11' },
  },
  'not-a-workbook': {
    title: 'Không phải bảng tính .xlsx',
    meaning: 'Tệp là Excel đời cũ, có mật khẩu, có macro, bị hỏng, hoặc là loại khác được đổi tên.',
    fix: 'Mở bằng Excel, chọn "Lưu thành…" (Save As), kiểu "Excel Workbook (.xlsx)", không mật khẩu.',
    example: { file: 'Quy III.xls', found: 'old' },
  },
  'workbook-unsafe': {
    title: 'Tệp không an toàn',
    meaning: 'Tệp bung ra quá lớn hoặc chứa thứ mà Excel không bao giờ ghi. Có thể là tệp độc hại.',
    fix: 'Đừng mở tệp. Hỏi lại người gửi; chép số liệu sang biểu mẫu mới.',
    example: { file, found: 'ratio', expected: '100' },
  },
  'table-too-large': {
    title: 'Bảng quá lớn',
    meaning: 'Trang tính dùng tới ô rất xa, thường do định dạng cả hàng hay cả cột, hoặc dán nhầm.',
    fix: 'Lập biểu mẫu mới và chép riêng phần số liệu sang.',
    example: { file, sheet: 'Chỉ tiêu', found: 'XFD1048576', expected: '2000 × 50' },
  },
  'reading-stopped': {
    title: 'Dừng đọc tệp',
    meaning: 'Đọc tệp mất quá 10 giây hoặc quá nhiều bộ nhớ. Biểu mẫu bình thường chỉ mất chưa tới một giây.',
    fix: 'Chép số liệu sang biểu mẫu mới rồi gửi lại.',
    example: { file, found: 'time' },
  },
} satisfies Partial<IssueHelpOf<IssueCode>>;
