import type { APIRoute, GetStaticPaths } from 'astro';
import { drawSharedChart, type SharedChart } from '../../charts/draw.ts';
import { keepPicture } from '../../charts/picture-cache.ts';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { buildAllCharts } from '../../view-models/all-charts.ts';

/** One picture for a link to each target, and one to download for each of its parts. */
export const getStaticPaths = (async () =>
  buildAllCharts(await loadProgramme(), await loadReleaseStates()).flatMap(
    ({ target, title, verdict, shared, charts, document, colours }) => [
      { params: { picture: target }, props: { document, title, verdict, chart: shared, colours } },
      ...charts.map((chart) => ({
        params: { picture: chart.id },
        // The verdict is on the whole target.
        props: { document, title: chart.title, verdict: charts.length > 1 ? title : verdict, chart, colours },
      })),
    ],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<SharedChart> = async ({ props }) => {
  const picture = await keepPicture(props, () => drawSharedChart(props));
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
