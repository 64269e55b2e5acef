import { assessAlongPath } from './along-path.ts';
import type { Rule } from './assessment-input.ts';
import { withoutUnfinishedSums } from './readings.ts';

/**
 * A level to reach by a date. Level needed = baseline + (threshold - baseline) × time gone / whole time;
 * pace = (latest - baseline) / (level needed - baseline), for falling levels too.
 * 93 in 2025, 97 due in 2030, 94.5 at the end of 2027: 94.6 was needed, pace 1.5 / 1.6 = 0.9375, late;
 * with a tolerance of 0.1 it is on track.
 */
export const assessByDateThreshold: Rule<'by-date-threshold'> = (input, { threshold, comparison, direction }) =>
  assessAlongPath(
    { ...input, readings: withoutUnfinishedSums(input.readings) },
    { level: { threshold, comparison, direction }, isLasting: false },
  );
