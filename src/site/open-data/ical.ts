import { ICalAlarmType, ICalCalendar } from 'ical-generator';

/** A day in a calendar. */
export interface CalendarEvent {
  /** Stays the same from build to build, so that a calendar that is taken again replaces its days. */
  id: string;
  /** The whole day, `YYYY-MM-DD`. */
  date: string;
  title: string;
  description: string;
  url: string;
}

/** What a calendar says of itself. */
export interface CalendarHead {
  name: string;
  /** Name of the site, after the `@` of every id. */
  host: string;
  /** Day from which the calendar holds, `YYYY-MM-DD`: never the day of the build, so that two builds are alike. */
  stamp: string;
}

/** An iCalendar file (RFC 5545) of whole days. */
export function writeCalendar({ name, host, stamp }: CalendarHead, events: readonly CalendarEvent[]): string {
  const calendar = new ICalCalendar({
    name: plain(name),
    prodId: { company: host, product: 'programme', language: 'VI' },
  });
  for (const { id, date, title, description, url } of events) {
    const event = calendar.createEvent({
      id: `${id}@${host}`,
      start: midnightOf(date),
      allDay: true,
      timezone: 'UTC',
      stamp: midnightOf(stamp),
      summary: plain(title),
      description: plain(description),
      url,
    });
    event.createAlarm({ type: ICalAlarmType.display, trigger: warning, description: plain(title) });
  }
  return `${calendar.toString()}\r\n`;
}

/** A week before, in seconds: enough to write a report in. */
const warning = 7 * 24 * 60 * 60;

/** The library escapes line feeds, but a return would begin a line of the calendar. */
function plain(words: string): string {
  return words.replace(/\r\n?/g, '\n');
}

function midnightOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
