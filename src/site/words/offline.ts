/** What stands above a page that comes from the device and not from the line. */
export const offlineWords = {
  old: (day: string) =>
    `Chưa có mạng hoặc mạng quá chậm: đây là bản ngày ${day}, lưu trên máy của bạn; có thể đã có bản mới hơn.`,
  oldOfUnknownDay: 'Chưa có mạng hoặc mạng quá chậm: đây là bản lưu trên máy của bạn; có thể đã có bản mới hơn.',
} as const;
