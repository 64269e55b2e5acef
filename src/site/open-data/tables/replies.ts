import type { Programme } from '../../../core/programme/programme.ts';
import { defineTable } from '../table.ts';

export const replyTable = defineTable({
  name: 'replies',
  title: 'Phản hồi của nơi được đánh giá',
  about: 'Mỗi dòng là phản hồi bằng văn bản của một nơi về một đánh giá; đăng nguyên lời.',
  key: ['id'],
  links: [
    { columns: ['agency'], table: 'agencies', to: ['id'] },
    { columns: ['target'], table: 'targets', to: ['id'] },
    { columns: ['release'], table: 'releases', to: ['id'] },
  ],
  rows: ({ programme }: { programme: Pick<Programme, 'replies'> }) => programme.replies,
  columns: ({ text, date }) => ({
    id: text('id', 'Mã phản hồi', 'Không bao giờ đổi.'),
    agency: text('agency', 'Mã cơ quan', 'Nơi phản hồi.'),
    target: text('target', 'Mã chỉ tiêu', 'Chỉ tiêu có đánh giá được phản hồi.'),
    release: text('release', 'Kỳ công bố', 'Kỳ có đánh giá ấy.'),
    sourceNumber: text(({ document }) => document.number, 'Số văn bản', 'Văn bản phản hồi.'),
    sourceDate: date(({ document }) => document.date, 'Ngày văn bản', 'Ngày ký.'),
    sourceIssuer: text(({ document }) => document.issuer, 'Nơi ban hành', 'Cơ quan ký.'),
    receivedOn: date('receivedOn', 'Ngày nhận', 'Ngày Văn phòng Đảng ủy nhận.'),
    words: text('words', 'Lời phản hồi', 'Nguyên lời.'),
  }),
});
