/** Words about the values that were reported for a target. */
export const observationWords = {
  heading: 'Mọi số liệu đã báo cáo',
  period: 'Kỳ',
  value: 'Giá trị',
  source: 'Nguồn',
  agency: 'Nơi báo cáo',
  received: 'báo cáo được nhận ngày',
  replaced: 'đã được đính chính',
  corrects: 'Đính chính:',
  breaksSeries: 'Từ số này tính cách khác:',
  confirmed: 'Xác nhận số khác thường:',
  baseline: 'mức xuất phát',
  cumulative: 'lũy kế trong năm',
} as const;
