import { formatDate, formatRefersTo } from '../../core/words/format.ts';

interface Signed {
  period: string;
  statement: { predicate: { madeOn: string; signing: { threshold: number } } };
  signed: readonly string[];
  waiting: readonly string[];
}

/** The signatures on a release, at the desk. */
export const deskSignWords = {
  title: 'Chữ ký của kỳ công bố',
  lead: 'Chữ ký cho bất cứ ai kiểm được rằng kỳ công bố đúng là do những nơi này đưa ra, và không ai sửa từ khi ký. Ký xong thì bấm “Chỉ dựng lại trang” ở bước 4. Công bố: trang sẽ ghi ai đã ký.',
  noKeys:
    'Kỳ công bố có thể được ký bằng khóa của những nơi chịu trách nhiệm, để ai cũng kiểm được là không ai sửa. Xã chưa khai khóa ký nào; muốn dùng, nhờ người phụ trách kỹ thuật.',
  noRelease: 'Chưa có kỳ nào được công bố, nên chưa có gì để ký.',
  open: (period: string) => `Ký ${formatRefersTo(period)}`,
  contentFaulty: 'Nội dung đang có lỗi, nên chưa ký được. Trang đầu nói rõ lỗi ở đâu.',
  notBuilt: 'Chưa thấy trang đã dựng của kỳ này trên máy. Công bố, hoặc bấm “Chỉ dựng lại trang” ở bước 4, rồi ký.',
  unreadable: 'Bản xác nhận của kỳ này không đọc được. Nhờ người phụ trách kỹ thuật xem lại.',
  keyFile: 'Tệp khóa ký',
  keyFileHint: 'Tệp khóa bí mật của nơi ký, thường ở USB. Bàn làm việc nhớ chỗ để tệp, không chép tệp.',
  passphrase: 'Mật khẩu của khóa',
  noKeyFile: (file: string) => `Không mở được tệp khóa "${file}". Xem USB đã cắm chưa, tên tệp đúng chưa. Chưa ký gì.`,
  wrongKey: 'Mật khẩu sai, hoặc tệp không phải khóa ký có mật khẩu. Chưa ký gì.',
  notMine: 'Khóa này không có trong danh sách khóa của bản xác nhận. Chưa ký gì.',
  needsName: 'Ghi tên người làm ở bước 3. Duyệt trước, rồi ký.',
  sign: (period: string) => `Ký ${formatRefersTo(period)} bằng khóa này`,
  message: (period: string) => `Ký kỳ công bố ${formatRefersTo(period)}`,
  /** Who has signed, and whose signature may still come. */
  signed: ({ period, statement: { predicate }, signed, waiting }: Signed) => {
    const { madeOn, signing } = predicate;
    const head = `Bản xác nhận ${formatRefersTo(period)}, lập ngày ${formatDate(madeOn)}: ${signed.length} trong ${signing.threshold} chữ ký cần có${signed.length === 0 ? '' : ` (${signed.join('; ')})`}.`;
    if (signed.length >= signing.threshold) return `${head} Đã đủ chữ ký.`;
    return `${head} Chưa đủ: còn cần ${signing.threshold - signed.length} chữ ký nữa, của ${waiting.join('; ')}.`;
  },
  elsewhere: 'Nơi khác ký trên máy của mình',
  elsewhereHow:
    'Tải bản xác nhận, gửi cho nơi ấy ký bằng Bàn làm việc của họ hoặc bằng lệnh npm run ky, rồi chọn tệp đã ký gửi về.',
  /** Drawn up on another day, it would be another statement. */
  signFirst: 'Ký ở máy này trước: chữ ký đầu tiên ghi bản xác nhận lại, rồi mới gửi đi được.',
  send: 'Tải bản xác nhận để gửi đi',
  cameBack: 'Bản xác nhận đã ký gửi về',
  take: 'Nhận chữ ký',
  nothingChosen: 'Chưa chọn tệp nào.',
  notSame: 'Tệp vừa chọn không phải bản xác nhận này. Hỏi lại nơi ký đã nhận tệp nào.',
} as const;
