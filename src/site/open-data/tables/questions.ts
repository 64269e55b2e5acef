import { routes } from '../../routes.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';

export const questionTable = defineTable({
  name: 'questions',
  title: 'Hỏi và đáp',
  about: 'Mỗi dòng là một câu hỏi công khai về một điều của chương trình, kèm lời đáp nếu đã có. Không ghi người hỏi.',
  key: ['id'],
  rows: ({ programme: { site, questions } }) => questions.map((question) => ({ ...question, site })),
  columns: ({ text, date, url, maybe }) => ({
    id: text('id', 'Mã câu hỏi', 'Không bao giờ đổi.'),
    at: text('at', 'Mã câu', 'Điều được hỏi, theo mã câu trong văn bản.'),
    askedOn: date('askedOn', 'Ngày hỏi', 'Ngày câu hỏi được nêu.'),
    question: text('question', 'Câu hỏi', 'Nguyên lời, không ghi tên người hỏi.'),
    answer: maybe.text(({ answer }) => answer?.words, 'Lời đáp', 'Theo văn bản trả lời; trống nếu chưa có.'),
    sourceNumber: maybe.text(({ answer }) => answer?.document.number, 'Số văn bản', 'Văn bản trả lời.'),
    sourceDate: maybe.date(({ answer }) => answer?.document.date, 'Ngày văn bản', 'Ngày ký.'),
    sourceIssuer: maybe.text(({ answer }) => answer?.document.issuer, 'Nơi ban hành', 'Cơ quan ký.'),
    page: url(({ site, id }) => addressOf(site, routes.question(id)), 'Trang', 'Địa chỉ trong danh sách.'),
  }),
});
