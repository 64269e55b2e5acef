/** What each kind of record and page is called, in lists, in the filter of the search and beside a result. */
export const kindNames = {
  target: 'Chỉ tiêu',
  task: 'Nhiệm vụ',
  plan: 'Đề án, kế hoạch',
  work: 'Công trình, khâu đột phá',
  agency: 'Cơ quan',
  section: 'Mục của văn bản',
  passage: 'Đoạn văn',
  citation: 'Văn bản viện dẫn',
  erratum: 'Ghi chú về câu chữ',
  term: 'Từ ngữ',
  guide: 'Hướng dẫn',
} as const;

/** The same inside a sentence or after a number: "26 chỉ tiêu". */
export const nameKind = (kind: keyof typeof kindNames) => kindNames[kind].toLowerCase();
