/** Words around a clause of the official text. */
export const clauseWords = {
  wording: 'Nguyên văn',
  from: 'Trích từ',
  says: (quote: string) => `Văn bản ghi “${quote}”`,
  places: 'Trong văn bản:',
  targetPage: (printed: string) => `Trang chỉ tiêu ${printed}`,
  ownPage: (printed: string) => `Trang ${printed}`,
} as const;
