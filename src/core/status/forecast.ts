import { yearOf, yearsBetween, yearsFrom } from '../periods.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { Forecast } from './assessment.ts';
import type { Reading } from './observations.ts';
import { findWithinYear, hasNumber, isReading, type NumberReading } from './readings.ts';

const fewestPoints = 4;
/** Six points have five yearly changes between them. */
const mostPoints = 6;

/**
 * Value on the due date if the mean of the last yearly changes (at most five) goes on: latest + mean × years left.
 * One point a year, the last of each; of fewer than four, the mean since the baseline, once that is a year ago.
 * 91, 92, 93, 94.5 at the ends of 2024 to 2027: 3.5 / 3 a year, so 98 at the end of 2030.
 */
export function forecastFrom(readings: readonly Reading[], due: IsoDate, baseline?: NumberReading): Forecast {
  const points = yearlyPoints(readings).slice(-mostPoints);
  const isLong = points.length >= fewestPoints;
  const [first, last] = [isLong ? points[0] : baseline, points.at(-1)];
  const span = first && last ? yearsBetween(first.date, last.date) : 0;
  if (!first || !last || span < 1) return { kind: 'none', reason: 'too-few-points' };
  const number = last.number + ((last.number - first.number) / span) * yearsBetween(last.date, due);
  return { kind: 'value', number, assumes: isLong ? 'last-years' : 'since-baseline' };
}

function yearlyPoints(readings: readonly Reading[]) {
  const years = readings.map(({ date }) => yearOf(date));
  if (years.length === 0) return [];
  return yearsFrom(Math.min(...years), Math.max(...years))
    .map((year) => findWithinYear(readings, year))
    .filter(isReading)
    .filter(hasNumber);
}
