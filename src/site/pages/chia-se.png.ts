import type { APIRoute } from 'astro';
import { drawShareImage } from '../charts/share-image.ts';
import { loadProgramme } from '../collections/programme.ts';
import { buildHomePage } from '../view-models/home-page.ts';

/** The picture that goes with every shared link. */
export const GET: APIRoute = async () => {
  const { title, tally, frame } = buildHomePage(await loadProgramme(), []);
  const image = drawShareImage({
    above: frame.place,
    title,
    figures: tally.slice(0, 4).map(({ count, label }) => ({ figure: String(count), name: label })),
    below: frame.demonstration ?? frame.document,
  });
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
