import { formatDate } from '../../core/words/format.ts';
import { kindNames } from './kind.ts';
/** Words of the page of a task, and of the list of all tasks, breakthroughs and works. */
export const taskWords = {
  noDeadline: 'Văn bản không ghi thời hạn riêng cho nhiệm vụ này.',
  dueBy: (quote: string, date: string) => `“${quote}”, tức chậm nhất ngày ${formatDate(date)}.`,
  targets: 'Chỉ tiêu được nêu',
  plans: 'Đề án, kế hoạch được nêu',
  works: 'Công trình, khâu đột phá liên quan',
  numbered: (number: string) => `${kindNames.task} ${number}`,
  glance: { asOf: 'Báo cáo mới nhất', due: 'Thời hạn', agencies: 'Ai làm', named: 'Cơ quan được nêu tên' },
  noAgency: 'Câu văn không nêu tên cơ quan nào. Trang không suy đoán ai phải làm.',
  /** Where a later paper says who. */
  noneNamed: 'Câu văn không nêu tên cơ quan nào.',
  among: (all: number) => `Trong ${all} việc có`,
  byProgress: 'Tiến độ của cả nhiệm vụ và công trình, khâu đột phá:',

  title: (tasks: number, works: number) => `${tasks} nhiệm vụ và ${works} công trình, khâu đột phá`,
  description: (tasks: number, works: number) =>
    `Cả ${tasks} nhiệm vụ và ${works} công trình, khâu đột phá của chương trình; lọc theo lĩnh vực, cơ quan, chỉ tiêu, văn bản viện dẫn, tình trạng.`,
  lead: 'Tên ngắn do trang đặt.',
  datedInText: (dated: number) => `Văn bản chỉ ghi thời hạn riêng cho ${dated} nhiệm vụ.`,
  ownTitle: 'Tên ngắn do trang đặt; nguyên văn ở dưới.',
  overdue: 'Quá hạn',
  byAgency: 'Xem theo từng cơ quan',

  facets: {
    nhom: 'Nhóm nhiệm vụ',
    'linh-vuc': 'Lĩnh vực',
    'co-quan': 'Cơ quan nêu tên hoặc được giao',
    'chi-tieu': 'Chỉ tiêu được nêu',
    'van-ban': kindNames.citation,
    'tinh-trang': 'Tình trạng',
  },
  dated: 'Văn bản ghi thời hạn',
  undated: 'Văn bản không ghi thời hạn riêng',
  /** The script puts figures into the braces. */
  shown: '{shown}/{all} việc',
  none: 'Không có việc nào hợp cả các điều kiện đã chọn.',
  csv: 'Tải bảng CSV (mở bằng Excel)',
  csvShown: 'Tải bảng CSV của {shown} việc đang xem',
  calendar: 'Tải lịch thời hạn (iCalendar)',
  calendarShown: 'Tải lịch thời hạn của các việc đang xem',
  fileName: 'viec-dang-xem',

  named: (agencies: string) => `Nêu tên: ${agencies}`,
  assigned: (agencies: string) => `Được giao bằng văn bản khác: ${agencies}`,
  deadline: (day: string) => `Chậm nhất ${day}`,
  calendarName: 'nhiệm vụ',

  table: [
    'Mã',
    'Loại',
    'Số',
    'Nhóm nhiệm vụ',
    'Lĩnh vực',
    'Nguyên văn',
    'Cơ quan nêu tên',
    'Cơ quan được giao bằng văn bản khác',
    'Chỉ tiêu được nêu',
    kindNames.citation,
    'Thời hạn',
    'Thời hạn ghi trong văn bản',
    'Tình trạng',
    'Trích dẫn',
    'Địa chỉ',
    'Ghi chú',
  ],
} as const;
