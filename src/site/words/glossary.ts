/** Words of the glossary, and of the abbreviations explained at the foot of a text. */
export const glossaryWords = {
  description: 'Chữ viết tắt và từ ngữ trong chương trình, giải thích bằng lời thường.',
  abbreviations: 'Chữ viết tắt',
  terms: 'Từ ngữ',
  alsoSaid: 'Gõ từ này cũng tìm ra:',
  onThisPage: 'Chữ viết tắt trong trang này',
} as const;
