/** Words of the page of one section. */
export const sectionWords = {
  description: (name: string, citation: string, document: string) => `${name} – ${citation}, ${document}: nguyên văn.`,
  part: 'Phần',
  section: 'Mục',
  jump: 'Mục lục của phần này',
  turn: {
    label: 'Đọc tiếp',
    previous: 'Mục trước',
    next: 'Mục sau',
  },
} as const;
