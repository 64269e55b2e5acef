import type { APIRoute } from 'astro';
import { loadProgramme } from '../collections/programme.ts';

/** The commune's own colour of identity, where `site.json` gives one. */
export const GET: APIRoute = async () => {
  const { colours } = (await loadProgramme()).site;
  return new Response(
    `:root{--identity:${colours?.light}}@media(prefers-color-scheme:dark){:root{--identity:${colours?.dark}}}`,
  );
};

export async function getStaticPaths() {
  const { site } = await loadProgramme();
  return site.colours ? [{ params: { colours: 'mau-sac' } }] : [];
}
