import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { ChartDrawing } from '../view-models/target-chart/spec.ts';
import { buildChartConfig } from './config.ts';
import { pictureFace, registerFonts } from './fonts.ts';
import { foldToWidth } from './pencil.ts';
import { getChartJs } from './register.ts';
import { type ChartSize, chartSizes, chartThemes, type ThemeName } from './theme.ts';

const pixelRatio = 2;

/** Draws a chart for the page, at twice its size, as WebP. The same drawing gives the same bytes. */
export function drawChart(drawing: ChartDrawing, size: ChartSize, themeName: ThemeName): Promise<Buffer> {
  const { width, height } = chartSizes[size];
  const canvas = drawOn(drawing, { size, themeName, width, height });
  return canvas.encode('webp', webpQuality);
}

/** Letters stay clean at this quality, in a third of the bytes of a PNG. */
const webpQuality = 80;

/** What goes with a shared link of one target, and what is downloaded. */
export interface SharedChart {
  /** "Chương trình 12-CTr/ĐU, xã An Bình". */
  document: string;
  title: string;
  /** "Chậm (tạm tính)". */
  verdict: string;
  chart: ChartDrawing;
}

const share = { width: 1200, height: 630, margin: 60, chartTop: 236 };

/** Draws a chart with its title, verdict and document, 1200 × 630, as PNG. */
export function drawSharedChart({ document, title, verdict, chart }: SharedChart): Promise<Buffer> {
  const { width, height, margin, chartTop } = share;
  const canvas = createCanvas(width, height);
  const ctx = canvas.getContext('2d');
  const { paper, ink, inkQuiet, identity } = chartThemes.light;
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
  const inner = drawOn(chart, {
    size: 'wide',
    themeName: 'light',
    width: chartWidth,
    height: (height - chartTop - 16) / shareScale,
    ratio: shareScale,
  });
  ctx.drawImage(inner, margin, chartTop);
  return canvas.encode('png');
}

/** A shared picture is seen small: its chart is drawn with larger type. */
const shareScale = 1.45;

interface Place {
  size: ChartSize;
  themeName: ThemeName;
  width: number;
  height: number;
  ratio?: number;
}

function drawOn(drawing: ChartDrawing, { size, themeName, width, height, ratio = pixelRatio }: Place) {
  registerFonts();
  const canvas = createCanvas(width, height);
  const look = { theme: chartThemes[themeName], size, face: pictureFace };
  const config = buildChartConfig(drawing, look);
  const Chart = getChartJs();
  // Chart.js asks for a canvas of the browser; this one has all of it that is used here.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...config,
    options: { ...config.options, devicePixelRatio: ratio },
  });
  chart.draw();
  return canvas;
}

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
  const fit = (size: number) => {
    ctx.font = `${size}px ${pictureFace.strong}`;
    return foldToWidth(ctx as unknown as CanvasRenderingContext2D, title, width);
  };
  const size = fit(44).length === 1 ? 44 : 36;
  const [first = '', second, ...rest] = fit(size);
  if (second === undefined) return { lines: [first], size };
  return { lines: [first, rest.length > 0 ? `${second} …` : second], size };
}
