import type { RuleAnswer } from './assessment.ts';
import type { MeasureOf, Rule } from './assessment-input.ts';
import { type Judgement, judged, judgeYesNo } from './judgement.ts';
import type { Reading } from './observations.ts';
import { assessOnce } from './once.ts';
import { assessYearByYear, measureOfYears } from './year-by-year.ts';

/**
 * All of N named things: kept when k equals N, exactly; the missing ones are named, no percentage is formed.
 * N is that of the report, on its day; where the target prints another N, nothing is judged until a person says what changed.
 * 21 of 21 villages: kept. 20 of 21: not kept, one is wanting. 20 of 20 where the text says 21: cannot be judged.
 */
export const assessQuota: Rule<'quota'> = (input, measure) => {
  if (input.part.due.kind === 'each-year') {
    const known = () => ({});
    const ofYear = measureOfYears(input, measure);
    return nameMissing(
      assessYearByYear(input, known, (reading, before, year) => judgeCount(reading, before, ofYear(year))),
    );
  }
  return nameMissing(
    assessOnce(input, { isLasting: false, afterDate: 'not-met' }, (reading) => judgeCount(reading, undefined, measure)),
  );
};

function judgeCount(reading: Reading, before: Reading | undefined, { total }: MeasureOf<'quota'>): Judgement {
  const { value } = reading;
  if (value.kind === 'yes-no') return judgeYesNo(reading, value.value, before);
  if (value.kind !== 'count') return { kind: 'unknown', reason: 'wrong-kind-of-value' };
  if (total !== undefined && value.total !== total) return { kind: 'unknown', reason: 'total-differs' };
  const better = before?.value.kind === 'count' && before.value.count > value.count ? before : undefined;
  return judged(reading, value.count === value.total, better, value.count);
}

function nameMissing(answer: RuleAnswer): RuleAnswer {
  const value = answer.latest?.value;
  if (value?.kind !== 'count' || answer.status === 'not-assessable') return answer;
  const count = value.total - value.count;
  const known = { ...answer, threshold: value.total, expected: value.total };
  return count > 0 ? { ...known, remaining: { kind: 'missing', count, names: value.missing } } : known;
}
