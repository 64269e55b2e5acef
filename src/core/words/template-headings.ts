import type { Nature } from '../schemas/observation.ts';

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
  ground: 'Vì sao có dòng này',
  breaksSeries: 'Đổi định nghĩa, phạm vi',
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
  ground: 'Vì sao có dòng này',
  confirmed: 'Xác nhận số khác thường',
  corrects: 'Đính chính cho',
  reason: 'Lý do đính chính',
} as const;

/** Columns of the table that asks for the reasons of bad verdicts. */
export const explanationHeadings = {
  code: 'Mã',
  printed: 'Số',
  name: 'Chỉ tiêu',
  release: 'Kỳ được đánh giá',
  verdict: 'Đánh giá',
  cause: 'Nguyên nhân',
  remedy: 'Cách khắc phục',
  by: 'Xong trước ngày',
  who: 'Ai phải làm',
} as const;

export const natureWords: Record<Nature, string> = {
  'point-in-time': 'Tại thời điểm',
  'cumulative-in-year': 'Lũy kế từ đầu năm',
  'whole-year': 'Cả năm',
};

/** What an office writes for a thing done or met, and for one that is not. */
export const yesNoWords = { true: 'Đạt', false: 'Chưa đạt' } as const;
