import type { APIRoute, GetStaticPaths } from 'astro';
import { keepMade } from '../../../core/machine/keep-made.ts';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { writeDocx } from '../../papers/write-docx.ts';
import { buildDutySheet } from '../../view-models/duty-sheet.ts';

/** The sheet of one body, for a meeting with it. */
export const getStaticPaths = (async () => {
  const { agencies } = await loadProgramme();
  return agencies.map(({ id }) => ({ params: { sheet: id } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { sheet = '' } }) => {
  const paper = buildDutySheet(await loadProgramme(), await loadReleaseStates(), sheet);
  return new Response(await keepMade({ paper }, () => writeDocx(paper)));
};
