/** The day it is, in Vietnam: it goes into what a command writes, and every rule reads it there. */
export function todayInVietnam(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
