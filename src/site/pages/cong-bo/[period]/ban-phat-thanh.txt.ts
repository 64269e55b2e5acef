import type { APIRoute } from 'astro';
import { loadProgramme } from '../../../collections/programme.ts';
import { loadReleaseStates } from '../../../collections/release-states.ts';
import { buildSpeech } from '../../../view-models/speech.ts';

/** What is read out over the loudspeaker. */
export const GET: APIRoute = async ({ props }) =>
  new Response(buildSpeech(await loadProgramme(), await loadReleaseStates(), String(props['id'])));

export async function getStaticPaths() {
  const states = await loadReleaseStates();
  return states.map(({ release }) => ({ params: { period: release.id.toLowerCase() }, props: { id: release.id } }));
}
