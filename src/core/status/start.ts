import { endOfYear } from '../periods.ts';
import type { RuleAnswer } from './assessment.ts';
import type { AssessmentInput } from './assessment-input.ts';
import type { Calendar } from './calendar.ts';
import { rankOf } from './composite.ts';
import { type Found, findBaseline, findEarliest, hasNumber, isReading, type NumberReading } from './readings.ts';

/** From where a way is measured. */
export interface Start {
  baseline: Found;
  /** The first value of the term, where the baseline is of a later day: a fall before it is not forgotten. */
  earlier?: NumberReading;
}

/**
 * The baseline that the programme knew when it was issued; a later one counts only where there is no such one,
 * is named with the verdict, and never makes it better than the first value reported.
 * 95 in 2026, a "baseline" of 92 in 2027, 93 in 2028: measured from 95 too, so it went back.
 */
export function findStart({ baselines, readings, calendar }: AssessmentInput): Start {
  const inTime = baselines.filter((one) => !isLate(one, calendar));
  const baseline = findBaseline(inTime.length > 0 ? inTime : baselines);
  if (!isReading(baseline) || !isLate(baseline, calendar)) return { baseline };
  const first = findEarliest(readings);
  const isEarlier = isReading(first) && hasNumber(first) && first.date < baseline.date;
  return { baseline, ...(isEarlier && { earlier: first }) };
}

/** Whether a baseline is of a day after the programme was issued. */
export function isLate(baseline: Found, { years }: Calendar): boolean {
  const known = [years.issuedOn, endOfYear(years.from - 1)].toSorted().at(-1) ?? years.issuedOn;
  return isReading(baseline) && baseline.date > known;
}

/** The answer from the baseline, or from an earlier value where that is worse. */
export function worstFromEachStart(
  { baseline, earlier }: Start,
  latest: NumberReading,
  answerFrom: (start: NumberReading) => RuleAnswer,
): RuleAnswer {
  if (!isReading(baseline) || !hasNumber(baseline)) throw new Error('A way needs a number to start from');
  if (earlier === undefined) return answerFrom(baseline);
  const answer = answerFrom(earlier);
  const other = baseline.date < latest.date ? answerFrom(baseline) : answer;
  return rankOf(answer) > rankOf(other) ? answer : other;
}
