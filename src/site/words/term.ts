/** Words of the page that shows the whole term at a glance. */
export const termWords = {
  title: 'Cả nhiệm kỳ',
  description: (count: number) => `${count} chỉ tiêu qua mọi kỳ công bố, rồi công trình và đề án qua từng quý.`,
  lead: 'Kỳ công bố mới nhất đứng đầu. Mỗi ô ghi mức đánh giá và số liệu làm căn cứ, đúng như đã công bố ở kỳ đó; kỳ không có số mới thì theo số cũ. Chỉ tiêu nhiều phần thì ô ghi phần quyết định ở kỳ ấy; hai kỳ có thể do hai phần khác nhau quyết định. “Sau đã sửa”: số của kỳ ấy về sau được đính chính.',
  key: 'Mỗi dấu nghĩa là gì',
  noRelease: 'Chưa công bố kỳ nào, nên chưa có cột nào. Dưới đây là những gì đã hứa.',
  /** "IV/2027": at the head of a narrow column. */
  short: (period: string) => period.replace(/^quý /, ''),
  targets: 'Chỉ tiêu',
  promise: 'Cam kết',
  /** "phần 2: 90%": what a cell shows of a target that has several. */
  ofPart: (number: number, words: string) => `phần ${number}${words === '' ? '' : `: ${words}`}`,
  promiseOfPart: (number: number, label: string, promise: string) => `phần ${number}, ${label}: ${promise}`,
  corrected: 'sau đã sửa',
  works: 'Công trình, khâu đột phá',
  plans: 'Đề án, kế hoạch',
} as const;
