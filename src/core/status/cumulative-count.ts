import { endOfYear } from '../periods.ts';
import { assessAlongPath } from './along-path.ts';
import type { RuleAnswer } from './assessment.ts';
import type { AssessmentInput, Rule } from './assessment-input.ts';
import { keepsLevel, type Level } from './compare.ts';
import { findLatest, isReading, type NumberReading } from './readings.ts';
import { findRunningTotal, type RunningTotal } from './running-total.ts';
import { findStart, type Start } from './start.ts';

/**
 * A number of things counted up over the years; once reached it cannot be lost. Level needed = count × time gone / whole time.
 * The count starts from 0 the day before the programme's first year, unless a baseline is reported.
 * There are no halves of things: at least 2 by 2030, 2 × 2/5 = 0.8 at the end of 2027, so none was needed yet and 1 is ahead.
 */
export const assessCumulativeCount: Rule<'cumulative-count'> = (input, { count, comparison }) => {
  const level: Level = { threshold: count, comparison, direction: 'rising' };
  const { start, isFromZero, total } = gatherCount(input);
  if (total.kind === 'unknown') {
    const latest = findLatest(input.readings);
    return { threshold: count, ...(isReading(latest) && { latest }), status: 'not-assessable', reason: total.reason };
  }
  const counted = { ...input, earlier: [], readings: total.readings };
  const { baseline: from, ...measured } = assessAlongPath(counted, { level, isCountedUp: true }, start);
  // Nobody reported the 0 that a count begins with: no page may call it a baseline.
  const answer: RuleAnswer = from === undefined || isFromZero ? measured : { ...measured, baseline: from };
  const summed = total.restsOn.length > 0 ? { ...answer, restsOn: [...input.baselines, ...total.restsOn] } : answer;
  const isShort = answer.measured !== undefined && !keepsLevel(answer.measured, level);
  // A year without its amount may hide what is wanting.
  return total.hasGap && isShort && answer.status !== 'not-reported'
    ? { ...summed, status: 'not-assessable', reason: 'missing-year' }
    : summed;
};

/** What a count rests on. */
export interface Count {
  start: Start;
  /** Nobody reported from where it starts. */
  isFromZero: boolean;
  total: RunningTotal;
}

/** From where a count starts and what was counted up since, for its verdict and its chart alike. */
export function gatherCount(input: AssessmentInput): Count {
  const start = findStart(input);
  const isFromZero = start.baseline === 'none';
  const baseline = isFromZero ? startOfCount(input.calendar.years.from) : start.baseline;
  return { start: { ...start, baseline }, isFromZero, total: findRunningTotal(input.readings, baseline) };
}

/** Nothing was counted yet on the day before the programme. */
function startOfCount(firstYear: number): NumberReading {
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
