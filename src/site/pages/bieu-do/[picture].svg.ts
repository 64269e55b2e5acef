import type { APIRoute, GetStaticPaths } from 'astro';
import { keepMade } from '../../../core/machine/keep-made.ts';
import { drawChart, type PictureLook } from '../../charts/draw.ts';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { buildAllCharts } from '../../view-models/all-charts.ts';
import type { ChartSpec } from '../../view-models/target-chart/spec.ts';

const looks = [
  { name: 'rong-sang', size: 'wide', theme: 'light' },
  { name: 'rong-toi', size: 'wide', theme: 'dark' },
  { name: 'hep-sang', size: 'narrow', theme: 'light' },
  { name: 'hep-toi', size: 'narrow', theme: 'dark' },
] as const;

/** The pictures of the pages: wide and narrow, for paper and for the dark. */
export const getStaticPaths = (async () =>
  buildAllCharts(await loadProgramme(), await loadReleaseStates()).flatMap(({ charts, colours }) =>
    charts.flatMap((chart) =>
      looks.map(({ name, ...look }) => ({
        params: { picture: `${chart.id}-${name}` },
        props: { chart, look: { ...look, colours } },
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: ChartSpec; look: PictureLook }> = async ({ props: { chart, look } }) =>
  new Response(await keepMade({ chart, look }, async () => Buffer.from(drawChart(chart, look))), {
    headers: { 'content-type': 'image/svg+xml' },
  });
