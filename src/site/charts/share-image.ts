import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { pictureFace, registerFonts } from './fonts.ts';

const width = 1200;
const height = 630;
const margin = 80;

/** What a shared link shows: a line above, a title, figures with their names, a line below. */
export interface ShareImage {
  above: string;
  title: string;
  figures: { figure: string; name: string }[];
  below: string;
}

/** Draws the picture that goes with a shared link, 1200 × 630, as PNG. */
export function drawShareImage({ above, title, figures, below }: ShareImage): Buffer {
  registerFonts();
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fbf8f1';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#96171b';
  context.fillRect(0, 0, width, 16);
  write(context, above, { size: 30, y: 110, colour: '#5d5247' });
  const lines = wrap(context, title, 62);
  lines.forEach((line, index) => {
    write(context, line, { size: 62, y: 200 + index * 80, colour: '#241c15', isStrong: true });
  });
  figures.forEach(({ figure, name }, index) => {
    const x = margin + index * ((width - 2 * margin) / figures.length);
    write(context, figure, { size: 72, x, y: 470, colour: '#96171b', isStrong: true });
    write(context, name, { size: 21, x, y: 510, colour: '#241c15' });
  });
  write(context, below, { size: 26, y: 580, colour: '#5d5247' });
  return canvas.toBuffer('image/png');
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
