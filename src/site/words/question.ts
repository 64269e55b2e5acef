import { formatDate } from '../../core/words/format.ts';

/** Words of the register of public questions, and of what stands beside a clause. */
export const questionWords = {
  title: 'Hỏi và đáp',
  description: 'Câu hỏi công khai về từng điều của chương trình, lời đáp và văn bản trả lời.',
  none: 'Chưa có câu hỏi công khai nào. Câu hỏi gửi tới nơi tiếp nhận ghi ở cuối trang; câu hỏi và lời đáp sẽ đăng ở đây, không ghi tên người hỏi.',
  lead: (count: number, open: number) =>
    `${count} câu hỏi${open === 0 ? '' : `, ${open} câu chưa có lời đáp`}. Trang không ghi tên người hỏi.`,
  asked: (date: string) => `Hỏi ngày ${formatDate(date)}`,
  about: 'về',
  answered: (document: string) => `Theo ${document}.`,
  open: 'Chưa có lời đáp.',
  beside: (count: number) => `${count} câu hỏi đã đăng`,
} as const;
