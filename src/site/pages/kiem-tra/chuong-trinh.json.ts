import type { APIRoute } from 'astro';
import { pickKnown } from '../../../office/intake/known.ts';
import { loadProgramme } from '../../collections/programme.ts';

/** What a file is checked against; read by the checker alone, and no check reads the words that a record quotes. */
export const GET: APIRoute = async () => {
  const known = pickKnown(await loadProgramme());
  const json = JSON.stringify(known, (key, value) => (key === 'quote' ? undefined : value));
  return new Response(json, { headers: { 'Content-Type': 'application/json' } });
};
