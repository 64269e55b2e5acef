import type { Rule } from './assessment-input.ts';
import { isMoreThan, keepsLevel, type Level } from './compare.ts';
import { type Judgement, judged, judgeYesNo } from './judgement.ts';
import type { Reading } from './observations.ts';
import { hasNumber } from './readings.ts';
import { assessYearByYear, measureOfYears } from './year-by-year.ts';

/**
 * A level to reach in every year: value of the year held against the threshold, year by year.
 * 3% each year: 3.2 in 2026 is kept, to be kept again; 2.8 in 2027 is not kept, and less than the year before: reversing.
 * Where only met or not met is published, yes is kept and no is not.
 */
export const assessAnnualThreshold: Rule<'annual-threshold'> = (input, measure) => {
  const ofYear = measureOfYears(input, measure);
  const levelOf = (year: number): Level => {
    const { threshold, comparison } = ofYear(year);
    return { threshold, comparison, direction: 'rising' };
  };
  const knownOf = (year: number) => ({ threshold: levelOf(year).threshold, expected: levelOf(year).threshold });
  return assessYearByYear(input, knownOf, (reading, before, year) => judgeValue(reading, before, levelOf(year)));
};

function judgeValue(reading: Reading, before: Reading | undefined, level: Level): Judgement {
  if (reading.value.kind === 'yes-no') return judgeYesNo(reading, reading.value.value, before);
  if (!hasNumber(reading)) return { kind: 'unknown', reason: 'wrong-kind-of-value' };
  const better = before?.number !== undefined && isMoreThan(before.number, reading.number) ? before : undefined;
  return judged(reading, keepsLevel(reading.number, level), better, reading.number);
}
