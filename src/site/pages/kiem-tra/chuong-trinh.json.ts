import type { APIRoute } from 'astro';
import { pickKnown } from '../../../office/intake/known.ts';
import { loadProgramme } from '../../collections/programme.ts';

/** What a file is checked against; read by the checker alone. */
export const GET: APIRoute = async () => Response.json(pickKnown(await loadProgramme()));
