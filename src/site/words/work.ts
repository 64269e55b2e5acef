import { disputedName } from '../../core/words/commitment.ts';

/** Words of the list of key works and breakthroughs, and of the page of each. */
export const workWords = {
  title: 'Công trình trọng điểm và khâu đột phá',
  description: 'Các công trình trọng điểm và khâu đột phá của chương trình, nguyên văn từng việc.',
  lead: 'Những việc lớn được chọn làm trong nhiệm kỳ.',
  noRelease: 'Chưa có kỳ báo cáo nào được công bố.',
  withQuantity: 'Công trình có khối lượng',
  inAll: 'tổng cộng',
  eachYear: 'mỗi năm',
  noDeadline: 'Văn bản không ghi thời hạn hoàn thành riêng.',
  targets: 'Chỉ tiêu liên quan',
  tasks: 'Nhiệm vụ có liên quan',
  done: (quantity: string) => `đã làm ${quantity}`,
  ofYear: (year: number, built: string, promised: string) => `Năm ${year}: làm ${built}, hứa ${promised}`,
  asStated: 'đúng như ghi',
  promised: (quantity: string) => `hứa ${quantity}`,
  need: (quantity: string) => `lúc này cần ${quantity}`,
  /** How the works go, on the list and on home. */
  standings: {
    behind: 'Chậm hoặc quá hạn',
    stopped: 'Tạm dừng',
    disputed: disputedName,
    'on-pace': 'Kịp tiến độ',
    done: 'Đã xong',
    undated: 'Đang làm, không ghi thời hạn',
    silent: 'Chưa có báo cáo',
  },
  reported: (quarter: string) => `theo báo cáo ${quarter}`,
  stoppedSince: (quarter: string) => `từ ${quarter}, `,
  stoppedWhy: (step: string) => `: “${step}”`,
  stoppedUntold: ', không ghi vì sao',
  /** What a work without a date is on pace with. */
  byYear: (quantity: string) => `tính theo mức hứa mỗi năm ${quantity}`,
  /** In the same words wherever it stands; that the work has no date of its own, its state says. */
  taskOverdue: (number: string, due: string) =>
    `Nhiệm vụ liên quan ${number} có hạn ${due}, chưa báo cáo nào nói đã xong`,
  lateTaskDue: (due: string) => `hạn ${due}`,
  lateTasks: (count: number) => `Nhiệm vụ liên quan quá hạn (${count})`,
  kinds: { breakthrough: 'Khâu đột phá', 'key-work': 'Công trình trọng điểm' },
} as const;
