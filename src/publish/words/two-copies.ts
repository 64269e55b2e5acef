/** Words of the one file that a citizen keeps to hold two copies of the site against each other. */
export const twoCopiesWords = {
  title: 'So hai bản sao của trang',
  lead: 'Tệp này so một bản sao cũ với một bản sao mới của trang: văn bản gốc, mọi báo cáo và kỳ công bố của bản cũ phải còn nguyên trong bản mới; chỉ tiêu, việc được giao, phản hồi, sửa đổi, hỏi đáp nào đã đổi thì nó nêu ra để bạn hỏi. Mọi việc diễn ra trên máy của bạn; tệp không gửi và không tải gì, không có mạng vẫn chạy.',
  download: 'Nếu bạn đang đọc trang này trên mạng: hãy tải tệp về máy rồi mở từ máy. Trên mạng nó không chạy.',
  older: 'Bản cũ',
  newer: 'Bản mới',
  folder: 'Chọn thư mục đã tải',
  zip: 'hoặc chọn (hay kéo vào đây) tệp .zip',
  reading: 'Đang đọc…',
  read: (files: number) => `Đã đọc ${files} tệp văn bản gốc, báo cáo, kỳ công bố và hồ sơ.`,
  noCopy: 'Không thấy bản kê kiem-chung/ban-ke.json: đây không phải bản sao của trang.',
  waiting: 'Chọn cả hai bản để so.',
  limits:
    'Tệp này so dấu vân tay và giá trị; nó không kiểm tra chữ ký. Nó cũng không biết bản cũ của bạn có đúng là bản đã lên mạng hay không: hãy giữ bản sao ngay từ ngày công bố, và so mã chuỗi với bản của người khác.',
};
