import type { APIRoute } from 'astro';
import { drawShareImage } from '../charts/site-share-image.ts';
import { loadProgramme } from '../collections/programme.ts';
import { loadReleaseStates } from '../collections/release-states.ts';
import { buildHomePage } from '../view-models/home-page.ts';
import { buildResults } from '../view-models/results.ts';
import { resultWords } from '../words/results.ts';

/** The picture that goes with every shared link: what the last release says, before the first what is promised. */
export const GET: APIRoute = async () => {
  const programme = await loadProgramme();
  const last = (await loadReleaseStates()).at(-1);
  const { title, tally, frame } = buildHomePage(programme, []);
  const results = last && buildResults(programme, last);
  const counts = results?.groups.map(({ name, cells }) => ({ count: cells.length, label: name })) ?? tally.slice(0, 4);
  const image = drawShareImage({
    above: results ? `${frame.place}. ${results.asOf}` : frame.place,
    title: results ? resultWords.title(programme.site) : title,
    figures: counts.map(({ count, label }) => ({ figure: String(count), name: label })),
    below: frame.demonstration ?? frame.document,
    colours: programme.site.colours,
  });
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
