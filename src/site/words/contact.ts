/** Words of the page that says whom to ask. */
export const contactWords = {
  title: 'Hỏi ai',
  description: 'Ai nhận câu hỏi về chương trình, và nơi nào phải báo cáo việc gì.',
  bodies: 'Việc của nơi nào thì hỏi nơi ấy',
  noAddresses: 'Trang chưa được cho số điện thoại, địa chỉ của từng nơi.',
  nobody: (count: number) => `${count} chỉ tiêu văn bản không giao riêng nơi nào`,
  owes: (count: number) => `phải báo cáo ${count} việc`,
} as const;
