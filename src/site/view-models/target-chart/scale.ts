import { yearOf, yearsBetween, yearsFrom } from '../../../core/periods.ts';
import type { IsoDate } from '../../../core/schemas/fields.ts';
import { formatNumber, formatQuantity } from '../../../core/words/format.ts';
import { chartWords } from '../../words/chart.ts';
import type { ChartSpec } from './spec.ts';

/** Place of a day on the axis of time: 31/12/2025 is 2026, 30/6/2026 about 2026.5. */
export function positionOf(date: IsoDate): number {
  const year = yearOf(date);
  return round(year + yearsBetween(`${year - 1}-12-31`, date));
}

/** The years shown: those of the programme, and any other that a mark falls into. */
export function timeAxis(from: number, to: number, positions: readonly number[], isByYear: boolean): ChartSpec['x'] {
  const first = Math.min(from, ...positions.map(Math.floor));
  const last = Math.max(to + 1, ...positions.map(Math.ceil));
  // A mark at the very start or end of the time needs room beside it.
  const room = isByYear ? 0 : 0.15;
  return { from: first - room, to: last + room, years: yearsFrom(first, last - 1) };
}

interface ValueRange {
  numbers: readonly number[];
  unit: string;
  /** Bars and counts: from zero, always. */
  isFromZero: boolean;
  /** A share cannot be more than 100; growth can. */
  isShare: boolean;
  isWhole?: boolean;
}

/** The axis of values: round steps, room above and below, from zero unless that would flatten a line. */
export function valueAxis({ numbers, unit, isFromZero, isShare, isWhole = false }: ValueRange): ChartSpec['y'] {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const startsAtZero = isFromZero || low <= 0 || high - low > 0.5 * high;
  const reach = startsAtZero ? [Math.min(0, low), Math.max(0, high)] : pad(low, high);
  const [bottom = 0, top = 0] = reach;
  const step = stepFor(top - bottom, isWhole);
  const from = Math.floor(bottom / step + 1e-9) * step;
  const ceiling = Math.ceil(top / step - 1e-9) * step;
  const to = isShare && high <= 100 ? Math.min(100, ceiling) : ceiling;
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => round(from + index * step));
  const sign = unit.startsWith('%') ? '%' : '';
  return {
    from: round(from),
    to: round(Math.max(to, from + step)),
    ticks: ticks.map((at) => ({ at, label: `${formatNumber(at)}${sign}` })),
  };
}

/** What stands above the axis: the unit, unless it is the percent sign, and where the axis starts, unless at zero. */
export function axisNote(unit: string, { from, ticks }: ChartSpec['y']): string {
  const isPlainPercent = unit.startsWith('%');
  const notes = [
    ...(unit === '' || isPlainPercent ? [] : [chartWords.unit(unit)]),
    ...(from > 0 && ticks.length > 0
      ? [chartWords.axisFrom(isPlainPercent ? formatQuantity(from, '%') : formatNumber(from))]
      : []),
  ];
  return notes.join('. ');
}

/** Four decimals: enough for a place in a picture, and the same bytes on every machine. */
export function round(number: number): number {
  return Number(number.toFixed(4));
}

function pad(low: number, high: number): [number, number] {
  const room = Math.max(0.2 * (high - low), 0.01 * high);
  return [Math.max(0, low - room), high + room / 2];
}

/** A step of 1, 2, 2.5 or 5 times a power of ten that cuts the span into four or five. */
function stepFor(span: number, isWhole: boolean): number {
  const rough = (span || 1) / 4.5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough * 0.9999) ?? 10 * power;
  return isWhole ? Math.max(1, Math.ceil(step)) : round(step) || step;
}
