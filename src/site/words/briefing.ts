/** Words of the sheet that a meeting of the Standing Committee starts from. */
export const briefingWords = {
  title: 'Điều hành: việc cần xử lý trước',
  description:
    'Một trang cho cuộc họp: chỉ tiêu không đạt, việc mới xấu đi, việc quá hạn, nơi chưa báo cáo, việc cần quyết định.',
  noRelease: 'Chưa công bố kỳ báo cáo nào, nên chưa có gì là muộn.',
  parts: {
    missed: { heading: 'Không đạt, quá hạn, đi lùi', none: 'Không chỉ tiêu nào.' },
    worse: {
      heading: 'Mới xấu đi hoặc mới đánh giá là chậm, ngoài các chỉ tiêu trên',
      none: 'Không thêm chỉ tiêu nào.',
    },
    works: {
      heading: 'Công trình, khâu đột phá chậm; việc tạm dừng',
      none: 'Không công trình nào chậm; không việc nào tạm dừng.',
    },
    overdue: { heading: 'Việc quá hạn', none: 'Không việc nào quá hạn.' },
    silent: { heading: 'Cơ quan chưa có báo cáo được ghi nhận', none: 'Nơi nào phải báo cáo cũng đã có báo cáo.' },
    contradictions: { heading: 'Hai báo cáo ghi khác nhau', none: 'Không có.' },
    decisions: {
      heading: 'Chưa giao ai mà kết quả kém hoặc chưa có số liệu: cần quyết định',
      none: 'Không chỉ tiêu nào chưa giao ai mà chưa có số liệu hoặc kết quả kém.',
    },
    owed: { heading: 'Ai phải báo cáo bao nhiêu việc', none: 'Văn bản không giao riêng việc nào.' },
  },
  newlyBad: (before: string) => `Kỳ trước: ${before}`,
  owers: (names: readonly string[]) => `Phải báo cáo: ${names.join(', ')}`,
  nobody: 'Văn bản không giao riêng cho nơi nào báo cáo',
  since: (date: string, stands: string) => `hạn ${date}; ${stands}`,
  unheard: (names: readonly string[]) => `chưa báo cáo nào nói đến việc này${sayGiven(names)}`,
  newsBefore: (quarter: string, stands: string, names: readonly string[]) =>
    `tin cuối (${quarter}): ${stands}; chưa báo cáo nào nói đã xong${sayGiven(names)}`,
  silentFor: (quarters: number, first: string, owedBy: string, cutOff: string, days: number) =>
    `Chưa ghi nhận báo cáo ${quarters} quý liền, từ ${first}; từ ngày chốt số liệu ${first} (${owedBy}) đến ngày chốt kỳ này (${cutOff}) là ${days} ngày.`,
  correctIt: 'Cần một báo cáo đính chính.',
  related: (names: readonly string[]) => `Việc có liên quan đã giao: ${names.join(', ')}.`,
  giveIt: 'Văn bản không giao riêng cho nơi nào báo cáo: cần giao.',
  whoAnswers: 'Kết quả kém mà văn bản không giao riêng cho nơi nào: cần quyết định ai phải giải trình.',
  owes: (count: number) => `${count} việc.`,
} as const;

function sayGiven(names: readonly string[]): string {
  return names.length === 0 ? '' : ` (nơi được giao: ${names.join(', ')})`;
}
