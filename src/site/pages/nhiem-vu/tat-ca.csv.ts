import type { APIRoute } from 'astro';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { writeCsv } from '../../open-data/csv.ts';
import { buildTaskCells } from '../../view-models/task-table.ts';

/** All tasks, breakthroughs and works as a table. */
export const GET: APIRoute = async () => {
  const { header, rows } = buildTaskCells(await loadProgramme(), await loadReleaseStates());
  return new Response(writeCsv(header, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
