import type { APIRoute, GetStaticPaths } from 'astro';
import { loadProgramme } from '../../collections/programme.ts';
import { loadReleaseStates } from '../../collections/release-states.ts';
import { writeCsv } from '../../open-data/csv.ts';
import { buildAllCharts } from '../../view-models/all-charts.ts';
import { buildChartCells } from '../../view-models/chart-cells.ts';
import type { ChartSpec } from '../../view-models/target-chart/spec.ts';

/** The numbers of each chart. */
export const getStaticPaths = (async () =>
  buildAllCharts(await loadProgramme(), await loadReleaseStates())
    .flatMap(({ charts }) => charts)
    .map((chart) => ({ params: { data: chart.id }, props: { chart } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: ChartSpec }> = ({ props: { chart } }) => {
  const { header, rows } = buildChartCells(chart);
  return new Response(writeCsv(header, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
