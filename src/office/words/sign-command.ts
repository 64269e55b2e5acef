import type { Statement } from '../../core/schemas/statement.ts';
import { formatDate, formatRefersTo } from '../../core/words/format.ts';
import type { StatementRefusal } from '../signing/draft-statement.ts';

const refusals: Record<StatementRefusal, string> = {
  'no-release': 'chưa có kỳ công bố này. Chạy "npm run cong-bo" trước.',
  made: 'đã có bản xác nhận. Người ký ký vào tệp ấy, không lập tệp khác.',
  'not-next': 'kỳ liền trước chưa có bản xác nhận, hoặc đã có bản xác nhận của kỳ sau. Lập lần lượt, không bỏ kỳ nào.',
  'no-threshold':
    'chưa khai số chữ ký cần có ("signing" trong content/site.json), hoặc số khóa đang dùng ít hơn số ấy.',
  'other-site': 'thư mục trang không phải bản dựng của kỳ này. Chạy "npm run build" rồi lập lại.',
};

/** What `npm run ky` says. */
export const signCommandWords = {
  usage: [
    'Cách dùng:',
    '  npm run ky -- tao-khoa --ma van-phong --ten "Văn phòng Đảng ủy xã" --ra /media/usb/van-phong.khoa',
    '  npm run ky -- nhan-khoa TỆP.cong-khai.json [--ghi]',
    '  npm run ky -- bo-khoa --ma van-phong --ly-do "Đổi người giữ khóa" [--ghi]',
    '  npm run ky -- lap --ky 2026-Q4 [--trang dist] [--ghi]',
    '  npm run ky -- ky content/statements/2026-Q4.json --khoa /media/usb/van-phong.khoa',
    '  npm run ky -- gop TỆP… [--ghi]',
    '  npm run ky -- moc TỆP.ots --ky 2026-Q4 [--ghi]',
  ].join('\n'),
  askNew: 'Đặt mật khẩu cho khóa (ít nhất 12 ký tự): ',
  ask: 'Mật khẩu của khóa: ',
  tooShort: 'Mật khẩu quá ngắn: cần ít nhất 12 ký tự, nên là bốn, năm từ không liên quan với nhau.',
  inHistory: (file: string) =>
    `"${file}" nằm trong kho mã: khóa bí mật không bao giờ để trong kho. Hãy chọn thư mục khác, tốt nhất là USB riêng.`,
  exists: (file: string) => `"${file}" đã có. Không ghi đè một khóa.`,
  keyMade: (file: string, publicFile: string, fingerprint: string) =>
    [
      `Đã tạo khóa. Khóa bí mật ở "${file}", chỉ chủ tệp đọc được: giữ riêng, không gửi cho ai, cất thêm một bản ở nơi khác.`,
      `Phần công khai ở "${publicFile}": gửi tệp này cho văn phòng.`,
      `Dấu vân tay của khóa: ${fingerprint}. Đọc cho văn phòng nghe qua điện thoại để so.`,
    ].join('\n'),
  unreadable: (file: string) => `"${file}": không đọc được, hoặc không đúng khuôn dạng.`,
  notAdded: 'Không thêm được khóa: mã, khóa hoặc nơi giữ đã có trong danh sách.',
  keyTaken: (holder: string, fingerprint: string) =>
    `Khóa của ${holder}, dấu vân tay ${fingerprint}. Hãy gọi điện cho người giữ khóa để so dãy này trước khi ghi.`,
  keyRetired: (id: string) =>
    `Khóa "${id}": bản xác nhận lập từ hôm nay không còn khóa này; bản đã lập trước đó vẫn ký được, chữ ký cũ vẫn đúng. Các khóa còn lại phải ký kỳ công bố sau cho việc này có hiệu lực.`,
  notRetired: 'Không bỏ được khóa: danh sách không có khóa mang mã này, hoặc khóa đã bỏ từ trước.',
  refused: (period: string, refusal: StatementRefusal) =>
    `Kỳ ${formatRefersTo(period)}: không lập được bản xác nhận, vì ${refusals[refusal]}`,
  says: ({ subject, predicate }: Statement) =>
    [
      `Bản xác nhận kỳ công bố ${formatRefersTo(predicate.period)}, lập ngày ${formatDate(predicate.madeOn)}:`,
      ...subject.map(({ name, digest }) => `  ${name}: ${digest.sha256}`),
      `  số liệu mở và văn bản gốc, ${predicate.manifest.files} tệp: ${predicate.manifest.sha256}`,
      `  bản xác nhận trước: ${predicate.previous === undefined ? 'không có, đây là bản đầu tiên' : `${formatRefersTo(predicate.previous.period)}, ${predicate.previous.sha256}`}`,
      `  cần ${predicate.signing.threshold} chữ ký trong các khóa: ${predicate.signing.keys.map(({ holder }) => holder).join('; ')}`,
    ].join('\n'),
  verifyFirst:
    'Trước khi ký, hãy tự kiểm tra bản trang mà văn phòng gửi: npm run kiem-chung -- THƯ-MỤC, và so với bản cũ mình giữ: --so-voi BẢN-CŨ.',
  wrongKey: 'Mật khẩu sai, hoặc tệp không phải khóa có mật khẩu do lệnh này tạo.',
  notMine: 'Khóa này không có trong danh sách khóa mà bản xác nhận nêu.',
  signed: (file: string, holder: string, count: number, needed: number) =>
    `Đã ký vào "${file}" bằng khóa của ${holder}: ${count}/${needed} chữ ký. Gửi tệp này lại cho văn phòng.`,
  notSame: 'Các tệp không cùng một bản xác nhận: không gộp. Hãy hỏi người ký đã nhận tệp nào.',
  merged: (file: string, count: number, needed: number) => `"${file}": ${count}/${needed} chữ ký đúng.`,
  timeOfOther: (file: string, period: string) =>
    `"${file}": không phải mốc thời gian của tệp content/releases/${period}.json. Lấy mốc cho đúng tệp ấy, sau khi công bố.`,
  timeTaken: (period: string, said: string) => `Mốc thời gian của kỳ ${formatRefersTo(period)}: ${said}.`,
  next: 'Dựng lại trang (npm run build): trang sẽ ghi ai đã ký.',
} as const;
