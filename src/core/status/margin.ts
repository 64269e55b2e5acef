import { applyRule } from './apply-rule.ts';
import type { PartAssessment, Status } from './assessment.ts';
import { isVerdict } from './assessment.ts';
import type { AssessmentInput } from './assessment-input.ts';
import { rankOf } from './composite.ts';
import type { Reading } from './observations.ts';
import { stepOf } from './precision.ts';

/** A change of the newest value, and the verdict that it would make. */
export interface Margin {
  /** In the unit of what is reported; a whole number of steps of the reporting. */
  amount: number;
  /** True where the value would have to rise. */
  isRise: boolean;
  status: Status;
}

/** No value is moved by more steps than this: what would need more is no margin. */
const mostSteps = 1e7;

/**
 * The least change of the newest value, in whole steps of the reporting, that gives a better or a worse verdict.
 * A better value never makes a verdict worse, so the number of steps is found by halving.
 * 94.5 where 94.6 is needed, late: one step of 0.1 more is on track.
 */
export function findMargin(
  input: AssessmentInput,
  assessment: PartAssessment,
  latest: Reading,
  wanted: 'better' | 'worse',
): Margin | undefined {
  if (latest.number === undefined) return undefined;
  const isRise = (wanted === 'better') !== isFalling(input);
  const step = stepOf(latest, input);
  const limit = stepsPossible(latest, isRise);
  const answerAt = (steps: number) => applyRule(moveLatest(input, latest, (isRise ? steps : -steps) * step));
  const here = rankOf(assessment);
  const isChanged = (steps: number) => {
    const rank = rankOf(answerAt(steps));
    return wanted === 'better' ? rank < here : rank > here;
  };
  const steps = findFirst(isChanged, limit);
  if (steps === undefined) return undefined;
  const { status } = answerAt(steps);
  return isVerdict(status) ? { amount: Number((steps * step).toFixed(6)), isRise, status } : undefined;
}

/** The same reports, the newest value changed by so much, in every report that gives it. */
export function moveLatest(input: AssessmentInput, latest: Reading, by: number): AssessmentInput {
  return { ...input, readings: moveAlike(input, input.readings, latest, by) };
}

/** The same reports, the level that a way is measured from changed by so much. */
export function moveBaseline(input: AssessmentInput, baseline: Reading, by: number): AssessmentInput {
  return { ...input, baselines: moveAlike(input, input.baselines, baseline, by) };
}

function moveAlike({ part }: AssessmentInput, readings: Reading[], { date, nature }: Reading, by: number): Reading[] {
  const isShare = part.unit?.startsWith('%') ?? false;
  return readings.map((one) => (one.date === date && one.nature === nature ? moved(one, by, isShare) : one));
}

function moved(reading: Reading, by: number, isShare: boolean): Reading {
  const { value } = reading;
  const shift = (number: number) => Number((number + by).toFixed(7));
  switch (value.kind) {
    case 'number':
      return { ...reading, value: { ...value, value: shift(value.value) }, number: shift(value.value) };
    case 'range':
      return {
        ...reading,
        value: { ...value, from: shift(value.from), to: shift(value.to) },
        number: shift(reading.number ?? value.from),
      };
    case 'count': {
      const count = value.count + Math.round(isShare ? (by * value.total) / 100 : by);
      return { ...reading, value: { ...value, count }, number: isShare ? (100 * count) / value.total : count };
    }
    default:
      return reading;
  }
}

function isFalling({ part: { measure } }: AssessmentInput): boolean {
  return measure.kind === 'by-date-threshold' && measure.direction === 'falling';
}

/** Of things there are no fewer than none and no more than all. */
function stepsPossible({ value }: Reading, isRise: boolean): number {
  if (value.kind !== 'count') return mostSteps;
  return isRise ? value.total - value.count : value.count;
}

/** The first number from 1 to the limit that answers yes, where all after it do too. */
function findFirst(isYes: (number: number) => boolean, limit: number): number | undefined {
  let high = 1;
  while (high < limit && !isYes(high)) high *= 2;
  high = Math.min(high, limit);
  if (high < 1 || !isYes(high)) return undefined;
  let low = 0;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isYes(middle)) high = middle;
    else low = middle;
  }
  return high;
}
