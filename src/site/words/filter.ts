/** Words around any list that can be narrowed. */
export const filterWords = {
  box: 'Lọc và sắp xếp',
  all: 'Tất cả',
  choice: (label: string, count: number) => `${label} (${count})`,
  sort: 'Sắp xếp',
  sorts: { document: 'Theo văn bản', deadline: 'Thời hạn' },
  clear: 'Bỏ hết điều kiện',
  print: 'In danh sách này',
} as const;
