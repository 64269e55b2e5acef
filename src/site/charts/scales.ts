import type { ChartOptions, ChartType } from 'chart.js';
import type { ChartDrawing } from '../view-models/target-chart/spec.ts';
import { areNamesOver } from './state-names.ts';
import { type ChartLook, typeSizes } from './theme.ts';

/** Years stand in the middle of their time; values at hairlines. */
export function buildScales(drawing: ChartDrawing, look: ChartLook): NonNullable<ChartOptions<ChartType>['scales']> {
  return { x: timeScale(drawing, look), y: valueScale(drawing, look) };
}

type Scale = NonNullable<ChartOptions<ChartType>['scales']>[string];

function timeScale({ x }: ChartDrawing, { theme, size, face }: ChartLook): Scale {
  return {
    type: 'linear',
    // Bars would ask for room of their own at both ends.
    offset: false,
    min: x.from,
    max: x.to,
    afterBuildTicks: (axis: { ticks: object[] }) => {
      axis.ticks = x.years.map((year) => ({ value: year + 0.5 }));
    },
    grid: { display: false },
    border: { color: theme.inkQuiet },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: 4,
      color: theme.inkQuiet,
      font: { family: face.text, size: typeSizes[size].text },
      callback: (value: string | number) => String(Math.floor(Number(value))),
    },
  } as Scale;
}

function valueScale(drawing: ChartDrawing, look: ChartLook): Scale {
  const { y } = drawing;
  const { theme, size, face } = look;
  return {
    type: 'linear',
    min: y.from,
    max: y.to,
    afterBuildTicks: (axis: { ticks: object[] }) => {
      axis.ticks = y.ticks.map(({ at }) => ({ value: at }));
    },
    grid: { color: theme.hairline, drawTicks: false },
    border: { display: false },
    ticks: {
      display: drawing.y.ticks.length > 0 && !areNamesOver(drawing, look),
      autoSkip: false,
      padding: 8,
      color: theme.inkQuiet,
      font: { family: face.text, size: typeSizes[size].text },
      callback: (_value: string | number, index: number) =>
        foldWords(y.ticks[index]?.label ?? '', size === 'narrow' ? 13 : 24),
    },
  } as Scale;
}

/** Cuts words into lines of about so many letters, all of about the same length. */
function foldWords(words: string, most: number): string[] {
  const letters = words.length > most ? Math.ceil(words.length / Math.ceil(words.length / most)) + 3 : most;
  const lines = [''];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > letters && lines.at(-1) !== '') lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
