import { formatDate } from '../../core/words/format.ts';

/** Words of the register of changes of the text, and of a change beside its clause. */
export const amendmentWords = {
  title: 'Sửa đổi văn bản',
  description: 'Văn bản về sau đã sửa lời nào của chương trình, từ ngày nào; và chương trình này thay văn bản nào.',
  none: 'Chưa có văn bản nào sửa đổi chương trình.',
  lead: (count: number) =>
    `${count} chỗ đã được văn bản về sau sửa đổi. Lời đã ký giữ nguyên ở mọi trang; lời có hiệu lực và ngày ghi ở đây và bên cạnh điều được sửa. Mức hoặc hạn nào đổi theo thì mục ấy ghi mức cũ, mức mới và đánh giá theo mức mới từ ngày nào; ngoài ra, chỉ tiêu và nhiệm vụ vẫn được đánh giá theo lời đã ký.`,
  kinds: { replaced: 'Thay lời', removed: 'Bỏ lời', added: 'Thêm lời' },
  /** Beside a verdict: what changed in the words that it rests on. */
  changes: {
    replaced: (was: string, now: string) => `“${was}” thay bằng “${now}”.`,
    removed: (was: string) => `bỏ “${was}”.`,
    added: (was: string, now: string) => `sau “${was}” thêm “${now}”.`,
  },
  /** Words alone changed: what is judged is judged by what was signed. */
  judged: 'Lời của điều này đã được sửa; mức và hạn để đánh giá không đổi.',
  /** What is judged follows: releases published before keep what they said. */
  follows: (was: string, now: string, day: string) =>
    `Trước đây: ${was}. Nay: ${now}. Kỳ công bố chốt số liệu từ ngày ${formatDate(day)} trở đi đánh giá theo nội dung mới; các kỳ trước giữ nguyên.`,
  /** Who a task names and by when. */
  task: (bodies: string, due: string | undefined) =>
    `${bodies === '' ? 'không nêu cơ quan nào' : `nêu ${bodies}`}, ${due === undefined ? 'không ghi thời hạn' : `hạn ${formatDate(due)}`}`,
  see: 'Xem sửa đổi',
  from: (date: string, document: string) => `Từ ngày ${formatDate(date)}, theo ${document}`,
  gone: 'lời bỏ',
  fresh: 'lời mới',
  inForce: (date: string) => `Lời có hiệu lực từ ngày ${formatDate(date)}`,
  replaces: 'Chương trình này thay thế',
  /** The replaced document beside this one. */
  notCompared: 'Chưa có bảng đối chiếu: chưa văn bản nào chỉ ra từng mục của chương trình cũ nay nằm ở đâu.',
  compared: (document: string) => `Đối chiếu theo ${document}.`,
  comparison: { was: 'Chương trình cũ', now: 'Nay ở', none: 'không còn' },
  besides: (date: string) => `Đã được sửa đổi từ ngày ${formatDate(date)}`,
} as const;
