const stamp = 'SỐ LIỆU MINH HỌA';
const claim = ' – mọi con số, báo cáo và đánh giá trên trang này là giả định';
const end = ', không phải của xã.';

/** What every page, chart and file says when its figures are made up; a phone shows it without the claim, in one line. */
export const demonstrationWords = { stamp, claim, end, notice: `${stamp}${claim}${end}` } as const;
