import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { ChartDrawing } from '../view-models/target-chart/spec.ts';
import { buildChartConfig } from './config.ts';
import { pictureFace, registerFonts } from './fonts.ts';
import { getChartJs } from './register.ts';
import { SvgCanvas } from './svg-canvas.ts';
import { type ChartSize, type ChartTheme, chartSizes, type ThemeName, themeOf } from './theme.ts';

/** How one picture looks. `colours`: the commune's own colour of identity, where it gives one. */
export interface PictureLook {
  size: ChartSize;
  theme: ThemeName;
  colours?: { light: string; dark: string } | undefined;
}

/** Draws a chart for the page, as SVG. */
export function drawChart(drawing: ChartDrawing, { size, theme, colours }: PictureLook): string {
  registerFonts();
  const { width, height } = chartSizes[size];
  const canvas = new SvgCanvas(width, height, createCanvas(1, 1).getContext('2d'));
  drawOn(canvas, drawing, { size, theme: themeOf(theme, colours), ratio: 1 });
  return canvas.toSvg();
}

interface Look {
  size: ChartSize;
  theme: ChartTheme;
  ratio: number;
}

/** Draws a chart on a canvas of pixels or of SVG. */
export function drawOn(canvas: Canvas | SvgCanvas, drawing: ChartDrawing, { size, theme, ratio }: Look): void {
  registerFonts();
  const config = buildChartConfig(drawing, { theme, size, face: pictureFace });
  const Chart = getChartJs();
  // Chart.js asks for a canvas of the browser; each of these has all of it that is used here.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...config,
    options: { ...config.options, devicePixelRatio: ratio },
  });
  chart.draw();
}
