/** Words about how far plans, works and tasks are. */
export const progressWords = {
  heading: 'Tiến độ qua các kỳ',
  document: 'Văn bản đã ban hành:',
  quantity: 'Đã làm so với mức thấp nhất đã hứa',
  state: 'Tiến độ',
  absence: 'Chưa có kỳ báo cáo nào nói về việc này.',
  byQuarter: 'Trạng thái qua các quý',
  byQuarterNote:
    'Mỗi ô là trạng thái ghi trong báo cáo của quý đó. “Chưa báo cáo”: quý ấy có nơi phải báo cáo việc này mà chưa có báo cáo nào nói đến. Ô trống: không nơi nào phải báo cáo, cũng không báo cáo nào nói đến.',
  noNews: 'không có tin',
  doneOf: (done: string, promised: string) => `${done} trên ${promised}`,
  /** Beside a bar: "Thanh đầy ứng với 15 km." */
  full: (figure: string) => `Thanh đầy ứng với ${figure}, mức thấp nhất đã hứa.`,
} as const;
