import type { ChartConfiguration, ChartDataset, ChartType, Point } from 'chart.js';
import type { ChartDrawing, ChartLine } from '../view-models/target-chart/spec.ts';
import { headHeight } from './head.ts';
import { marksPlugin } from './marks-plugin.ts';
import { buildScales } from './scales.ts';
import { barShares, type ChartLook, chartSizes } from './theme.ts';

/** The dataset of the reported values: the n-th element is the n-th value of the drawing. */
export const valuesDataset = 0;

/** Turns a drawing into a Chart.js configuration: the same at build and in the browser. Nothing moves. */
export function buildChartConfig(drawing: ChartDrawing, look: ChartLook): ChartConfiguration<ChartType, Point[]> {
  const datasets = [valuesOf(drawing, look), ...drawing.lines.map((line) => lineOf(line, look))];
  return {
    type: 'line',
    data: { datasets: datasets as ChartDataset<ChartType, Point[]>[] },
    options: {
      animation: false,
      responsive: false,
      events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      layout: { padding: ({ chart }) => ({ left: 0, right: 6, bottom: 0, top: headHeight(chart.ctx, drawing, look) }) },
      scales: buildScales(drawing, look),
    },
    plugins: [marksPlugin(drawing, look)],
  };
}

function valuesOf(drawing: ChartDrawing, look: ChartLook): object {
  const data = drawing.values.map(({ x, y }) => ({ x, y }));
  return drawing.kind === 'bars' ? barsOf(drawing, data, look) : pointsOf(drawing, data, look);
}

/** Solid bars; hollow ones for values that may still change. Lines of the promise are drawn over them. */
function barsOf({ values }: ChartDrawing, data: object[], { theme, size }: ChartLook): object {
  return {
    type: 'bar',
    data,
    order: 5,
    barThickness: Math.round(chartSizes[size].width * barShares[size]),
    borderSkipped: false,
    borderWidth: 2,
    borderColor: theme.inkQuiet,
    backgroundColor: values.map(({ isHollow }) => (isHollow ? theme.paper : theme.inkQuiet)),
    hoverBackgroundColor: values.map(({ isHollow }) => (isHollow ? theme.paper : theme.ink)),
    hoverBorderColor: theme.ink,
  };
}

/** A line with round points; hollow ones for values that may still change, a square for the start. */
function pointsOf({ kind, values, breaks, x }: ChartDrawing, data: object[], { theme, size }: ChartLook): object {
  const isByYear = kind === 'states' && Number.isInteger(x.from);
  const radius = pointRadius(kind, size);
  const isCutAfter = (index: number) =>
    breaks.some(({ x: at, isCut }) => isCut && (values[index]?.x ?? at) < at && at < (values[index + 1]?.x ?? at));
  return {
    type: 'line',
    data,
    order: 1,
    showLine: !isByYear,
    stepped: kind === 'steps' || kind === 'states',
    spanGaps: false,
    borderColor: theme.ink,
    borderWidth: 2.5,
    borderJoinStyle: 'round',
    // The start is one point of the required path, not a report: no line joins it to the first value; none crosses a break.
    segment: {
      borderColor: ({ p0DataIndex }: { p0DataIndex: number }) =>
        (kind === 'line' && values[p0DataIndex]?.isBaseline) || isCutAfter(p0DataIndex) ? 'transparent' : undefined,
    },
    clip: false,
    pointRadius: radius,
    pointHoverRadius: radius + 3,
    pointStyle: values.map(({ isBaseline }) => (isBaseline ? 'rect' : 'circle')),
    pointBorderColor: theme.ink,
    pointBorderWidth: 2.5,
    pointHoverBorderWidth: 2.5,
    pointBackgroundColor: values.map(({ isHollow }) => (isHollow ? theme.paper : theme.ink)),
    pointHoverBackgroundColor: values.map(({ isHollow }) => (isHollow ? theme.paper : theme.ink)),
  };
}

/** Each role has its own colour and its own dash, so that it is told apart in grey too. */
function lineOf({ role, points }: ChartLine, { theme }: ChartLook): object {
  const styles = {
    needed: { borderColor: theme.identity, borderDash: [8, 5], order: 2 },
    level: { borderColor: theme.identity, borderDash: [8, 5], order: 2 },
    disputed: { borderColor: theme.gold, borderDash: [2, 4], order: 3 },
    average: { borderColor: theme.ink, borderDash: [], order: 1 },
  };
  const isAverage = role === 'average';
  return {
    type: 'line',
    data: points,
    borderWidth: 2,
    clip: false,
    pointStyle: 'rectRot',
    pointRadius: isAverage ? 7 : 0,
    pointHoverRadius: isAverage ? 7 : 0,
    pointBackgroundColor: theme.ink,
    pointBorderColor: theme.paper,
    pointBorderWidth: 2,
    ...styles[role],
  };
}

/** Quarters stand 12 pixels apart in the narrow picture. */
function pointRadius(kind: ChartDrawing['kind'], size: ChartLook['size']): number {
  if (kind === 'states') return size === 'wide' ? 8 : 5.5;
  return size === 'wide' ? 5.5 : 4.5;
}
