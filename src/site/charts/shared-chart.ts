import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { ChartDrawing } from '../view-models/target-chart/spec.ts';
import { drawOn } from './draw.ts';
import { pictureFace, registerFonts } from './fonts.ts';
import { foldToWidth } from './pencil.ts';
import { themeOf } from './theme.ts';

/** What goes with a shared link of one target, and what is downloaded. */
export interface SharedChart {
  /** "Chương trình 12-CTr/ĐU, xã An Bình". */
  document: string;
  title: string;
  /** "Chậm (tạm tính)". */
  verdict: string;
  chart: ChartDrawing;
  colours?: { light: string; dark: string } | undefined;
}

const share = { width: 1200, height: 630, margin: 60, chartTop: 236 };

/** Draws a chart with its title, verdict and document, 1200 × 630, as PNG. */
export function drawSharedChart({ document, title, verdict, chart, colours }: SharedChart): Promise<Buffer> {
  const { width, height, margin, chartTop } = share;
  const canvas = createCanvas(width, height);
  const ctx = canvas.getContext('2d');
  const theme = themeOf('light', colours);
  const { paper, ink, inkQuiet, identity } = theme;
  registerFonts();
  ctx.fillStyle = paper;
  ctx.fillRect(0, 0, width, height);
  ctx.fillStyle = identity;
  ctx.fillRect(0, 0, width, 12);
  write(ctx, document, { y: 62, size: 24, colour: inkQuiet, face: pictureFace.text });
  const { lines, size } = fitTitle(ctx, title, width - 2 * margin);
  lines.forEach((line, index) => {
    write(ctx, line, { y: 118 + index * 46, size, colour: ink, face: pictureFace.strong });
  });
  write(ctx, verdict, { y: lines.length > 1 ? 212 : 176, size: 30, colour: identity, face: pictureFace.strong });
  const chartWidth = (width - 2 * margin) / shareScale;
  const chartHeight = (height - chartTop - 16) / shareScale;
  const inner = createCanvas(chartWidth, chartHeight);
  drawOn(inner, chart, { size: 'wide', theme, ratio: shareScale });
  ctx.drawImage(inner, margin, chartTop);
  return canvas.encode('png').finally(() => giveBack(canvas, inner));
}

/** The pixels of a canvas are no memory that the collector knows of: it would keep hundreds of megabytes of them. */
function giveBack(...canvases: Canvas[]): void {
  for (const canvas of canvases) {
    canvas.width = 1;
    canvas.height = 1;
  }
}

/** A shared picture is seen small: its chart is drawn with larger type. */
const shareScale = 1.45;

interface Line {
  y: number;
  size: number;
  colour: string;
  face: string;
}

function write(ctx: SKRSContext2D, words: string, { y, size, colour, face }: Line): void {
  ctx.font = `${size}px ${face}`;
  ctx.fillStyle = colour;
  ctx.fillText(words, share.margin, y);
}

/** One line of large type, or of smaller, or two. */
function fitTitle(ctx: SKRSContext2D, title: string, width: number): { lines: string[]; size: number } {
  const foldAt = (size: number) => {
    ctx.font = `${size}px ${pictureFace.strong}`;
    return foldToWidth(ctx as unknown as CanvasRenderingContext2D, title, width);
  };
  const size = foldAt(44).length === 1 ? 44 : 36;
  const [first = '', second, ...rest] = foldAt(size);
  if (second === undefined) return { lines: [first], size };
  return { lines: [first, rest.length > 0 ? `${second} …` : second], size };
}
