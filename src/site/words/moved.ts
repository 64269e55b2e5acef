import { formatDate } from '../../core/words/format.ts';

/** Words of the page that stands at an address which is no longer that of a record. */
export const movedWords = {
  moved: 'Địa chỉ này đã đổi',
  retired: 'Trang này không còn',
  description: 'Địa chỉ cũ của một trang đã công bố, và nơi nội dung ấy ở bây giờ.',
  goesTo: 'Nội dung nay ở:',
  nothing: 'Không có trang nào thay thế. Điều đã công bố vẫn còn ở',
  why: (date: string, reason: string) => `Đổi ngày ${formatDate(date)}. Lý do: ${reason}`,
  releases: 'các kỳ công bố',
} as const;
