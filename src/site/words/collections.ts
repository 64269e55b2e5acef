/** Said when the site refuses to be built from content that is broken. */
export const brokenContent = 'Nội dung có lỗi:';

/** Said of MDX that is no guide of ours: it could run anything. */
export const notAGuide = (file: string) =>
  `Không dựng ${file}: chỉ tệp thật trong content/guides được dựng thành trang.`;
