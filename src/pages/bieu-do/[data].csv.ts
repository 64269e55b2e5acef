import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCharts } from '../../load/charts.ts';
import { buildChartCsv } from '../../open-data/chart-csv.ts';
import { buildChartCells } from '../../view-models/chart-cells.ts';
import type { ChartSpec } from '../../view-models/target-chart/spec.ts';

/** The numbers of each chart. */
export const getStaticPaths = (async () =>
  (await loadCharts())
    .flatMap(({ charts }) => charts)
    .map((chart) => ({ params: { data: chart.id }, props: { chart } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: ChartSpec }> = ({ props: { chart } }) => {
  const { header, rows } = buildChartCells(chart);
  return new Response(buildChartCsv(header, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
