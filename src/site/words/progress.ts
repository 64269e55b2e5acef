/** Words about how far plans and works are. */
export const progressWords = {
  byQuarter: 'Trạng thái qua các quý',
  byQuarterNote: 'Mỗi ô là trạng thái ghi trong báo cáo của quý đó. Ô trống: không báo cáo nào của quý nói đến.',
  noNews: 'không có tin',
  quantities: 'Khối lượng đã làm',
  /** Beside a bar: "Thanh đầy là 15 km." */
  full: (figure: string) => `Thanh đầy là ${figure}, mức thấp của khoảng đã hứa.`,
} as const;
