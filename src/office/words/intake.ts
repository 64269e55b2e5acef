import type { Update } from '../../core/schemas/update.ts';

/** Other words for a state. */
export const otherStateWords: Record<string, Update['state']> = {
  'chưa làm': 'not-started',
  'chưa triển khai': 'not-started',
  'đang triển khai': 'under-way',
  'đang thực hiện': 'under-way',
  xong: 'done',
  'hoàn thành': 'done',
  'đã hoàn thành': 'done',
  dừng: 'stopped',
};

/** Other words for a thing done or met, and for one that is not. */
export const yesWords = ['đạt', 'có', 'xong', 'hoàn thành', 'đúng', 'x'];
export const noWords = ['chưa đạt', 'không đạt', 'không', 'chưa', 'chưa xong', 'chưa hoàn thành'];

/** What an office writes to mark a cell. */
export const markWords = ['x', 'v', 'có', 'đúng', 'true'];

/** What offices type where nothing is known; never 0. */
export const unknownWords = ['-', '–', '—', '…', '...', 'chưa có', 'không có', 'chưa có số liệu', 'chưa báo cáo'];

/** A cell in which nothing is written, beside one in which something is. */
export const blankName = 'để trống';
