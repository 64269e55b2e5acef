import type { Chart } from 'chart.js';
import type { ChartDrawing } from '../view-models/target-chart/spec.ts';
import { headBottom } from './head.ts';
import { xOf, yOf } from './pencil.ts';
import type { Box, Obstacles } from './place-labels.ts';
import { stateNameBoxes } from './state-names.ts';
import { barShares, type ChartLook } from './theme.ts';

/** Everything drawn that words should keep clear of, in pixels. */
export function obstaclesOf(chart: Chart, drawing: ChartDrawing, look: ChartLook): Obstacles {
  const { chartArea, width } = chart;
  const top = headBottom(chart.ctx, drawing, look);
  return {
    hard: [
      ...pointsOf(chart, drawing),
      ...goalOf(chart, drawing),
      ...endsOf(chart, drawing),
      ...stateNameBoxes(chart, drawing, look),
    ],
    bars: barsOf(chart, drawing, look),
    lines: [...linesOf(chart, drawing), ...valueLine(chart, drawing), ...dueLine(chart, drawing)],
    frame: { x: chartArea.left - 4, y: top, width: width - chartArea.left + 4, height: chartArea.bottom - top - 1 },
  };
}

function pointsOf(chart: Chart, { kind, values }: ChartDrawing): Box[] {
  if (kind === 'bars') return [];
  return values.flatMap(({ x, y }) =>
    y === null ? [] : [square(xOf(chart, x), yOf(chart, y), kind === 'states' ? 9 : 7)],
  );
}

function goalOf(chart: Chart, { goal }: ChartDrawing): Box[] {
  return goal === undefined ? [] : [square(xOf(chart, goal.x), yOf(chart, goal.y), 9)];
}

/** The triangles of disputed lines, the squares of averages. */
function endsOf(chart: Chart, { kind, lines }: ChartDrawing): Box[] {
  const ends = lines
    .filter(({ role }) => role === 'disputed' && kind !== 'bars')
    .flatMap(({ points }) => points.slice(-1));
  const averages = lines.filter(({ role }) => role === 'average').flatMap(({ points }) => points);
  return [...ends, ...averages].map(({ x, y }) => square(xOf(chart, x), yOf(chart, y), 7));
}

function barsOf(chart: Chart, { kind, values }: ChartDrawing, look: ChartLook): Box[] {
  if (kind !== 'bars') return [];
  const half = (chart.width * barShares[look.size]) / 2;
  const base = yOf(chart, 0);
  return values.flatMap(({ x, y }) => {
    if (y === null) return [];
    const top = yOf(chart, y);
    return [{ x: xOf(chart, x) - half, y: Math.min(top, base), width: 2 * half, height: Math.abs(base - top) }];
  });
}

function linesOf(chart: Chart, { lines, band }: ChartDrawing): Box[] {
  const edges =
    band === undefined
      ? []
      : [band.from, band.to].map((y) => [
          { x: band.fromX, y },
          { x: band.toX, y },
        ]);
  return [...lines.map(({ points }) => points), ...edges].flatMap((points) => cut(chart, points));
}

function valueLine(chart: Chart, { kind, values, x: { from } }: ChartDrawing): Box[] {
  if (kind === 'bars' || (kind === 'states' && Number.isInteger(from))) return [];
  return values.flatMap(({ x, y, isBaseline }, index) => {
    const next = values[index + 1];
    if (y === null || next === undefined || next.y === null || (isBaseline && kind === 'line')) return [];
    const corner = kind === 'line' ? [] : [{ x: next.x, y }];
    return cut(chart, [{ x, y }, ...corner, { x: next.x, y: next.y }]);
  });
}

function dueLine(chart: Chart, { goal, kind, y }: ChartDrawing): Box[] {
  if (goal === undefined) return [];
  const top = kind === 'states' ? y.to : goal.y;
  return cut(chart, [
    { x: goal.x, y: top },
    { x: goal.x, y: y.from },
  ]);
}

/** A line as a row of small squares. */
function cut(chart: Chart, points: readonly { x: number; y: number }[]): Box[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const [x1, y1, x2, y2] = [xOf(chart, from.x), yOf(chart, from.y), xOf(chart, to.x), yOf(chart, to.y)];
    const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 12));
    return Array.from({ length: count + 1 }, (_, step) =>
      square(x1 + ((x2 - x1) * step) / count, y1 + ((y2 - y1) * step) / count, 2),
    );
  });
}

function square(x: number, y: number, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}
