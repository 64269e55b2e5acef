import { getById, type Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { calendarWords } from '../words/calendar.ts';
import { citeDocument } from '../words/cite.ts';
import { demonstrationWords } from '../words/demonstration.ts';
import { buildDeadlines } from './agency-deadlines.ts';
import { absoluteUrl } from './page.ts';

/** A calendar, and the days in it. */
export interface CalendarView {
  head: { name: string; host: string; stamp: string };
  events: { id: string; date: string; title: string; description: string; url: string }[];
}

/** The deadlines of one body. */
export function buildAgencyCalendar(programme: Programme, states: readonly ReleaseState[], id: string): CalendarView {
  const { site } = programme;
  const { name } = getById(programme.agencies, id);
  const { dated } = buildDeadlines(programme, id);
  return {
    head: calendarHead(programme, states, name),
    events: dated.map(({ id: record, link, date, said, basis }) => ({
      id: `${id}-${record}-${date}`,
      date,
      title: markDemonstration(programme, calendarWords.due(`${link.label} ${link.number}`)),
      description: `${said}. ${basis}. ${citeDocument(site)}.`,
      url: absoluteUrl(site, link.href),
    })),
  };
}

/** The calendar holds from the cut-off of the latest release, or from the day of the document. */
export function calendarHead(
  programme: Programme,
  states: readonly ReleaseState[],
  whose: string,
): CalendarView['head'] {
  const { site } = programme;
  return {
    name: markDemonstration(programme, calendarWords.name(whose, site.document.number)),
    host: new URL(site.baseUrl).hostname,
    stamp: states.at(-1)?.release.cutOff ?? site.document.date,
  };
}

/** Files travel alone: each says for itself that its figures are made up. */
export function markDemonstration({ site }: Programme, words: string): string {
  return site.isDemonstration ? `${demonstrationWords.stamp} – ${words}` : words;
}
