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
    'on-pace': 'Kịp tiến độ',
    done: 'Đã xong',
    undated: 'Đang làm, không ghi thời hạn',
    silent: 'Chưa có báo cáo',
  },
  reported: (quarter: string) => `(${quarter})`,
  /** The words of the task hold those of the work, and do not name it. */
  overdueTask: (number: string, due: string) =>
    `Có liên quan: nhiệm vụ ${number}, hạn ${due} (hạn của nhiệm vụ, không phải của công trình), đã quá hạn:`,
  taskOverdue: (number: string, task: string, due: string) =>
    `có liên quan: nhiệm vụ ${number} (${task}), hạn ${due}, đã quá hạn; công trình này không có hạn riêng`,
  kinds: { breakthrough: 'Khâu đột phá', 'key-work': 'Công trình trọng điểm' },
} as const;
