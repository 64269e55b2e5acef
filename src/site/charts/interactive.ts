import type { Chart as ChartJs } from 'chart.js';
import type { ChartDrawing } from '../view-models/target-chart/spec.ts';
import { buildChartConfig, valuesDataset } from './config.ts';
import { getChartJs } from './register.ts';
import { type ChartLook, chartSizes, chartThemes } from './theme.ts';

const isNarrow = () => matchMedia('(max-width: 47.99em)');
const isDark = () => matchMedia('(prefers-color-scheme: dark)');

/** Lays a canvas over the picture, drawn from the same data, on which values can be read by touch and by keyboard. */
export function makeInteractive(figure: Element): void {
  const box = figure.querySelector('.chart-picture');
  const reading = figure.querySelector<HTMLElement>('.chart-reading');
  const data = figure.querySelector('script[type="application/json"]')?.textContent;
  if (box === null || reading === null || !data) return;
  const drawing = JSON.parse(data) as ChartDrawing;
  let live = draw(box, drawing, reading);
  box.classList.add('is-live');
  reading.textContent = reading.dataset['hint'] ?? '';
  const redraw = () => {
    const { canvas } = live;
    live.destroy();
    canvas.remove();
    live = draw(box, drawing, reading);
  };
  for (const query of [isNarrow(), isDark()]) query.addEventListener('change', redraw);
}

function draw(box: Element, drawing: ChartDrawing, reading: HTMLElement): ChartJs {
  const size = isNarrow().matches ? 'narrow' : 'wide';
  const { width, height } = chartSizes[size];
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // The same drawing as the picture, at its own size; the style stretches both alike.
  canvas.style.width = '100%';
  canvas.style.height = '100%';
  canvas.tabIndex = 0;
  // A picture is passed over where somebody reads line by line; a slider is met there, named, and moved with the same keys.
  canvas.setAttribute('role', 'slider');
  canvas.setAttribute('aria-label', drawing.title);
  canvas.setAttribute('aria-valuemin', '1');
  canvas.setAttribute('aria-valuemax', String(drawing.values.length));
  canvas.setAttribute('aria-valuenow', String(drawing.values.length));
  canvas.setAttribute('aria-valuetext', drawing.summary);
  box.append(canvas);
  const config = buildChartConfig(drawing, lookOf(size));
  const Chart = getChartJs();
  const chart = new Chart(canvas, {
    ...config,
    options: {
      ...config.options,
      devicePixelRatio: Math.max(1, (devicePixelRatio * box.clientWidth) / width),
      onHover: (_event, active) => {
        const index = active.find(({ datasetIndex }) => datasetIndex === valuesDataset)?.index;
        if (index !== undefined) say(reading, drawing, index);
      },
    },
  });
  listenToKeys(chart, drawing, reading);
  return chart as ChartJs;
}

function lookOf(size: ChartLook['size']): ChartLook {
  const theme = isDark().matches ? chartThemes.dark : chartThemes.light;
  const identity = getComputedStyle(document.documentElement).getPropertyValue('--identity').trim();
  const family = getComputedStyle(document.body).fontFamily;
  return {
    theme: { ...theme, identity: identity || theme.identity },
    size,
    face: { text: family, strong: family, strongWeight: '600' },
  };
}

/** Arrows walk from value to value, gaps too; Home and End go to the first and the newest. */
function listenToKeys(chart: ChartJs, drawing: ChartDrawing, reading: HTMLElement): void {
  const last = drawing.values.length - 1;
  let at = last + 1;
  chart.canvas.addEventListener('keydown', (event) => {
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    at = Math.min(Math.max(next, 0), last);
    const active = drawing.values[at]?.y === null ? [] : [{ datasetIndex: valuesDataset, index: at }];
    chart.setActiveElements(active);
    chart.update('none');
    chart.canvas.setAttribute('aria-valuenow', String(at + 1));
    chart.canvas.setAttribute('aria-valuetext', drawing.values[at]?.words ?? '');
    say(reading, drawing, at);
  });
}

function say(reading: HTMLElement, { values }: ChartDrawing, index: number): void {
  const words = `${values[index]?.words}.`;
  if (reading.textContent !== words) reading.textContent = words;
}
