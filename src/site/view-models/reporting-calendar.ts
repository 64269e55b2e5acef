import { isBeforeProgramme } from '../../core/owed.ts';
import { endOf, endOfYear, quarterAfter, quarterOf } from '../../core/periods.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';
import { quarterOfRelease } from '../../core/releases/who-reported.ts';
import type { ReportPeriod } from '../../core/schemas/period.ts';
import { formatRefersTo } from '../../core/words/format.ts';
import { routes } from '../routes.ts';
import { calendarWords } from '../words/calendar.ts';
import { citeDocument } from '../words/cite.ts';
import { reviewWords } from '../words/review.ts';
import { type CalendarView, calendarHead, markDemonstration } from './agency-calendar.ts';
import { absoluteUrl } from './page.ts';
import { middleOf } from './reviews.ts';

type Day = Pick<CalendarView['events'][number], 'id' | 'date' | 'title'>;

/** When reports fall due for the rest of the term, when the next release is promised, when one looks back. */
export function buildReportingCalendar(programme: Programme, states: readonly ReleaseState[]): CalendarView {
  const { site } = programme;
  return {
    head: calendarHead(programme, states, calendarWords.reporting),
    events: listDays(programme, states.at(-1)).map(({ title, ...day }) => ({
      ...day,
      title: markDemonstration(programme, title),
      description: `${calendarWords.basis}. ${citeDocument(site)}.`,
      url: absoluteUrl(site, routes.releases()),
    })),
  };
}

/** None once the programme is closed. */
function listDays(programme: Programme, last: ReleaseState | undefined): Day[] {
  const { site } = programme;
  if (site.archivedOn !== undefined) return [];
  const promised = last?.release.nextBy;
  return [
    ...listQuarters(programme, last).map((quarter) => ({
      id: `bao-cao-${quarter.toLowerCase()}`,
      date: endOf(quarter),
      title: calendarWords.quarter(formatRefersTo(quarter)),
    })),
    ...(promised === undefined ? [] : [{ id: `cong-bo-${promised}`, date: promised, title: calendarWords.release }]),
    { id: 'giua-nhiem-ky', date: endOf(middleOf(programme)), title: reviewWords.title['mid-term']() },
    { id: 'tong-ket', date: endOfYear(site.document.period.to), title: reviewWords.title.term() },
  ];
}

/** The quarters that nobody has published yet, to the end of the term. */
function listQuarters({ site }: Programme, last: ReleaseState | undefined): ReportPeriod[] {
  const end = endOfYear(site.document.period.to);
  const quarters: ReportPeriod[] = [];
  let quarter = last ? quarterAfter(quarterOfRelease(last)) : quarterOf(site.document.date);
  if (isBeforeProgramme(site, quarter)) quarter = quarterAfter(quarter);
  while (endOf(quarter) <= end) {
    quarters.push(quarter);
    quarter = quarterAfter(quarter);
  }
  return quarters;
}
