import { chartWords } from '../words/chart.ts';
import type { ChartSpec } from './target-chart/spec.ts';

/** The table of a chart as header and cells: the words a reader sees, and the numbers as numbers. */
export function buildChartCells({ table, unit, stamp }: ChartSpec): {
  header: string[];
  rows: (string | number | undefined)[][];
} {
  const { period, until, value, shown, unit: unitName, provisional, needed, goal, note, yes, no } = chartWords.table;
  return {
    header: [period, until, value, shown, unitName, provisional, needed, goal, note],
    rows: table.rows.map((row) => [
      row.period,
      row.date,
      row.value,
      row.shown,
      unit,
      row.shown === '' ? '' : row.isProvisional ? yes : no,
      row.needed,
      row.goal,
      [...(stamp === undefined ? [] : [stamp]), row.note].filter((one) => one !== '').join('. '),
    ]),
  };
}
