/** The guide, as the desk shows it. */
export const deskGuideWords = {
  title: 'Hướng dẫn',
  none: 'Nội dung của trang chưa có bài hướng dẫn nào.',
};
