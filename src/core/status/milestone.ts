import type { Rule } from './assessment-input.ts';
import { type Judgement, judged, judgeYesNo } from './judgement.ts';
import type { Reading } from './observations.ts';
import { assessOnce } from './once.ts';

/**
 * A thing that is done or not done by a date. Done, even late: reached. Not done: not due before the date, overdue from it on.
 * Due 31/12/2027: reported not done for 30/9/2027, not due; for 31/12/2027, overdue; reported done for 31/3/2028, reached.
 * Of criteria k of N, all N are needed; fewer is not done.
 */
export const assessMilestone: Rule<'milestone'> = (input) =>
  assessOnce(input, { isLasting: true, afterDate: 'overdue' }, judgeStep);

function judgeStep(reading: Reading): Judgement {
  const { value } = reading;
  if (value.kind === 'yes-no') return judgeYesNo(reading, value.value);
  if (value.kind !== 'count') return { kind: 'unknown', reason: 'wrong-kind-of-value' };
  return judged(reading, value.count === value.total, undefined, value.count);
}
