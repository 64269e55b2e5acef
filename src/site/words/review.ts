/** Words of the looks back: at a year, at half of the term, at all of it. */
export const reviewWords = {
  title: {
    year: (year: number) => `Nhìn lại năm ${year}`,
    'mid-term': () => 'Sơ kết giữa nhiệm kỳ',
    term: () => 'Tổng kết nhiệm kỳ',
  },
  description: (title: string, release: string) => `${title}: đã đạt gì, còn gì, theo số liệu kỳ công bố ${release}.`,
  lead: (release: string, cutOff: string) =>
    `Kết quả ở đây theo kỳ công bố ${release}, chốt ngày ${cutOff}; số của kỳ trước có ghi rõ.`,
  midTermNote: 'Văn bản không ghi ngày sơ kết; trang lấy quý mà nửa giai đoạn kết thúc.',
  paper: 'Dự thảo báo cáo (Word)',
  heading: 'Nhìn lại',
  planned: (middle: string, end: string) =>
    `Hết mỗi năm, sau kỳ công bố quý IV, có trang nhìn lại cả năm. Sơ kết giữa nhiệm kỳ có sau kỳ công bố ${middle}, tổng kết sau kỳ ${end}.`,
  releases: 'Qua từng kỳ công bố',
  release: 'Kỳ công bố',
  years: 'Hứa cho từng năm: năm đạt trên năm đã hết',
  yearsNote: 'Năm chưa có báo cáo hoặc chưa đủ dữ liệu vẫn tính là năm đã hết.',
  target: 'Chỉ tiêu',
  kept: 'Số năm đạt',
  eachYear: 'Từng năm',
  /** A year of which nothing is known is not one that failed. */
  keptOf: (kept: number, due: number, unknown: number) =>
    `${kept}/${due}${unknown === 0 ? '' : `, ${unknown} năm chưa biết`}`,
  yearVerdict: (year: number, verdict: string) => `${year}: ${verdict}`,
  settled: 'Đã đạt hẳn hoặc đã qua hạn',
  settledNone: 'Chưa chỉ tiêu nào đạt hẳn hoặc qua hạn.',
  open: 'Còn tiếp tục',
  openNone: 'Không còn chỉ tiêu nào phải làm tiếp.',
  changes: 'Thay đổi',
  works: 'Công trình, khâu đột phá',
} as const;
