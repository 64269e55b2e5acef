import type { APIRoute } from 'astro';
import { loadProgramme } from '../../../collections/programme.ts';
import { loadReleaseStates } from '../../../collections/release-states.ts';
import { writeDocx } from '../../../papers/write-docx.ts';
import { buildReviewPaper } from '../../../view-models/review-paper.ts';
import { listReviews } from '../../../view-models/reviews.ts';

/** What the office goes on writing: the report of a year, of half of the term, of all of it. */
export const GET: APIRoute = async ({ props }) =>
  new Response(
    await writeDocx(buildReviewPaper(await loadProgramme(), await loadReleaseStates(), String(props['id']))),
  );

export async function getStaticPaths() {
  const reviews = listReviews(await loadProgramme(), await loadReleaseStates());
  return reviews.map(({ id }) => ({ params: { review: id }, props: { id } }));
}
