import { planForms } from '../../core/words/grounds.ts';
import { nameKind } from './kind.ts';
/** Words of the list of schemes and plans, and of the page of each. */
export const planWords = {
  title: (count: number) => `${count} ${nameKind('plan')}`,
  description: (schemes: number, plans: number) =>
    `${schemes} đề án và ${plans} kế hoạch của Phụ lục: cơ quan chủ trì, thường trực, phối hợp.`,
  lead: (schemes: number, plans: number) =>
    `${schemes} đề án và ${plans} kế hoạch trong Phụ lục. Văn bản ghi thời điểm bắt đầu, không ghi thời hạn hoàn thành.`,
  tableHead: 'Đầu bảng của Phụ lục',
  targets: 'Chỉ tiêu được nêu trong đề án, kế hoạch này',
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
  forms: planForms,
  roles: { lead: 'Chủ trì', standing: 'Thường trực', coordinating: 'Phối hợp thực hiện' },
} as const;
