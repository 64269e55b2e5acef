/** Words of the page of one section. */
export const sectionWords = {
  jump: 'Mục lục của phần này',
  turn: {
    label: 'Đọc tiếp',
    previous: 'Mục trước',
    next: 'Mục sau',
  },
} as const;
