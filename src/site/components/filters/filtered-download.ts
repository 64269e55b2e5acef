/** The lines of a table (CSV) about these ids, in this order, with its head; each record is one line, its id the first cell. */
export function filterRows(csv: string, ids: readonly string[]): string {
  const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split('\r\n');
  const byId = new Map(lines.map((line) => [line.slice(0, line.indexOf(',')), line]));
  const filtered = ids.map((id) => byId.get(id)).filter((line) => line !== undefined);
  // What fetches a file takes the mark of UTF-8 off; spreadsheets need it.
  return `\uFEFF${[head, ...filtered].map((line) => `${line}\r\n`).join('')}`;
}

/** The days of a calendar (iCalendar) about these ids. */
export function filterEvents(calendar: string, ids: readonly string[]): string {
  const end = 'END:VEVENT\r\n';
  const [first = '', ...rest] = calendar.split(/(?=BEGIN:VEVENT)/);
  const tail = (rest[rest.length - 1] ?? '').split(end)[1] ?? '';
  const events = rest
    .map((event) => event.slice(0, event.indexOf(end) + end.length))
    .filter((event) => ids.some((id) => event.includes(`\r\nUID:${id}@`)));
  return first + events.join('') + tail;
}
