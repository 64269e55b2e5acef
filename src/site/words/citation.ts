import { formatDate } from '../../core/words/format.ts';
/** Words of the page of the documents that the programme cites. */
export const citationWords = {
  description: (count: number) => `${count} văn bản được chương trình viện dẫn, và từng câu viện dẫn.`,
  lead: (count: number) =>
    `${count} văn bản được nêu trong chương trình. Số, ngày, cơ quan và tên ghi đúng như văn bản này ghi; chỗ nào văn bản không ghi thì trang nói rõ, không tự thêm.`,
  /** The heading, on other pages, over the documents that a clause cites. */
  cited: 'Văn bản được viện dẫn',
  noNumber: 'không ghi số',
  noIssuer: 'không ghi cơ quan ban hành',
  noDate: 'không ghi ngày',
  dated: (date: string) => `ngày ${formatDate(date)}`,
  kinds: {
    resolution: 'Nghị quyết',
    directive: 'Chỉ thị',
    conclusion: 'Kết luận',
    plan: 'Kế hoạch',
    'action-programme': 'Chương trình hành động',
    scheme: 'Đề án',
    statute: 'Điều lệ',
    regulation: 'Quy định',
    criteria: 'Bộ tiêu chí',
    planning: 'Quy hoạch',
  },
  relations: {
    'legal-basis': 'căn cứ để ban hành',
    'carried-out': 'chương trình này tổ chức thực hiện văn bản đó',
    replaced: 'được thay thế',
  },
} as const;
