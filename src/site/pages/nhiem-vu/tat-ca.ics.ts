import type { APIRoute } from 'astro';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { writeCalendar } from '../../open-data/ical.ts';
import { buildTaskCalendar } from '../../view-models/task-table.ts';

/** The days that the tasks themselves name. */
export const GET: APIRoute = async () => {
  const { head, events } = buildTaskCalendar(await loadProgramme(), await loadReleaseStates());
  return new Response(writeCalendar(head, events), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
