import type { Rule } from './assessment-input.ts';
import { assessByDateThreshold } from './by-date-threshold.ts';

/**
 * A band to reach by a date: the lower bound decides by the rule of the by-date threshold, the upper one is context,
 * and more than the upper bound is not a fault.
 * 62-63 due in 2030, 52 in 2025, 56 at the end of 2027: 52 + 10 × 2/5 = 56 was needed, pace 1, on track.
 */
export const assessRangeByDate: Rule<'range-by-date'> = (input, { from, to }) => ({
  ...assessByDateThreshold(input, {
    kind: 'by-date-threshold',
    threshold: from,
    comparison: 'at-least',
    direction: 'rising',
  }),
  upperBound: to,
});
