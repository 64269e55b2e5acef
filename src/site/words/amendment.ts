import { formatDate } from '../../core/words/format.ts';

/** Words of the register of changes of the text, and of a change beside its clause. */
export const amendmentWords = {
  title: 'Sửa đổi văn bản',
  description: 'Văn bản về sau đã sửa lời nào của chương trình, từ ngày nào; và chương trình này thay văn bản nào.',
  none: 'Chưa có văn bản nào sửa đổi chương trình.',
  lead: (count: number) =>
    `${count} chỗ đã được văn bản về sau sửa đổi. Lời đã ký giữ nguyên ở mọi trang; lời có hiệu lực và ngày ghi ở đây và bên cạnh điều được sửa. Chỉ tiêu, nhiệm vụ vẫn được đánh giá theo lời đã ký cho đến khi bản ghi của nó được cập nhật.`,
  kinds: { replaced: 'Thay lời', removed: 'Bỏ lời', added: 'Thêm lời' },
  /** Beside a verdict: what changed in the words that it rests on. */
  changes: {
    replaced: (was: string, now: string) => `“${was}” thay bằng “${now}”.`,
    removed: (was: string) => `bỏ “${was}”.`,
    added: (was: string, now: string) => `sau “${was}” thêm “${now}”.`,
  },
  /** The record holds what was signed, and so does what is judged by it. */
  judged: 'Lời của điều này đã được sửa. Trang vẫn đánh giá theo lời đã ký, chưa theo lời sửa.',
  see: 'Xem sửa đổi',
  from: (date: string, document: string) => `Từ ngày ${formatDate(date)}, theo ${document}`,
  gone: 'lời bỏ',
  fresh: 'lời mới',
  inForce: (date: string) => `Lời có hiệu lực từ ngày ${formatDate(date)}`,
  replaces: 'Chương trình này thay thế',
  besides: (date: string) => `Đã được sửa đổi từ ngày ${formatDate(date)}`,
} as const;
