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
  tasks: 'Nhiệm vụ nêu việc này',
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
  overdueTask: (due: string) =>
    `Nhiệm vụ nêu công trình này đã quá hạn ${due} (hạn của nhiệm vụ, không phải của công trình):`,
  taskOverdue: (task: string, due: string) =>
    `công trình không có hạn riêng; nhiệm vụ ${task} nêu công trình này quá hạn ${due}`,
  kinds: { breakthrough: 'Khâu đột phá', 'key-work': 'Công trình trọng điểm' },
} as const;
