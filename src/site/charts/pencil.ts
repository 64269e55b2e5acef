import type { Chart } from 'chart.js';
import { type ChartLook, typeSizes } from './theme.ts';

/** What writes: the context of a canvas, in the browser or at build. */
export type Pencil = CanvasRenderingContext2D;

export function setFont(ctx: Pencil, { face, size }: ChartLook, kind: 'text' | 'strong' | 'empty'): void {
  const pixels = typeSizes[size][kind];
  ctx.font = kind === 'text' ? `${pixels}px ${face.text}` : `${face.strongWeight} ${pixels}px ${face.strong}`;
}

/** Cuts words into lines that are no wider than this, in the font that is set. */
export function foldToWidth(ctx: Pencil, words: string, width: number): string[] {
  const lines = [''];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (ctx.measureText(longer).width > width && lines.at(-1) !== '') lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Writes lines of words, centred on a box, with a halo of the paper so that a line behind does not disturb. */
export function writeLines(
  ctx: Pencil,
  lines: readonly string[],
  box: { x: number; y: number; width: number; height: number },
  { colour, halo, align }: { colour: string; halo?: string; align: 'left' | 'center' | 'right' },
): void {
  ctx.save();
  ctx.textAlign = align;
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  ctx.lineWidth = 5;
  const x = align === 'left' ? box.x : align === 'right' ? box.x + box.width : box.x + box.width / 2;
  const step = box.height / lines.length;
  lines.forEach((line, index) => {
    const y = box.y + step * (index + 0.76);
    if (halo !== undefined) {
      ctx.strokeStyle = halo;
      ctx.strokeText(line, x, y);
    }
    ctx.fillStyle = colour;
    ctx.fillText(line, x, y);
  });
  ctx.restore();
}

/** Pixels from the left, of a time. */
export function xOf(chart: Pick<Chart, 'scales'>, x: number): number {
  return chart.scales['x']?.getPixelForValue(x) ?? 0;
}

/** Pixels from the top, of a value. */
export function yOf(chart: Pick<Chart, 'scales'>, y: number): number {
  return chart.scales['y']?.getPixelForValue(y) ?? 0;
}
