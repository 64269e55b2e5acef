/** Words of the list of schemes and plans, and of the page of each. */
export const planWords = {
  columns: {
    name: 'Tên đề án, kế hoạch',
    objective: 'Mục tiêu',
    lead: 'Cơ quan chủ trì',
    standing: 'Cơ quan thường trực',
    timing: 'Thời gian thực hiện',
  },
  row: (printed: string) => `số ${printed}`,
  who: 'Ai làm',
  pagesOf: 'Xem việc của',
  forms: { scheme: 'Đề án', plan: 'Kế hoạch' },
  roles: { lead: 'Chủ trì', standing: 'Thường trực', coordinating: 'Phối hợp thực hiện' },
} as const;
