import type { MeasureOf, Rule } from './assessment-input.ts';
import { type Judgement, judged } from './judgement.ts';
import type { Reading } from './observations.ts';
import { assessOnce } from './once.ts';
import { assessYearByYear } from './year-by-year.ts';

/**
 * A rating on an ordered scale, best last: kept at the step promised or a better one.
 * Scale poor, fair, good, excellent; at least good: excellent and good are kept, fair is not.
 */
export const assessOrdinalRating: Rule<'ordinal-rating'> = (input, measure) => {
  if (input.part.due.kind === 'each-year') {
    const known = () => ({});
    return assessYearByYear(input, known, (reading, before) => judgeRating(reading, before, measure));
  }
  return assessOnce(input, { isLasting: false, afterDate: 'not-met' }, (reading) =>
    judgeRating(reading, undefined, measure),
  );
};

function judgeRating(reading: Reading, before: Reading | undefined, measure: MeasureOf<'ordinal-rating'>): Judgement {
  if (reading.value.kind !== 'rating') return { kind: 'unknown', reason: 'wrong-kind-of-value' };
  const step = stepOf(reading, measure);
  const needed = measure.scale.indexOf(measure.atLeast);
  if (step < 0 || needed < 0) return { kind: 'unknown', reason: 'rating-not-on-scale' };
  const better = before !== undefined && stepOf(before, measure) > step ? before : undefined;
  return judged(reading, step >= needed, better);
}

/** Place on the scale, from 0; -1 where it is not on it. */
function stepOf({ value }: Reading, { scale }: MeasureOf<'ordinal-rating'>): number {
  return value.kind === 'rating' ? scale.indexOf(value.value) : -1;
}
