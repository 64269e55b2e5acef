/** What is said where two offices bring their work together. */
export const deskTakeWords = {
  message: 'Ghép với bản của kho trên mạng',
  /** In the history, where nobody has said who works here. */
  nobody: 'Bàn làm việc',
  title: 'Hai máy làm khác nhau',
  lead: 'Máy này và kho trên mạng cùng sửa những chỗ dưới đây, mỗi nơi một cách. Chưa ghép gì, chưa mất gì. Gọi cho người kia, rồi chọn bản nào đúng; những chỗ khác của cả hai máy đều được giữ.',
  report: (body: string, period: string) => `Báo cáo ${period} của ${body}`,
  differs: (about: string, subject: string, here: string, there: string) =>
    `${about} – ${subject}: máy này ghi ${here}; kho trên mạng ghi ${there}.`,
  samePaper: (about: string) => `${about}: số liệu giống nhau, văn bản hoặc ngày nhận khác nhau.`,
  nothing: 'không có',
  takeThere: 'Lấy bản của kho trên mạng',
  keepHere: 'Giữ bản của máy này',
  joined: 'Đã ghép: máy này có cả phần của mình và phần của kho trên mạng. Gửi lên kho khi công bố.',
  notSound: 'Ghép như vậy thì nội dung có lỗi, nên chưa ghép. Chọn bản kia, hoặc sửa những chỗ này trước:',
};
