import { routes } from '../../routes.ts';
import { amendmentWords } from '../../words/amendment.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';

export const amendmentTable = defineTable({
  name: 'amendments',
  title: 'Sửa đổi văn bản',
  about: 'Mỗi dòng là một chỗ mà văn bản về sau đã sửa. Lời đã ký giữ nguyên; lời mới có hiệu lực từ ngày ghi ở đây.',
  key: ['id'],
  rows: ({ programme: { site, amendments } }) =>
    amendments.map((amendment) => ({
      ...amendment,
      site,
      ofPart: amendment.changes?.record === 'target' ? amendment.changes : undefined,
      ofTask: amendment.changes?.record === 'task' ? amendment.changes : undefined,
    })),
  columns: ({ text, date, url, code, list, maybe }) => ({
    id: text('id', 'Mã sửa đổi', 'Không bao giờ đổi.'),
    at: text('at', 'Mã câu', 'Điều được sửa, theo mã câu trong văn bản.'),
    kind: code(amendmentWords.kinds, 'kind', 'Loại', 'Thay, bỏ hay thêm lời.'),
    from: date('from', 'Hiệu lực từ', 'Ngày lời mới có hiệu lực.'),
    was: text('was', 'Lời cũ', 'Nguyên lời trước khi sửa.'),
    now: maybe.text('now', 'Lời mới', 'Nguyên lời của văn bản sửa; trống nếu chỉ bỏ lời.'),
    target: maybe.text(({ ofPart }) => ofPart?.target, 'Mã chỉ tiêu', 'Chỉ tiêu có mức hoặc hạn đổi theo; trống khi không có.'),
    part: maybe.text(({ ofPart }) => ofPart?.part, 'Mã phần', 'Phần của chỉ tiêu ấy.'),
    task: maybe.text(({ ofTask }) => ofTask?.task, 'Mã nhiệm vụ', 'Nhiệm vụ có hạn hoặc cơ quan đổi theo; trống khi không có.'),
    enteredOn: maybe.date(({ changes }) => changes?.enteredOn, 'Ngày nhập', 'Kỳ công bố chốt số liệu trước ngày này không đổi.'),
    levelWas: maybe.number(({ ofPart }) => ofPart?.was.level, 'Mức cũ', 'Với một khoảng, đây là cận dưới; với “cả N” là tổng số.', 'theo đơn vị của phần'),
    level: maybe.number(({ ofPart }) => ofPart?.now.level, 'Mức mới', 'Như cột levelWas.', 'theo đơn vị của phần'),
    upperWas: maybe.number(({ ofPart }) => ofPart?.was.upper, 'Cận trên cũ', 'Chỉ ghi với một khoảng.', 'theo đơn vị của phần'),
    upper: maybe.number(({ ofPart }) => ofPart?.now.upper, 'Cận trên mới', 'Chỉ ghi với một khoảng.', 'theo đơn vị của phần'),
    dueWas: maybe.date(({ changes }) => changes?.was.due?.date, 'Hạn cũ', 'Trống khi lời cũ không ghi ngày hoặc hạn không đổi.'),
    due: maybe.date(({ changes }) => changes?.now.due?.date, 'Hạn mới', 'Trống khi hạn không đổi.'),
    dueWords: maybe.text(({ changes }) => changes?.now.due?.printed, 'Chữ ghi hạn mới', 'Những chữ của văn bản sửa.'),
    agencies: list(({ ofTask }) => ofTask?.now.agencies?.map(({ id }) => id) ?? [], 'Cơ quan mới', 'Mã cơ quan được nêu tên theo lời mới; trống khi không đổi.'),
    sourceNumber: text(({ document }) => document.number, 'Số văn bản', 'Văn bản sửa đổi.'),
    sourceDate: date(({ document }) => document.date, 'Ngày văn bản', 'Ngày ký.'),
    sourceIssuer: text(({ document }) => document.issuer, 'Nơi ban hành', 'Cơ quan ký.'),
    page: url(({ site, id }) => addressOf(site, routes.amendment(id)), 'Trang', 'Địa chỉ trong danh sách.'),
  }),
});
