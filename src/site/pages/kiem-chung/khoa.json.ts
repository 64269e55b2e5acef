import type { APIRoute } from 'astro';
import { loadProgramme } from '../../collections/programme.ts';
import { writeJson } from '../../open-data/api-files.ts';
import { buildPublishedKeys } from '../../view-models/signatures.ts';

/** Who may sign releases, and how many must; also where nobody may yet. */
export const GET: APIRoute = async () => new Response(writeJson(buildPublishedKeys(await loadProgramme())));
