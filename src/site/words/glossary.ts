/** Words of the glossary, and of the abbreviations explained at the foot of a text. */
export const glossaryWords = {
  title: 'Từ ngữ, chữ viết tắt',
  abbreviations: 'Chữ viết tắt',
  terms: 'Từ ngữ',
  alsoSaid: 'Gõ từ này cũng tìm ra:',
  onThisPage: 'Chữ viết tắt trong trang này',
} as const;
