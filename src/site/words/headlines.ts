import { disputedName } from '../../core/words/commitment.ts';

/** Words of what the first screen names: the worst, the silent, the overdue. */
export const headlineWords = {
  kinds: {
    worst: {
      heading: () => 'Đáng lo nhất',
      none: 'Không chỉ tiêu nào không đạt, quá hạn, đi lùi hay chậm.',
    },
    silent: {
      heading: (count: number) => `Chưa ghi nhận báo cáo${count > 0 ? ` (${count})` : ''}`,
      none: 'Nơi nào phải báo cáo cũng đã báo cáo.',
    },
    worse: {
      heading: (count: number) => `Xấu đi (${count})`,
      none: 'Không chỉ tiêu nào xấu đi so với kỳ trước.',
    },
    'still-falling': {
      heading: (count: number) => `Vẫn chưa đạt, số kém năm trước (${count})`,
      none: '',
    },
    better: {
      heading: (count: number) => `Tốt lên (${count})`,
      none: 'Không chỉ tiêu nào tốt lên so với kỳ trước.',
    },
    overdue: {
      heading: (count: number) => `Việc quá hạn${count > 0 ? ` (${count})` : ''}`,
      none: 'Không việc nào có thời hạn mà quá hạn.',
    },
    disputed: {
      heading: (count: number) => `${disputedName} (${count})`,
      none: '',
    },
    works: {
      heading: (count: number) => `Công trình, khâu đột phá chậm, dừng${count > 0 ? ` (${count})` : ''}`,
      none: 'Không công trình nào chậm hay tạm dừng.',
    },
    soonest: {
      heading: () => 'Hẹn xong sớm nhất',
      none: 'Văn bản không hẹn ngày cho chỉ tiêu nào.',
    },
    owers: {
      heading: (count: number) => `Nơi phải báo cáo (${count})`,
      none: 'Văn bản không giao riêng nơi nào báo cáo.',
    },
    nobody: {
      heading: (count: number) => `Văn bản không giao riêng cho nơi nào báo cáo (${count})`,
      none: 'Chỉ tiêu nào văn bản cũng giao cho một nơi báo cáo.',
    },
  },
  /** In which order the worst stand. */
  worstRule: 'Xếp: quá hạn, không đạt, đi lùi, rồi chậm; ngang nhau thì theo thứ tự văn bản.',
  topics: 'Xem nhanh',
  /** What people ask that no record answers; said further down on the same page. */
  asked: [
    { label: 'Kỳ tới', href: '#ky-toi' },
    { label: 'Thôn tôi', href: '#thon' },
    { label: 'Hỏi ai', href: '#hoi-ai' },
  ],
  more: (count: number) => `Xem cả ${count}`,
  /** Where each change stands with its part and the words of reports. */
  moveReasons: 'Chi tiết',
  /** Those that go well are among them. */
  allWorks: (count: number) => `Danh sách cả ${count}`,
  silentFor: (quarters: number, first: string) => `${quarters} quý liền, từ ${first}`,
  owes: (count: number) => `${count} việc`,
  whenNext: 'Bao giờ có báo cáo tới?',
  next: (quarter: string, end: string, cutOff: string) =>
    `Báo cáo về ${quarter}, sau khi hết quý vào ngày ${end}. Văn bản quy định báo cáo hằng quý, không quy định ngày công bố; kỳ vừa rồi chốt số liệu ngày ${cutOff}.`,
  nextBy: (quarter: string, day: string) => `Kỳ công bố ${quarter}: xã hẹn chậm nhất ngày ${day}.`,
  noneNext: (day: string) => `Không còn kỳ nào: chương trình đã khép lại, trang lưu trữ từ ngày ${day}.`,
  nextBefore: 'Chưa có ngày. Văn bản quy định báo cáo hằng quý, không quy định ngày công bố; chưa kỳ nào được công bố.',
  dates: 'Lịch của từng nơi',
  myVillage: 'Thôn của tôi thì sao?',
  villages: 'Không có số liệu theo thôn, chỉ có cho cả xã.',
  village: 'thôn',
  allVillages: 'các thôn',
  workOfVillages: 'Việc chung của các thôn',
  findVillages: 'Chỗ nào nói đến thôn',
  whomToAsk: 'Hỏi ai?',
} as const;
