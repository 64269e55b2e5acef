import type { APIRoute, GetStaticPaths } from 'astro';
import { loadProgramme } from '../../../collections/programme.ts';
import { writeJson } from '../../../open-data/api-files.ts';

/** The proof of time of each release, as it was received. */
export const getStaticPaths = (async () => {
  const { proofs } = await loadProgramme();
  return Object.entries(proofs).map(([period, proof]) => ({ params: { period }, props: { proof } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ proof: object }> = ({ props: { proof } }) => new Response(writeJson(proof));
