/** What every page, chart and file says when its figures are made up. */
export const demonstrationWords = {
  stamp: 'SỐ LIỆU MINH HỌA',
  notice: 'SỐ LIỆU MINH HỌA – mọi con số, báo cáo và đánh giá trên trang này là giả định, không phải của xã.',
} as const;
