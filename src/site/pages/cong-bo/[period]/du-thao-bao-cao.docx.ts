import type { APIRoute } from 'astro';
import { loadProgramme } from '../../../collections/programme.ts';
import { loadReleaseStates } from '../../../collections/release-states.ts';
import { writeDocx } from '../../../papers/write-docx.ts';
import { buildQuarterlyDraft } from '../../../view-models/quarterly-draft.ts';

/** What the office goes on writing: the report of the quarter, with the figures of the release. */
export const GET: APIRoute = async ({ props }) =>
  new Response(
    await writeDocx(buildQuarterlyDraft(await loadProgramme(), await loadReleaseStates(), String(props['id']))),
  );

export async function getStaticPaths() {
  const states = await loadReleaseStates();
  return states.map(({ release }) => ({ params: { period: release.id.toLowerCase() }, props: { id: release.id } }));
}
