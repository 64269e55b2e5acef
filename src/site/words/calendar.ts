/** Words in the calendars of deadlines. */
export const calendarWords = {
  name: (whose: string, document: string) => `Thời hạn: ${whose}, ${document}`,
  due: (what: string) => `Hạn: ${what}`,
} as const;
