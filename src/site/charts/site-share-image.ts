import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { pictureFace, registerFonts } from './fonts.ts';
import { type ChartTheme, themeOf } from './theme.ts';

const width = 1200;
const height = 630;
const margin = 80;

/** What a shared link shows: a line above, a title, figures with their names, a line below. */
export interface ShareImage {
  above: string;
  title: string;
  figures: { figure: string; name: string }[];
  below: string;
  /** The commune's own colour of identity, where it gives one. */
  colours?: { light: string; dark: string } | undefined;
}

/** Draws the picture that goes with a shared link, 1200 × 630, as PNG. */
export function drawShareImage({ above, title, figures, below, colours }: ShareImage): Buffer {
  registerFonts();
  const { paper, ink, inkQuiet, identity } = themeOf('light', colours);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = identity;
  context.fillRect(0, 0, width, 16);
  write(context, above, { size: 30, y: 110, colour: inkQuiet });
  const lines = wrap(context, title, 62);
  lines.forEach((line, index) => {
    write(context, line, { size: 62, y: 200 + index * 80, colour: ink, isStrong: true });
  });
  writeFigures(context, figures, { ink, identity });
  const size = Math.min(26, (26 * (width - 2 * margin)) / widthOf(context, below, 26));
  write(context, below, { size, y: 580, colour: inkQuiet });
  return canvas.toBuffer('image/png');
}

/** Beside each other with the same room between them: their names are of very different lengths. */
function writeFigures(
  context: SKRSContext2D,
  figures: ShareImage['figures'],
  { ink, identity }: Pick<ChartTheme, 'ink' | 'identity'>,
): void {
  const widths = figures.map(({ name }) => widthOf(context, name, 22));
  const all = widths.reduce((sum, one) => sum + one, 0);
  const gap = Math.min(120, (width - 2 * margin - all) / Math.max(1, figures.length - 1));
  let x = margin;
  figures.forEach(({ figure, name }, index) => {
    write(context, figure, { size: 72, x, y: 470, colour: identity, isStrong: true });
    write(context, name, { size: 22, x, y: 510, colour: ink });
    x += (widths[index] ?? 0) + gap;
  });
}

function widthOf(context: SKRSContext2D, text: string, size: number): number {
  context.font = `${size}px ${pictureFace.text}`;
  return context.measureText(text).width;
}

interface Line {
  size: number;
  x?: number;
  y: number;
  colour: string;
  isStrong?: boolean;
}

function write(context: SKRSContext2D, text: string, { size, x = margin, y, colour, isStrong = false }: Line): void {
  context.font = `${size}px ${isStrong ? pictureFace.strong : pictureFace.text}`;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

function wrap(context: SKRSContext2D, text: string, size: number): string[] {
  context.font = `${size}px ${pictureFace.strong}`;
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (context.measureText(longer).width > width - 2 * margin) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
