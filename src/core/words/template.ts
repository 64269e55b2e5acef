import type { Nature, Observation } from '../schemas/observation.ts';
import type { Update } from '../schemas/update.ts';

/** Columns of the table of target values; the reader knows them by these headings. */
export const figureHeadings = {
  code: 'Mã',
  printed: 'Số',
  name: 'Chỉ tiêu',
  unit: 'Đơn vị',
  commitment: 'Đạt khi',
  last: 'Lần trước',
  refersTo: 'Số liệu của',
  value: 'Giá trị',
  missing: 'Tên nơi chưa đạt',
  nature: 'Cách tính',
  certainty: 'Độ chắc',
  baseline: 'Mức xuất phát',
  sourceNumber: 'Nguồn: số văn bản',
  sourceDate: 'Nguồn: ngày',
  sourceIssuer: 'Nguồn: cơ quan',
  note: 'Ghi chú',
  confirmed: 'Xác nhận số khác thường',
  corrects: 'Đính chính cho',
  reason: 'Lý do đính chính',
} as const;

/** Columns of the tables of plans, works and tasks. */
export const newsHeadings = {
  code: 'Mã',
  printed: 'Số',
  name: 'Nội dung',
  last: 'Lần trước',
  refersTo: 'Tin của',
  state: 'Tình trạng',
  step: 'Bước đã làm được',
  quantity: 'Khối lượng đã xong',
  quantityUnit: 'Đơn vị khối lượng',
  documentNumber: 'Văn bản: số',
  documentDate: 'Văn bản: ngày',
  note: 'Ghi chú',
  corrects: 'Đính chính cho',
  reason: 'Lý do đính chính',
} as const;

/** Labels of the cover, in the order in which it shows them. */
export const coverLabels = {
  period: 'Kỳ báo cáo',
  agency: 'Cơ quan báo cáo',
  number: 'Số văn bản',
  date: 'Ngày văn bản',
  issuer: 'Cơ quan ký văn bản',
  receivedOn: 'Ngày Văn phòng nhận',
  version: 'Phiên bản mẫu',
} as const;

export const natureWords: Record<Nature, string> = {
  'point-in-time': 'Tại thời điểm',
  'cumulative-in-year': 'Lũy kế từ đầu năm',
  'whole-year': 'Cả năm',
};

export const certaintyWords: Record<Observation['certainty'], string> = {
  final: 'Chính thức',
  provisional: 'Tạm tính',
};

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

/** What an office writes for a thing done or met, and for one that is not. */
export const yesNoWords = { true: 'Đạt', false: 'Chưa đạt' } as const;

/** Other words that mean the same. */
export const yesWords = ['đạt', 'có', 'xong', 'hoàn thành', 'đúng', 'x'];
export const noWords = ['chưa đạt', 'không đạt', 'không', 'chưa', 'chưa xong', 'chưa hoàn thành'];

/** What offices type where nothing is known; never 0. */
export const unknownWords = ['-', '–', '—', '…', '...', 'chưa có', 'không có', 'chưa có số liệu', 'chưa báo cáo'];

/** What stands before the id of a record in the column of codes: `de-an/nong-thon-moi`. */
export const codePrefixes = { plan: 'de-an', work: 'cong-trinh', task: 'nhiem-vu' } as const;
