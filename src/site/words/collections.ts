/** Said when the site refuses to be built from content that is broken. */
export const brokenContent = 'Nội dung có lỗi:';
