import type { Update } from '../../core/schemas/update.ts';

/** What offices write over a column in place of our heading. */
export const otherHeadings: Record<string, readonly string[]> = {
  code: ['Mã số', 'Mã chỉ tiêu', 'Mã nhiệm vụ', 'Mã công việc', 'Mã hiệu', 'Mã dòng', 'Mã mục'],
  refersTo: ['Số liệu của kỳ', 'Số liệu kỳ', 'Tin của kỳ'],
  value: ['Giá trị đạt', 'Giá trị đạt được', 'Giá trị thực hiện', 'Giá trị báo cáo', 'Kết quả thực hiện', 'Kết quả'],
  nature: ['Cách tính số liệu'],
  certainty: ['Độ chắc chắn'],
  state: ['Trạng thái', 'Tình trạng thực hiện'],
  missing: ['Nơi chưa đạt', 'Tên các nơi chưa đạt', 'Tên thôn chưa đạt'],
  note: ['Ghi chú thêm', 'Chú thích'],
};

/** Words of a line that gives a day, as it stands over a signature. */
export const dayWords = ['ngày', 'tháng', 'năm'];

/** Other words for a state. */
export const otherStateWords: Record<string, Update['state']> = {
  'chưa làm': 'not-started',
  'chưa triển khai': 'not-started',
  'đang triển khai': 'under-way',
  'đang thực hiện': 'under-way',
  xong: 'done',
  'hoàn thành': 'done',
  'đã hoàn thành': 'done',
  dừng: 'stopped',
};

/** Other words for a thing done or met, and for one that is not. */
export const yesWords = ['đạt', 'có', 'xong', 'hoàn thành', 'đúng', 'x'];
export const noWords = ['chưa đạt', 'không đạt', 'không', 'chưa', 'chưa xong', 'chưa hoàn thành'];

/** What an office writes to mark a cell. */
export const markWords = ['x', 'v', 'có', 'đúng', 'true'];

/** What offices type where nothing is known; never 0. */
export const unknownWords = [
  ...['-', '–', '—', '…', '...', 'chưa có', 'chưa có số', 'chưa có số liệu', 'chưa có dữ liệu', 'chưa báo cáo'],
  ...['chưa thống kê', 'chưa tổng hợp'],
];

/** What may be 0 as well as nothing known. */
export const noneWords = ['không có', 'không có số liệu'];

/** A cell in which nothing is written, beside one in which something is. */
export const blankName = 'để trống';

/** Who signs the notes in the cells of a file that is sent back; no office is called so. */
export const answerAuthor = 'Văn phòng, máy kiểm tra';

/** What offices write beside a number that may still change; not that it no longer may. */
export const estimateWords =
  /^(?!.*(?:không còn|hết|thay) (?:số )?(?:ước|tạm tính)).*(?:^|[^\p{L}])(?:số ước|ước tính|ước đạt|ước thực hiện|tạm tính|số tạm|sơ bộ|chưa chốt|chưa chính thức)(?:[^\p{L}]|$)/isu;

/** What stands over the numbers of rows, without marks. */
export const numberingHeadings = ['stt', 'tt', 'so tt', 'so thu tu'];
