/** Words around a clause of the official text. */
export const clauseWords = {
  wording: 'Nguyên văn',
  from: 'Trích từ',
  places: 'Trong văn bản:',
  targetPage: 'Trang chỉ tiêu',
  ownPage: 'Trang riêng',
} as const;
