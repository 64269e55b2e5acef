import { yearOf } from '../../../core/periods.ts';
import { growthOfYear, growthUntil } from '../../../core/status/growth.ts';
import type { Reading } from '../../../core/status/observations.ts';
import { sayFigure } from '../../../core/words/figure.ts';
import { formatQuantity } from '../../../core/words/format.ts';
import { chartWords } from '../../words/chart.ts';
import type { ChartInput } from './chart-input.ts';
import { round } from './scale.ts';
import type { ChartLine } from './spec.ts';
import type { Mark } from './value-marks.ts';

export function isGrowth({ part: { measure } }: ChartInput): boolean {
  return measure.kind === 'yearly-growth' || measure.kind === 'average-growth';
}

/**
 * Growth of the year of a value, in percent, by the same function as the verdict; none where it is not defined,
 * or where a level is of a year that has not ended.
 */
export function growthOf(reading: Reading, input: ChartInput): { percent: number; isProvisional: boolean } | undefined {
  const year = yearOf(reading.date);
  if (input.part.levelUnit !== undefined && reading.date !== `${year}-12-31`) return undefined;
  const growth = growthOfYear(input, reading, year);
  if (growth.kind === 'unknown') return undefined;
  return {
    percent: round(100 * (growth.factor - 1)),
    isProvisional: growth.from.some(({ isProvisional }) => isProvisional),
  };
}

/** The average from the first year to each year drawn: 9% and then 8% make 8,5%. From the second year on. */
export function averageLine(marks: readonly Mark[], input: ChartInput): ChartLine[] {
  if (input.part.measure.kind !== 'average-growth') return [];
  const points = marks.flatMap(({ value, row }) => {
    const year = Math.floor(value.x);
    const reading = input.readings.find(({ date }) => date === row.date && date === `${year}-12-31`);
    const average = value.y === null || reading === undefined ? undefined : averageUntil(reading, year, input);
    return average === undefined ? [] : [{ x: value.x, y: round(average) }];
  });
  const last = points.at(-1);
  if (last === undefined || points.length < 2) return [];
  return [{ role: 'average', points, label: chartWords.average(formatQuantity(last.y, '%')) }];
}

/** The average that the verdict rests on. */
export function sayAverage({ part, assessment }: ChartInput): string[] {
  const isAverage = part.measure.kind === 'average-growth' && assessment.measured !== undefined;
  return isAverage ? [sayFigure(part, assessment)] : [];
}

function averageUntil(reading: Reading, year: number, input: ChartInput): number | undefined {
  const growth = growthUntil(input, reading, year);
  if (growth.kind === 'unknown') return undefined;
  return 100 * (growth.factor ** (1 / (year - input.calendar.years.from + 1)) - 1);
}
