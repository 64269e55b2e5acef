/** Words of the page that is shown where there is none. */
export const notFoundWords = {
  title: 'Không có trang này',
  lead: 'Địa chỉ có thể bị gõ thiếu hoặc sai. Mọi nội dung đều tìm được từ các mục dưới đây.',
} as const;
