/** Words of what is said to a bad verdict: why, what next, and the reply of the rated body. */
export const verdictAnswerWords = {
  heading: 'Giải trình, làm gì tiếp',
  note: 'Nơi nào được giao thì báo cáo kỳ sau phải nêu vì sao kết quả kém và sẽ làm gì. Nơi được đánh giá có thể phản hồi bằng văn bản; phản hồi được đăng nguyên lời.',
  cause: 'Nguyên nhân',
  remedy: 'Cách khắc phục',
  by: 'Xong trước ngày',
  who: 'Ai khắc phục, theo lời giải trình',
  silence: 'Chưa giải trình.',
  /** Beside a reply of the rated body. */
  onlyReplied: 'Chưa giải trình trong báo cáo; nơi được đánh giá đã phản hồi, lời ở dưới.',
  noted: (note: string) => `Báo cáo có ghi chú: “${note.replace(/\.$/, '')}”.`,
  /** The same verdict on the same figure, in another release. */
  explainedAt: (release: string) => `Cùng số liệu với ${release}, đã giải trình ở kỳ ấy.`,
  asked: 'Phải giải trình trong báo cáo kỳ sau.',
  /** Of a bad verdict that no report explained, from the first release since which it was never in order. */
  never: (since: string) => `Chưa ai giải trình lần kém này, từ ${since}.`,
  /** Of one that this release has first: nobody had to explain it yet. */
  isNew: (since: string) => `Kết quả này mới có ở ${since}, chưa đến kỳ giải trình.`,
  /** Where no words give the target to anybody. */
  silenceOfNobody: 'Chưa giải trình; văn bản không giao riêng cho nơi nào.',
  askedOfNobody: 'Văn bản không giao riêng cho nơi nào, nên cần quyết định ai phải giải trình.',
  reply: 'Phản hồi của',
  earlier: 'Các kỳ trước',
} as const;
