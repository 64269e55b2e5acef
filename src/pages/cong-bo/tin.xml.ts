import type { APIRoute } from 'astro';
import { loadProgramme } from '../../load/programme.ts';
import { loadReleaseStates } from '../../load/release-states.ts';
import { buildFeed } from '../../view-models/release-pages.ts';

export const GET: APIRoute = async () => new Response(buildFeed(await loadProgramme(), await loadReleaseStates()));
