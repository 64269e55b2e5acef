/** Whether a day has ended where the site is read from: its days are those of Vietnam. */
export function isPast(day: string, now: Date): boolean {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
  return day < today;
}
