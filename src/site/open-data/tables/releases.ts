import { routes } from '../../routes.ts';
import { addressOf } from '../addresses.ts';
import { defineTable, type FigureSource } from '../table.ts';

export const releaseTable = defineTable({
  name: 'releases',
  title: 'Kỳ công bố',
  about: 'Mỗi dòng là một kỳ đã công bố.',
  key: ['id'],
  links: [{ columns: ['previous'], table: 'releases', to: ['id'] }],
  rows: ({ programme: { site }, states }: FigureSource) => states.map(({ release }) => ({ ...release, site })),
  columns: ({ text, integer, date, url, maybe }) => ({
    id: text('id', 'Kỳ', 'Năm hoặc quý, như 2026-Q3.'),
    cutOff: date('cutOff', 'Ngày chốt', 'Số liệu về sau ngày này không được tính.'),
    publishedOn: date('publishedOn', 'Ngày công bố', 'Ngày đưa lên trang.'),
    approvedBy: text('approvedBy', 'Người duyệt', 'Họ tên, chức vụ người duyệt.'),
    previous: maybe.text(({ previous }) => previous?.id, 'Kỳ trước', 'Trống ở kỳ đầu tiên.'),
    reports: integer(({ reports }) => reports.length, 'Số báo cáo', 'Kỳ này dựa vào mấy báo cáo.', 'báo cáo'),
    method: integer('method', 'Cách tính', 'Phiên bản cách tính dùng cho kỳ này; trang Cách đánh giá ghi từng phiên bản.', 'bản'),
    page: url(({ site, id }) => addressOf(site, routes.release(id)), 'Trang', 'Địa chỉ trang của kỳ công bố.'),
  }),
});
