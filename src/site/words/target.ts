/** Words of the list of targets and of the page of each. */
export const targetWords = {
  name: 'Chỉ tiêu',
  sources: 'Nguồn:',
  history: 'Đánh giá qua các kỳ công bố',
  disputed: 'Chỗ khác trong văn bản ghi',
  notChosen: 'Trang không chọn thay, mà ghi cả hai.',
  openQuestions: 'Điều văn bản chưa nói rõ',
  openAbout: {
    baseline: 'Mức xuất phát',
    threshold: 'Mức phải đạt',
    due: 'Thời hạn',
    direction: 'Chiều đánh giá',
    unit: 'Đơn vị tính',
    scope: 'Phạm vi',
    source: 'Nguồn số liệu',
  },
} as const;
