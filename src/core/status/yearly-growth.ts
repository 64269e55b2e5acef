import type { AssessmentInput, Rule } from './assessment-input.ts';
import { isMoreThan, keepsLevel, type Level } from './compare.ts';
import { growthOfYear } from './growth.ts';
import type { Judgement } from './judgement.ts';
import type { Reading } from './observations.ts';
import { findBaseline, isReading } from './readings.ts';
import { assessYearByYear, measureOfYears } from './year-by-year.ts';

/**
 * Growth in every single year: the rate of the year held against the rate promised; a good year does not make up for a bad one.
 * At least 10% a year: income of 50 in 2025 and 54.5 in 2026 is 9%, not met; 59.95 in 2027 is 10%, met.
 * A year in which the level itself fell is reversing; 9% after 11% is not.
 */
export const assessYearlyGrowth: Rule<'yearly-growth'> = (input, measure) => {
  const ofYear = measureOfYears(input, measure);
  const levelOf = (year: number): Level => {
    const { percent, comparison } = ofYear(year);
    return { threshold: percent, comparison, direction: 'rising' };
  };
  const baseline = findBaseline(input.baselines);
  const knownOf = (year: number) => {
    const { threshold } = levelOf(year);
    return { threshold, expected: threshold, ...(isReading(baseline) && { baseline }) };
  };
  return assessYearByYear(input, knownOf, (reading, _before, year) => judgeGrowth(input, levelOf(year), reading, year));
};

function judgeGrowth(input: AssessmentInput, level: Level, reading: Reading, year: number): Judgement {
  const growth = growthOfYear(input, reading, year);
  if (growth.kind === 'unknown') return growth;
  const measured = 100 * (growth.factor - 1);
  const isMovingAway = isMoreThan(0, measured);
  return { kind: 'judged', isKept: keepsLevel(measured, level), measured, isMovingAway, restsOn: growth.from };
}
