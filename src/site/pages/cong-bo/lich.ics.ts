import type { APIRoute } from 'astro';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { writeCalendar } from '../../open-data/ical.ts';
import { buildReportingCalendar } from '../../view-models/reporting-calendar.ts';

export const GET: APIRoute = async () => {
  const { head, events } = buildReportingCalendar(await loadProgramme(), await loadReleaseStates());
  return new Response(writeCalendar(head, events), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
