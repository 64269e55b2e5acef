import type { APIRoute, GetStaticPaths } from 'astro';
import { loadProgramme } from '../../../collections/programme.ts';
import { writeJson } from '../../../open-data/api-files.ts';

/** The signed statement on each release, as it was signed. */
export const getStaticPaths = (async () => {
  const { statements } = await loadProgramme();
  return Object.entries(statements).map(([period, envelope]) => ({ params: { period }, props: { envelope } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ envelope: object }> = ({ props: { envelope } }) => new Response(writeJson(envelope));
