import type { APIRoute, GetStaticPaths } from 'astro';
import { keepMade } from '../../../core/machine/keep-made.ts';
import { drawSharedChart, type SharedChart } from '../../charts/shared-chart.ts';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { buildAllCharts } from '../../view-models/all-charts.ts';

interface Props {
  draw: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** One picture for a link to each target, and one to download for each of its parts: drawn once where they are the same. */
export const getStaticPaths = (async () => {
  const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const drawOnce = (shared: SharedChart) => ({
    draw: () => {
      const key = JSON.stringify(shared);
      const picture = drawn.get(key) ?? keepMade({ shared }, () => drawSharedChart(shared));
      drawn.set(key, picture);
      return picture;
    },
  });
  return buildAllCharts(await loadProgramme(), await loadReleaseStates()).flatMap(
    ({ target, title, verdict, shared, charts, document, colours }) => [
      { params: { picture: target }, props: drawOnce({ document, title, verdict, chart: shared, colours }) },
      ...charts.map((chart) => ({
        params: { picture: chart.id },
        // The verdict is on the whole target.
        props: drawOnce({
          document,
          title: chart.title,
          verdict: charts.length > 1 ? title : verdict,
          chart,
          colours,
        }),
      })),
    ],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { draw } }) =>
  new Response(await draw(), { headers: { 'content-type': 'image/png' } });
