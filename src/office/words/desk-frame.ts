import { formatNumber } from '../../core/words/format.ts';

/** What every page of the desk says. */
export const deskFrameWords = {
  title: 'Bàn làm việc',
  navigation: 'Các bước của một kỳ',
  skip: 'Đến nội dung',
  steps: {
    start: 'Đang ở đâu',
    assign: '1. Giao việc',
    receive: '2. Nhận tệp',
    approve: '3. Duyệt',
    publish: '4. Công bố',
    after: '5. Sau công bố',
    handOver: 'Bàn giao',
    guide: 'Hướng dẫn',
  },
  /** To a request that no page of this desk sent. */
  foreign: 'Bàn làm việc chỉ trả lời trang của chính nó trên máy này. Yêu cầu này đến từ nơi khác nên không làm gì.',
  oldAddress:
    'Địa chỉ này không còn dùng. Mở lại bàn làm việc: bấm biểu tượng "Bàn làm việc", hoặc gõ npm run ban-lam-viec.',
  tooLarge: 'Những tệp vừa chọn lớn quá, chưa nhận tệp nào. Chọn ít tệp hơn; một biểu mẫu đã điền chỉ khoảng 40 KB.',
  /** On a page that stayed open after the desk was closed. */
  gone: 'Bàn làm việc đã dừng: cửa sổ của nó đã đóng, hoặc máy đã tắt giữa chừng. Trang này không còn nhận lệnh, những gì đã làm vẫn còn nguyên. Mở lại bàn làm việc (bấm đúp biểu tượng) là làm tiếp được từ chỗ dừng.',
  fault: 'Có lỗi của chương trình hoặc của máy; những gì đã làm vẫn còn nguyên.',
  /** In the window of the desk, where its style sheet could not be written. */
  noSheet:
    'Chưa lập được kiểu trình bày của bàn làm việc. Trang vẫn dùng được, chỉ kém đẹp. Tải lại trang (phím F5) là thử lại; vẫn vậy thì đóng cửa sổ này rồi mở lại bàn làm việc.',
  opening: 'Đang mở bàn làm việc…',
  openingHow:
    'Đang đọc nội dung của trang. Lần mở đầu, hay khi máy đang bận, có thể mất một hai phút; trang này tự đổi khi mở xong.',
  /** Stands for the approver while nobody has been named. */
  nobodyYet: 'Chưa ghi người duyệt',
  /** On the pages before, while a publication has been begun and is not out. */
  unfinished: 'Công bố còn dở:',
  unsent: 'Chưa ghi: bấm nút này.',
  unfinishedHow: 'làm tiếp ở bước 4',
  contentFaulty: 'Nội dung đang có lỗi, nên chưa làm tiếp được',
  contentFaultyHow:
    'Những lỗi dưới đây nằm trong thư mục nội dung, không phải trong tệp vừa nhận. Sửa xong thì tải lại trang này.',
  tooLong: (label: string, length: number, most: number) =>
    `${label}: đã gõ ${formatNumber(length)} ký tự, ở đây nhận nhiều nhất ${formatNumber(most)}. Chưa ghi gì; chữ đã gõ còn nguyên trong ô, rút ngắn rồi bấm lại.`,
  more: (count: number) => `… và ${count} chỗ khác.`,
};
