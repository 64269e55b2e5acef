/** What several commands of the editors say. */
export const commandWords = {
  notThere: (place: string) => `Không có thư mục hoặc tệp "${place}". Xem lại tên trong câu lệnh.`,
  more: (count: number) => `… còn ${count} lỗi. Sửa các lỗi trên rồi kiểm tra lại.`,
  moreWarnings: (count: number) => `… còn ${count} lưu ý.`,
  nothingWritten: 'Chưa ghi gì.',
  written: (file: string) => `Đã ghi ${file}.`,
};
