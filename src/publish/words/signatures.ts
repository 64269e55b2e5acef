import { formatRefersTo } from '../../core/words/format.ts';

/** A code or signature as a page prints it. */
interface Printed {
  place: string;
  found?: string;
  expected?: string;
}

/** What `npm run kiem-chung` says of the chain of releases and the signatures on it. */
export const signatureWords = {
  unsigned: 'Chữ ký số: chưa ký. Trang này chưa khai khóa nào, nên không biết ai đã lập các kỳ công bố.',
  signed: (period: string, said: string) => `Chữ ký số, kỳ ${formatRefersTo(period)}: ${said}.`,
  fault: (said: string) => `Chữ ký số, ${said}.`,
  refused: (count: number) =>
    `Chữ ký hoặc chuỗi kỳ công bố không đúng: ${count} chỗ. Đừng tin bản này; hãy so với bản giữ từ trước bằng --so-voi.`,
  waiting: 'Bản này còn chờ chữ ký: chưa coi là bản công bố đã ký.',
  dataChanged:
    'Lưu ý: số liệu mở hoặc văn bản gốc đã đổi kể từ khi ký (thường do thêm văn bản giao việc, trả lời điểm cần xem lại). Báo cáo và kỳ công bố vẫn là bản đã ký.',
  chain: (path: string, release: string) => `${path}: không đúng dấu vân tay mà ${release} ghi.`,
  otherThanLedger: (release: string) =>
    `du-lieu/v1/releases/${release}.json không khớp với tệp du-lieu/v1/ledger/releases/${release}.json mà chuỗi dấu vân tay giữ.`,
  printedOtherwise: ({ place, found = '', expected = 'không có mã nào' }: Printed) =>
    `${place}: in "${found}", tính lại từ chuỗi kỳ công bố và chữ ký thì ${expected}.`,
  /** What speaks of signatures in numbers; what is still to be signed says so in front. */
  counted: /bản xác nhận ngày \d|(?<!mới có )\b\d+\/\d+ chữ ký|đã ký:? \d+\/\d+/g,
  time: (period: string, said: string) =>
    `Mốc thời gian, kỳ ${formatRefersTo(period)}: ${said}. Hãy so ở một trang tra cứu khối.`,
  timeOfOther: (path: string, period: string) =>
    `${path}: mốc thời gian không phải của tệp kỳ ${formatRefersTo(period)}.`,
  unreadable: (path: string) => `${path}: không đọc được, hoặc không đúng khuôn dạng.`,
} as const;
