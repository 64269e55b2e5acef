import type { ChartDrawing } from '../view-models/target-chart/spec.ts';
import { foldToWidth, type Pencil, setFont } from './pencil.ts';
import { type ChartLook, chartSizes, typeSizes } from './theme.ts';

const lineHeight = 1.35;

/** Room above the plot: the head, and lines for labels that stand over the top. */
export function headHeight(ctx: Pencil, drawing: ChartDrawing, look: ChartLook): number {
  return Math.ceil(headBottom(ctx, drawing, look) + linesOver(drawing) * typeSizes[look.size].text);
}

function linesOver({ kind, goal, y, breaks }: ChartDrawing): number {
  if (kind === 'states') return 0.6;
  if (kind === 'bars') return breaks.length > 0 ? 4.8 : 3.2;
  // The words of a goal near the top need two lines above it.
  const isNearTop = goal !== undefined && (y.to - goal.y) / (y.to - y.from) < 0.15;
  return isNearTop ? 3.8 : 1.4;
}

/** Where the head ends. */
export function headBottom(ctx: Pencil, drawing: ChartDrawing, look: ChartLook): number {
  return headLines(ctx, drawing, look).length * typeSizes[look.size].text * lineHeight;
}

export function drawHead(ctx: Pencil, drawing: ChartDrawing, look: ChartLook): void {
  const size = typeSizes[look.size].text;
  headLines(ctx, drawing, look).forEach(({ words, isStamp }, index) => {
    setFont(ctx, look, isStamp ? 'strong' : 'text');
    ctx.fillStyle = isStamp ? look.theme.identity : look.theme.inkQuiet;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'alphabetic';
    ctx.fillText(words, 0, size * (1.25 + index * lineHeight));
  });
}

/** What stands at the top, left: the stamp of a demonstration, the unit, where the axis starts. */
function headLines(
  ctx: Pencil,
  { stamp, axisNote }: ChartDrawing,
  look: ChartLook,
): { words: string; isStamp: boolean }[] {
  setFont(ctx, look, 'text');
  const notes = axisNote === '' ? [] : foldToWidth(ctx, axisNote, chartSizes[look.size].width - 8);
  return [
    ...(stamp === undefined ? [] : [{ words: stamp, isStamp: true }]),
    ...notes.map((words) => ({ words, isStamp: false })),
  ];
}
