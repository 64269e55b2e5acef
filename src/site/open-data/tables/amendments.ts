import { routes } from '../../routes.ts';
import { amendmentWords } from '../../words/amendment.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';

export const amendmentTable = defineTable({
  name: 'amendments',
  title: 'Sửa đổi văn bản',
  about: 'Mỗi dòng là một chỗ mà văn bản về sau đã sửa. Lời đã ký giữ nguyên; lời mới có hiệu lực từ ngày ghi ở đây.',
  key: ['id'],
  rows: ({ programme: { site, amendments } }) => amendments.map((amendment) => ({ ...amendment, site })),
  columns: ({ text, date, url, code, maybe }) => ({
    id: text('id', 'Mã sửa đổi', 'Không bao giờ đổi.'),
    at: text('at', 'Mã câu', 'Điều được sửa, theo mã câu trong văn bản.'),
    kind: code(amendmentWords.kinds, 'kind', 'Loại', 'Thay, bỏ hay thêm lời.'),
    from: date('from', 'Hiệu lực từ', 'Ngày lời mới có hiệu lực.'),
    was: text('was', 'Lời cũ', 'Nguyên lời trước khi sửa.'),
    now: maybe.text('now', 'Lời mới', 'Nguyên lời của văn bản sửa; trống nếu chỉ bỏ lời.'),
    sourceNumber: text(({ document }) => document.number, 'Số văn bản', 'Văn bản sửa đổi.'),
    sourceDate: date(({ document }) => document.date, 'Ngày văn bản', 'Ngày ký.'),
    sourceIssuer: text(({ document }) => document.issuer, 'Nơi ban hành', 'Cơ quan ký.'),
    page: url(({ site, id }) => addressOf(site, routes.amendment(id)), 'Trang', 'Địa chỉ trong danh sách.'),
  }),
});
