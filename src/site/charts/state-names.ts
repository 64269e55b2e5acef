import type { Chart } from 'chart.js';
import type { ChartDrawing } from '../view-models/target-chart/spec.ts';
import { setFont, writeLines, yOf } from './pencil.ts';
import type { Box } from './place-labels.ts';
import { type ChartLook, typeSizes } from './theme.ts';

/** Long names of states stand over their hairlines where the picture is narrow: beside them, no room for years is left. */
export function areNamesOver({ kind, y }: ChartDrawing, { size }: ChartLook): boolean {
  return kind === 'states' && size === 'narrow' && y.ticks.some(({ label }) => label.length > 12);
}

export function drawStateNames(chart: Chart, drawing: ChartDrawing, look: ChartLook): void {
  const boxes = stateNameBoxes(chart, drawing, look);
  boxes.forEach((box, index) => {
    writeLines(chart.ctx, [drawing.y.ticks[index]?.label ?? ''], box, { colour: look.theme.inkQuiet, align: 'left' });
  });
}

export function stateNameBoxes(chart: Chart, drawing: ChartDrawing, look: ChartLook): Box[] {
  if (!areNamesOver(drawing, look)) return [];
  setFont(chart.ctx, look, 'text');
  const height = typeSizes[look.size].text * 1.3;
  return drawing.y.ticks.map(({ at, label }) => ({
    x: chart.chartArea.left,
    y: yOf(chart, at) - height - 7,
    width: chart.ctx.measureText(label).width,
    height,
  }));
}
