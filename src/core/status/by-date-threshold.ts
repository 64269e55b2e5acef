import { assessAlongPath } from './along-path.ts';
import type { Rule } from './assessment-input.ts';
import { findInterim, withoutUnfinishedSums } from './readings.ts';

/**
 * A level to reach by a date. Level needed = baseline + (threshold - baseline) × time gone / whole time;
 * pace = (latest - baseline) / (level needed - baseline), for falling levels too.
 * 93 in 2025, 97 due in 2030, 94.5 at the end of 2027: 94.6 was needed, pace 1.5 / 1.6 = 0.9375, late.
 */
export const assessByDateThreshold: Rule<'by-date-threshold'> = (input, { threshold, comparison, direction }) => {
  const interim = findInterim(input.readings, input.part);
  const answer = assessAlongPath(
    { ...input, readings: withoutUnfinishedSums(input.readings, input.part) },
    { level: { threshold, comparison, direction }, isCountedUp: false },
  );
  return interim ? { ...answer, interim } : answer;
};
