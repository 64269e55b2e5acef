import type { Chart, Plugin } from 'chart.js';
import type { ChartDrawing } from '../view-models/target-chart/spec.ts';
import { drawHead } from './head.ts';
import { drawLabels } from './labels.ts';
import { type Pencil, xOf, yOf } from './pencil.ts';
import { drawStateNames } from './state-names.ts';
import type { ChartLook } from './theme.ts';

/** What Chart.js has no element for: the head, the range, the years, the goal, breaks, and the words at each mark. */
export function marksPlugin(drawing: ChartDrawing, look: ChartLook): Plugin {
  return {
    id: 'marks',
    beforeDraw: ({ ctx, width, height }) => {
      ctx.fillStyle = look.theme.paper;
      ctx.fillRect(0, 0, width, height);
    },
    beforeDatasetsDraw: (chart) => {
      drawBand(chart, drawing, look);
      drawYears(chart, drawing, look);
      drawDue(chart, drawing, look);
      drawBreaks(chart, drawing, look);
    },
    afterDatasetsDraw: (chart) => {
      drawEnds(chart, drawing, look);
      drawGoal(chart, drawing, look);
      drawHead(chart.ctx, drawing, look);
      drawStateNames(chart, drawing, look);
      drawLabels(chart, drawing, look);
    },
  };
}

function drawBand(chart: Chart, { band }: ChartDrawing, { theme }: ChartLook): void {
  if (band === undefined) return;
  const { ctx } = chart;
  const [left, right] = [xOf(chart, band.fromX), xOf(chart, band.toX)];
  const [top, bottom] = [yOf(chart, band.to), yOf(chart, band.from)];
  ctx.save();
  ctx.fillStyle = theme.goldWash;
  ctx.fillRect(left, top, right - left, bottom - top);
  ctx.strokeStyle = theme.identity;
  ctx.lineWidth = 1;
  for (const edge of [top, bottom]) stroke(ctx, [left, edge], [right, edge]);
  ctx.restore();
}

/** Short strokes where one year ends and the next begins. */
function drawYears(chart: Chart, { x }: ChartDrawing, { theme }: ChartLook): void {
  const { ctx, chartArea } = chart;
  ctx.save();
  ctx.strokeStyle = theme.inkQuiet;
  ctx.lineWidth = 1;
  for (const year of [...x.years, (x.years.at(-1) ?? 0) + 1]) {
    const at = xOf(chart, year);
    stroke(ctx, [at, chartArea.bottom], [at, chartArea.bottom + 7]);
  }
  ctx.restore();
}

function drawDue(chart: Chart, { goal, kind }: ChartDrawing, { theme }: ChartLook): void {
  if (goal === undefined) return;
  const { ctx, chartArea } = chart;
  const at = xOf(chart, goal.x);
  ctx.save();
  ctx.strokeStyle = theme.identity;
  ctx.lineWidth = kind === 'states' ? 1.5 : 1;
  ctx.setLineDash(kind === 'states' ? [] : [1, 3]);
  stroke(ctx, [at, kind === 'states' ? chartArea.top : yOf(chart, goal.y)], [at, chartArea.bottom]);
  ctx.restore();
}

function drawBreaks(chart: Chart, { breaks }: ChartDrawing, { theme }: ChartLook): void {
  const { ctx, chartArea } = chart;
  ctx.save();
  ctx.strokeStyle = theme.ink;
  ctx.lineWidth = 1;
  ctx.setLineDash([4, 3]);
  for (const { x } of breaks) stroke(ctx, [xOf(chart, x), chartArea.top], [xOf(chart, x), chartArea.bottom]);
  ctx.restore();
}

/** A triangle where a disputed line ends: another mark than that of the promise. */
function drawEnds(chart: Chart, { lines, kind }: ChartDrawing, { theme }: ChartLook): void {
  if (kind === 'bars') return;
  for (const { role, points } of lines) {
    const end = points.at(-1);
    if (role !== 'disputed' || end === undefined) continue;
    polygon(chart, end, theme.gold, theme.paper, [
      [0, -8],
      [8, 6],
      [-8, 6],
    ]);
  }
}

function drawGoal(chart: Chart, { goal, y }: ChartDrawing, { theme }: ChartLook): void {
  if (goal === undefined) return;
  const reach = y.ticks.length > 0 ? 8 : 9;
  polygon(chart, goal, theme.identity, theme.paper, [
    [0, -reach],
    [reach, 0],
    [0, reach],
    [-reach, 0],
  ]);
}

function polygon(
  chart: Chart,
  at: { x: number; y: number },
  fill: string,
  edge: string,
  corners: [number, number][],
): void {
  const { ctx } = chart;
  const [x, y] = [xOf(chart, at.x), yOf(chart, at.y)];
  ctx.save();
  ctx.beginPath();
  for (const [right, down] of corners) ctx.lineTo(x + right, y + down);
  ctx.closePath();
  ctx.fillStyle = fill;
  ctx.strokeStyle = edge;
  ctx.lineWidth = 2;
  ctx.stroke();
  ctx.fill();
  ctx.restore();
}

function stroke(ctx: Pencil, from: [number, number], to: [number, number]): void {
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
}
