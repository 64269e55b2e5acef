import type { APIRoute, GetStaticPaths } from 'astro';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { writeCsv } from '../../open-data/csv.ts';
import { buildAgencyCells, buildAgencyRows } from '../../view-models/agency-table.ts';

/** What is each body's business, as a table. */
export const getStaticPaths = (async () => {
  const { agencies } = await loadProgramme();
  return agencies.map(({ id }) => ({ params: { data: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { data = '' } }) => {
  const programme = await loadProgramme();
  const { header, rows } = buildAgencyCells(programme, buildAgencyRows(programme, await loadReleaseStates(), data));
  return new Response(writeCsv(header, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
