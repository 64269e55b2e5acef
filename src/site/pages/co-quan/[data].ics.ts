import type { APIRoute, GetStaticPaths } from 'astro';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { writeCalendar } from '../../open-data/ical.ts';
import { buildAgencyCalendar, type CalendarView } from '../../view-models/agency-calendar.ts';

/** The deadlines of each body that has any. */
export const getStaticPaths = (async () => {
  const [programme, states] = [await loadProgramme(), await loadReleaseStates()];
  return programme.agencies
    .map(({ id }) => ({ params: { data: id }, props: { ...buildAgencyCalendar(programme, states, id) } }))
    .filter(({ props: { events } }) => events.length > 0);
}) satisfies GetStaticPaths;

export const GET: APIRoute<CalendarView> = ({ props: { head, events } }) =>
  new Response(writeCalendar(head, events), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
