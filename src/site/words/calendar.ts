/** Words in the calendars of deadlines. */
export const calendarWords = {
  name: (whose: string, document: string) => `Thời hạn: ${whose}, ${document}`,
  reporting: 'báo cáo, công bố, sơ kết',
  quarter: (quarter: string) => `Hết ${quarter}: gửi báo cáo tiến độ`,
  release: 'Hạn công bố kỳ sau, đã hẹn ở kỳ trước',
  basis:
    'Văn bản quy định báo cáo tiến độ hằng quý, báo cáo hằng năm, sơ kết giữa nhiệm kỳ và tổng kết cuối nhiệm kỳ; không ghi ngày gửi, nên lịch ghi ngày cuối của quý',
  due: (what: string) => `Hạn: ${what}`,
} as const;
