import { yearOf, yearsBetween, yearsFrom } from '../periods.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { Forecast } from './assessment.ts';
import type { Reading } from './observations.ts';
import { findWithinYear, hasNumber, isReading } from './readings.ts';

const fewestPoints = 4;
/** Six points have five yearly changes between them. */
const mostPoints = 6;

/**
 * Value on the due date if the mean of the last yearly changes (at most five) goes on: latest + mean × years left.
 * One point a year, the last of each; at least four, else nothing is foretold.
 * 91, 92, 93, 94.5 at the ends of 2024 to 2027: 3.5 / 3 a year, so 98 at the end of 2030.
 */
export function forecastFrom(readings: readonly Reading[], due: IsoDate): Forecast {
  const points = yearlyPoints(readings).slice(-mostPoints);
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < fewestPoints || !first || !last) return { kind: 'none', reason: 'too-few-points' };
  const perYear = (last.number - first.number) / yearsBetween(first.date, last.date);
  return { kind: 'value', number: last.number + perYear * yearsBetween(last.date, due) };
}

function yearlyPoints(readings: readonly Reading[]) {
  const years = readings.map(({ date }) => yearOf(date));
  if (years.length === 0) return [];
  return yearsFrom(Math.min(...years), Math.max(...years))
    .map((year) => findWithinYear(readings, year))
    .filter(isReading)
    .filter(hasNumber);
}
