/** What `npm run ban-lam-viec` says. */
export const openDeskWords = {
  /** The name of the shortcut, without what it ends in. */
  shortcut: 'Bàn làm việc',
  shortcutWritten: (file: string) => `Đã đặt biểu tượng: ${file}\nTừ nay bấm đúp vào đó để mở bàn làm việc.`,
  usage:
    'Cách dùng: npm run ban-lam-viec; thêm -- --loi-tat để đặt biểu tượng "Bàn làm việc" ra màn hình, -- --khong-mo để không tự mở trình duyệt.',
  wrongFolder: 'Cửa sổ này không mở ở thư mục của trang: không thấy thư mục content. Mở ở đúng thư mục rồi chạy lại.',
  alreadyOpen: (url: string | undefined) =>
    `Bàn làm việc đang mở rồi${url === undefined ? '' : `: ${url}`}. Đóng cửa sổ kia nếu muốn mở lại từ đầu.`,
  opening: 'Đang mở bàn làm việc… Trình duyệt sẽ tự mở.',
  fault: (what: string) =>
    `Có một việc chưa làm được, nhưng bàn làm việc vẫn mở và những gì đã làm vẫn còn. Tải lại trang trong trình duyệt; vẫn không được thì đóng cửa sổ này rồi mở lại. Chi tiết cho người phụ trách kỹ thuật:\n${what}`,
  open: (url: string) =>
    `Bàn làm việc đã mở ở địa chỉ:\n  ${url}\nTrình duyệt không tự mở thì chép địa chỉ này vào trình duyệt trên máy này.\nLàm xong thì đóng cửa sổ này (hoặc bấm Ctrl+C); việc đang làm được giữ lại.`,
};
