import type { Ground, NotNow, OwedItem } from '../owed.ts';
import { formatDate, formatRefersTo } from './format.ts';

/** What the two kinds of rows of the appendix are called. */
export const planForms = { scheme: 'Đề án', plan: 'Kế hoạch' } as const;

/** The names of the two lists that a body is asked by. */
export const dutyNames = { owes: 'Phải báo cáo', 'may-report': 'Có thể báo cáo thêm' } as const;

const roles = { leads: 'chủ trì', 'stands-for': 'thường trực' } as const;

const notNow: Record<NotNow, string> = {
  done: 'đã báo là xong',
  'year-end': 'phải báo cáo cùng quý IV',
  'before-programme': 'phải báo cáo từ quý sau, chương trình ban hành khi quý này đã hết',
  'later-document': 'phải báo cáo từ quý sau, văn bản giao ký sau quý này',
};

/** "chủ trì theo Phụ lục", "chỉ tiêu ghi trong kế hoạch số 2, nhóm III, Phụ lục; nơi này thường trực". */
export function describeGround(ground: Ground): string {
  switch (ground.kind) {
    case 'leads':
    case 'stands-for':
      return `${roles[ground.kind]} theo Phụ lục`;
    case 'plan-target': {
      const { form, printed, section } = ground.plan;
      const plan = `${planForms[form].toLowerCase()} số ${printed}, ${section.citation}`;
      return `chỉ tiêu ghi trong ${plan}; nơi này ${roles[ground.role]}`;
    }
    case 'assigned': {
      const { number, date, issuer } = ground.assignment.document;
      return `được giao theo ${number} ngày ${formatDate(date)}, ${issuer}`;
    }
    case 'named':
      return 'nhiệm vụ nêu tên';
    case 'reported':
      return `từng báo cáo (${formatRefersTo(ground.period)})`;
  }
}

/** Every reason, and why nothing is owed now of what is owed otherwise. */
export function describeGrounds({ grounds, notNow: why }: Pick<OwedItem, 'grounds' | 'notNow'>): string {
  return [...grounds.map(describeGround), ...(why === undefined ? [] : [notNow[why]])].join('; ');
}
