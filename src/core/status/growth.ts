import { yearsFrom } from '../periods.ts';
import type { Reason } from './assessment.ts';
import type { AssessmentInput } from './assessment-input.ts';
import type { Reading } from './observations.ts';
import { findBaseline, findYear, hasNumber, isReading } from './readings.ts';
import { crossesBreak } from './series-break.ts';

/** Growth over a number of whole years as one factor: 1.1772 for 9% and then 8%. */
export type Growth = { kind: 'known'; factor: number; from: Reading[] } | { kind: 'unknown'; reason: Reason };

/**
 * Growth of one year as a factor: from the rate reported, or level / level of the year before.
 * 9% is 1.09. From 50 to 54.5: 1.09.
 */
export function growthOfYear(input: AssessmentInput, reading: Reading, year: number): Growth {
  if (input.part.levelUnit === undefined) return factorOf([reading]);
  const before = year === input.calendar.years.from ? baselineOfGrowth(input) : findYear(input.readings, year - 1);
  if (before === 'none') return unknown(year === input.calendar.years.from ? 'no-baseline' : 'missing-year');
  if (before === 'conflicting')
    return unknown(year === input.calendar.years.from ? 'conflicting-baselines' : 'conflicting-reports');
  return ratioOf(before, reading, input);
}

/**
 * Growth from the year before the programme to the end of a year.
 * From levels: the last level / the baseline. From rates: the product of (1 + rate), each year needed; rates are never averaged.
 */
export function growthUntil(input: AssessmentInput, reading: Reading, year: number): Growth {
  if (input.part.levelUnit === undefined) return productOfRates(input, year);
  const baseline = baselineOfGrowth(input);
  if (!isReading(baseline)) return unknown(baseline === 'none' ? 'no-baseline' : 'conflicting-baselines');
  return ratioOf(baseline, reading, input);
}

function productOfRates({ readings, calendar }: AssessmentInput, year: number): Growth {
  const found = yearsFrom(calendar.years.from, year).map((one) => findYear(readings, one));
  if (found.every(isReading)) return factorOf(found);
  return unknown(found.includes('none') ? 'missing-year' : 'conflicting-reports');
}

/** The level of the year before the first year; a baseline of another year does not start this count. */
function baselineOfGrowth({ baselines, calendar }: AssessmentInput) {
  const baseline = findBaseline(baselines);
  if (!isReading(baseline)) return baseline;
  return findYear([baseline], calendar.years.from - 1);
}

function factorOf(rates: readonly Reading[]): Growth {
  if (!rates.every(hasNumber)) return unknown('wrong-kind-of-value');
  const factors = rates.map(({ number }) => 1 + number / 100);
  if (factors.some((factor) => factor <= 0)) return unknown('growth-not-defined');
  return { kind: 'known', factor: factors.reduce((product, factor) => product * factor, 1), from: [...rates] };
}

function ratioOf(before: Reading, after: Reading, { brokenOn }: AssessmentInput): Growth {
  if (crossesBreak(before, after, brokenOn)) return unknown('series-broken');
  if (!hasNumber(before) || !hasNumber(after)) return unknown('wrong-kind-of-value');
  if (before.number <= 0 || after.number <= 0) return unknown('growth-not-defined');
  return { kind: 'known', factor: after.number / before.number, from: [before, after] };
}

function unknown(reason: Reason): Growth {
  return { kind: 'unknown', reason };
}
