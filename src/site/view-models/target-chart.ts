import { noDataName } from '../../core/words/status.ts';
import { chartWords } from '../words/chart.ts';
import { drawBars } from './target-chart/bars.ts';
import { type ChartedPart, type ChartInput, gatherChartInput } from './target-chart/chart-input.ts';
import { drawLine } from './target-chart/line.ts';
import { goalRow, sayCommitment } from './target-chart/promise.ts';
import type { ChartSpec, ChartTable } from './target-chart/spec.ts';
import { drawStates } from './target-chart/states.ts';
import { drawSteps } from './target-chart/steps.ts';
import type { Drawn } from './target-chart/value-marks.ts';

/** The chart of one part of a target: what was promised, what was reported, and the same numbers as a table. */
export function buildTargetChart(charted: ChartedPart): ChartSpec {
  const input = gatherChartInput(charted);
  const { rows, said, ...drawn } = drawByKind(input);
  const { target, part, stamp } = charted;
  const isEmpty = input.readings.length === 0;
  return {
    id: `${target}--${part.id}`,
    title: part.label,
    unit: drawn.kind === 'states' ? '' : (part.unit ?? ''),
    summary: isEmpty ? sayCommitment(part) : chartWords.summary.sentence(part.label, said),
    ...drawn,
    ...(isEmpty && { empty: noDataName }),
    ...(stamp !== undefined && { stamp }),
    table: tableOf(part.label, [...rows, goalRow(input)]),
  };
}

/** What is drawn follows from the kind of promise; where only met or not met is reported, states are. */
function drawByKind(input: ChartInput): Drawn {
  const { measure } = input.part;
  const kinds = input.readings.map(({ value }) => value.kind);
  if (kinds.includes('yes-no') && measure.kind !== 'cumulative-count') return drawStates(input);
  switch (measure.kind) {
    case 'by-date-threshold':
    case 'range-by-date':
    case 'maintain-level':
      return drawLine(input);
    case 'annual-threshold':
    case 'yearly-growth':
    case 'average-growth':
    case 'quota':
      return drawBars(input);
    case 'cumulative-count':
      return drawSteps(input);
    case 'milestone':
      return kinds.includes('count') ? drawSteps(input) : drawStates(input);
    case 'ordinal-rating':
      return drawStates(input);
  }
}

function tableOf(title: string, rows: ChartTable['rows']): ChartTable {
  const { caption, period, value, needed } = chartWords.table;
  return { caption: caption(title), columns: { period, value, needed }, rows };
}
