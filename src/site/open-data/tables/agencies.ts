import { routes } from '../../routes.ts';
import { agencyWords } from '../../words/agency.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';

export const agencyTable = defineTable({
  name: 'agencies',
  title: 'Cơ quan, đơn vị',
  about: 'Mỗi dòng là một nơi được văn bản giao việc.',
  key: ['id'],
  links: [{ columns: ['partOf'], table: 'agencies', to: ['id'] }],
  rows: ({ programme: { site, agencies } }) => agencies.map((agency) => ({ ...agency, site })),
  columns: ({ text, boolean, url, code, lines, maybe }) => ({
    id: text('id', 'Mã', 'Không bao giờ đổi; cũng là phần cuối địa chỉ trang.'),
    name: text('name', 'Tên', 'Tên đầy đủ, theo một cách viết.'),
    branch: code(agencyWords.branches, 'branch', 'Thuộc khối', 'Khối trong hệ thống chính trị.'),
    abbreviations: lines('abbreviations', 'Chữ viết tắt', 'Mỗi dòng một cách.'),
    aliases: lines('aliases', 'Văn bản còn gọi là', 'Cách viết khác in trong văn bản, mỗi dòng một cách.'),
    isCollective: boolean('isCollective', 'Tên chung', 'true khi chữ in chỉ nhiều nơi cùng lúc, như các thôn.'),
    dutySection: maybe.text('dutySection', 'Mã mục trách nhiệm', 'Mục của phần IV giao trách nhiệm; trống khi không có.'),
    partOf: maybe.text('partOf', 'Trực thuộc', 'Mã nơi cấp trên, khi văn bản nói rõ.'),
    note: maybe.text('note', 'Ghi chú', 'Điều văn bản nói hoặc không nói về nơi này.'),
    page: url(({ site, id }) => addressOf(site, routes.agency(id)), 'Trang', 'Địa chỉ trang.'),
  }),
});
