import { defineTable } from '../table.ts';

export const movedTable = defineTable({
  name: 'moved',
  title: 'Địa chỉ đã đổi',
  about: 'Mỗi dòng là một trang đã công bố nay ở địa chỉ khác, hoặc không còn: từ ngày nào, vì sao.',
  key: ['from'],
  rows: ({ programme: { moved } }) => moved,
  columns: ({ text, date, maybe }) => ({
    from: text('from', 'Tên cũ', 'Loại và mã mà trang đã mang: plans/chuyen-doi-so.'),
    to: maybe.text('to', 'Tên mới', 'Loại và mã bây giờ; trống nếu không có trang nào thay.'),
    on: date('on', 'Ngày đổi', 'Từ ngày này địa chỉ cũ chỉ nói trang đã đi đâu.'),
    reason: text('reason', 'Lý do', 'Vì sao đổi.'),
  }),
});
