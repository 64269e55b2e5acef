import { endOfYear } from '../periods.ts';
import { assessAlongPath } from './along-path.ts';
import { isVerdict } from './assessment.ts';
import type { Rule } from './assessment-input.ts';
import { keepsLevel, type Level } from './compare.ts';
import { findBaseline, findLatest, isReading, type NumberReading } from './readings.ts';
import { findRunningTotal } from './running-total.ts';

/**
 * A number of things counted up over the years; once reached it cannot be lost. Level needed = count × time gone / whole time.
 * The count starts from 0 the day before the programme's first year, unless a baseline is reported.
 * At least 2 in five years, 1 by the end of 2027: 2 × 2/5 = 0.8 was needed, pace 1.25, ahead.
 */
export const assessCumulativeCount: Rule<'cumulative-count'> = (input, { count, comparison }) => {
  const level: Level = { threshold: count, comparison, direction: 'rising' };
  const reported = findBaseline(input.baselines);
  const baseline = reported === 'none' ? startOfCount(input.calendar.years.from) : reported;
  const total = findRunningTotal(input.readings, baseline);
  if (total.kind === 'unknown') {
    const latest = findLatest(input.readings);
    return { threshold: count, ...(isReading(latest) && { latest }), status: 'not-assessable', reason: total.reason };
  }
  const answer = assessAlongPath(
    { ...input, earlier: [], readings: total.readings },
    { level, isLasting: true },
    baseline,
  );
  const summed = total.restsOn.length > 0 ? { ...answer, restsOn: [...input.baselines, ...total.restsOn] } : answer;
  const isShort = answer.measured !== undefined && !keepsLevel(answer.measured, level);
  return total.hasGap && isShort && isVerdict(answer.status)
    ? { ...summed, status: 'not-assessable', reason: 'missing-year' }
    : summed;
};

/** Nothing was counted yet on the day before the programme. */
export function startOfCount(firstYear: number): NumberReading {
  const year = firstYear - 1;
  return {
    ref: 'start-of-count',
    refersTo: String(year),
    date: endOfYear(year),
    nature: 'point-in-time',
    value: { kind: 'number', value: 0 },
    number: 0,
    isBaseline: true,
    isProvisional: false,
    receivedOn: endOfYear(year),
  };
}
