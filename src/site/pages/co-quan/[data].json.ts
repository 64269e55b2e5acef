import type { APIRoute, GetStaticPaths } from 'astro';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { buildAgencyData } from '../../view-models/agency-table.ts';

/** What is each body's business, for programs. */
export const getStaticPaths = (async () => {
  const { agencies } = await loadProgramme();
  return agencies.map(({ id }) => ({ params: { data: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { data = '' } }) => {
  const record = buildAgencyData(await loadProgramme(), await loadReleaseStates(), data);
  return new Response(`${JSON.stringify(record, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
