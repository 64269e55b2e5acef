import { yearsBetween } from '../periods.ts';
import type { DueDate, Remaining, Verdict } from './assessment.ts';
import { isAtLeast, isMoreThan, keepsLevel, type Level } from './compare.ts';
import type { NumberReading } from './readings.ts';

/** The straight line from the baseline to the level promised. */
export interface ExpectedPath {
  baseline: NumberReading;
  level: Level;
  due: DueDate;
  /** True for things counted up: there are no halves of them. */
  isCountedUp?: boolean;
}

/** Bounds of the bands of pace, from the method of Statistics Canada and Eurostat. */
export const paceBounds = { onTrack: 0.95, late: 0.6 };

/**
 * Level expected on a day: baseline + (threshold - baseline) × time gone / whole time.
 * 93 at the end of 2025, 97 due at the end of 2030: two of five years gone, so 94.6 is needed at the end of 2027.
 */
export function expectedOn(date: string, { baseline, level, due }: ExpectedPath): number {
  const shareOfTime = yearsBetween(baseline.date, date) / yearsBetween(baseline.date, due.date);
  return baseline.number + (level.threshold - baseline.number) * Math.min(1, shareOfTime);
}

/**
 * Pace: way made / way needed, from the baseline. The same formula serves rising and falling levels.
 * From 93, 94.5 reached where 94.6 was needed: 1.5 / 1.6 = 0.9375.
 */
export function paceOf(number: number, expected: number, baseline: number): number {
  return (number - baseline) / (expected - baseline);
}

/** Whether the baseline is already at the threshold or beyond: there is nothing to climb, only to hold. */
export function startsAtLevel({ baseline, level }: ExpectedPath): boolean {
  return keepsLevel(baseline.number, { ...level, comparison: 'at-least' });
}

/**
 * The band of a pace, where the level is not yet reached and the date has not passed.
 * Only more than was needed is ahead. A shortfall by no more than the tolerance is on track: 94.55 for 94.6, tolerance 0.05.
 */
export function verdictOfPace(pace: number, shortfall: number, tolerance: number): Verdict {
  if (isMoreThan(pace, 1)) return 'ahead';
  if (tolerance > 0 && isAtLeast(tolerance, shortfall)) return 'on-track';
  if (isAtLeast(pace, paceBounds.onTrack)) return 'on-track';
  if (isAtLeast(pace, paceBounds.late)) return 'late';
  return isMoreThan(0, pace) ? 'reversing' : 'very-late';
}

/**
 * What remains: threshold - latest, spread over the years from the latest value to the due date.
 * 94.5 at the end of 2027, 97 due at the end of 2030: 2.5 in 3 years, 0.8333 a year.
 */
export function amountLeft(latest: NumberReading, { level, due }: Omit<ExpectedPath, 'baseline'>): Remaining {
  const amount = Math.abs(level.threshold - latest.number);
  const years = yearsBetween(latest.date, due.date);
  return years > 0 ? { kind: 'amount', amount, years, perYear: amount / years } : { kind: 'shortfall', amount };
}
