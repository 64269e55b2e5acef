import type { APIRoute } from 'astro';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { buildFeed } from '../../view-models/feed.ts';

export const GET: APIRoute = async () => new Response(buildFeed(await loadProgramme(), await loadReleaseStates()));
