import { formatDate } from '../../core/words/format.ts';

const untilClosed = 'chỉ trong lúc bàn làm việc mở';
const store = 'kho mật khẩu của máy này';

/** The token that lets the desk into a shared repository: where it is kept, and until when it holds. */
export const deskTokenWords = {
  token: 'Mã truy cập kho trên mạng',
  hint: 'Do nơi giữ kho cấp.',
  where: {
    nowhere: `Gõ vào thì mã được giữ ${untilClosed}.`,
    'in-memory': `Mã đang giữ ${untilClosed}: để trống ô trên thì dùng mã ấy, đóng rồi thì phải gõ lại.`,
    'in-store': `Mã đang giữ trong ${store}: để trống ô trên thì dùng mã ấy; gõ mã mới thì mã mới thay vào đó.`,
  },
  stores: {
    none: 'Máy này không có kho mật khẩu mà bàn làm việc dùng được.',
    refused: `Không mở được ${store}: kho đang khóa, hoặc không trả lời. Mở khóa, rồi đóng và mở lại bàn làm việc thì dùng được.`,
  },
  keep: `Giữ lại trên máy này, trong kho mật khẩu của máy`,
  kept: `Mã đã giữ trong ${store}. Lần sau không phải gõ lại.`,
  notKept: `Chưa cất được mã vào ${store}, nên mã giữ ${untilClosed}.`,
  forget: 'Quên mã này',
  forgotten: 'Đã quên mã truy cập kho trên mạng.',
  notForgotten: `Bàn làm việc đã quên mã, nhưng không mở được ${store}: mã cất ở đó, nếu có, vẫn còn. Mở khóa, mở lại bàn làm việc, rồi bấm “Quên mã này”.`,
  until: 'Mã dùng được đến ngày',
  untilHint:
    'Nơi cấp mã cho biết. Ghi vào đây thì trang đầu nhắc trước hai tuần. Ngày/tháng/năm; không biết thì để trống.',
  wrongDay: (written: string) =>
    `"${written}" không phải một ngày có thật, nên ngày hết hạn của mã truy cập chưa đổi. Viết ngày/tháng/năm, như 31/12/2026; xóa ô ấy thì thôi không nhắc nữa.`,
  ends: (day: string) =>
    `Mã truy cập kho trên mạng dùng được đến ngày ${formatDate(day)}. Xin mã mới trước lần công bố tới, rồi ghi ngày mới ở bước 4. Công bố.`,
  ended: (day: string) =>
    `Mã truy cập kho trên mạng đã hết hạn ngày ${formatDate(day)}. Xin mã mới, rồi ghi ngày mới ở bước 4. Công bố.`,
};
