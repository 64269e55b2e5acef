import { assessAlongPath } from './along-path.ts';
import type { Rule } from './assessment-input.ts';
import { withoutUnfinishedSums } from './readings.ts';

/**
 * A band to reach by a date: the lower bound decides by the rule of the by-date threshold, the upper one is context,
 * and more than the upper bound is not a fault.
 * 62-63 due in 2030, 52 in 2025, 56 at the end of 2027: 52 + 10 × 2/5 = 56 was needed, pace 1, ahead.
 */
export const assessRangeByDate: Rule<'range-by-date'> = (input, { from, to }) => ({
  ...assessAlongPath(
    { ...input, readings: withoutUnfinishedSums(input.readings) },
    { level: { threshold: from, comparison: 'at-least', direction: 'rising' }, isLasting: false },
  ),
  upperBound: to,
});
