/** What is said where workbooks come in through a private repository of a host. */
export const inboxWords = {
  usage: 'Cách dùng: node src/publish/deploy/read-inbox.ts THƯ-MỤC-HỘP-THƯ, trong thư mục của trang.',
  notPrivate:
    'Hộp thư không phải kho riêng tư, nên không đọc gì: biểu mẫu có thông tin riêng của người gửi. Chuyển kho hộp thư sang riêng tư (private) rồi chạy lại.',
  nothing: 'Hộp thư không có biểu mẫu nào mới.',
  right: (file: string) => `${file}: đúng, đã đưa vào bản đề nghị.`,
  faulty: (file: string) => `${file}: phải sửa, chưa đưa vào. Thư trả lời ở thư mục tra-loi.`,
  unchanged: 'Không có số liệu nào mới, nên không có gì để đề nghị.',
  kept: (branch: string) => `Đã ghi thành bản đề nghị "${branch}".`,
  message: 'Nhận biểu mẫu từ hộp thư',
  by: 'Hộp thư',
  /** Folders of the inbox: what is sent back, and what has been read. */
  answers: 'tra-loi',
  done: 'da-doc',
};
