import { endOfYear, lastEndedYear, yearOf, yearsFrom } from '../periods.ts';
import type { Findings, Remaining, RuleAnswer } from './assessment.ts';
import type { AssessmentInput, Rule } from './assessment-input.ts';
import { dueDateOf } from './calendar.ts';
import { isAtLeast, isMoreThan } from './compare.ts';
import { isBehind } from './composite.ts';
import { growthUntil } from './growth.ts';
import type { Reading } from './observations.ts';
import { verdictOfPace } from './path.ts';
import { halfDigit } from './precision.ts';
import { findBaseline, findLatest, findWithinYear, findYear, hasNumber, isReading } from './readings.ts';

/**
 * Average growth over the years of the programme; the lower end of the range decides, the upper one is context.
 * Average so far = (product of (1 + rate of each year))^(1 / years) - 1; pace = average so far / average promised.
 * 9% then 8% where 10% was promised: (1.09 × 1.08)^(1/2) - 1 = 8.50%, pace 0.85, late;
 * to keep 10% over five years: ((1.10^5) / (1.09 × 1.08))^(1/3) - 1 = 11.01% in each of the three years left.
 * Where the last year has no value, an average that was behind stays so; it does not become unknown.
 */
export const assessAverageGrowth: Rule<'average-growth'> = (input, { fromPercent, toPercent }) => {
  const { years, cutOff } = input.calendar;
  const due = dueDateOf(input.part.due, years);
  const lastYear = yearOf(due.date);
  const lastDue = Math.min(lastEndedYear(cutOff), lastYear);
  const latest = findLatest(input.readings.filter(({ date }) => date <= endOfYear(Math.max(lastDue, years.from - 1))));
  const interim = lastDue < lastYear ? findWithinYear(input.readings, yearOf(cutOff)) : 'none';
  const baseline = findBaseline(input.baselines);
  const known: Findings = {
    threshold: fromPercent,
    expected: fromPercent,
    upperBound: toPercent,
    due,
    ...(input.part.levelUnit !== undefined && isReading(baseline) && { baseline }),
    ...(isReading(latest) && { latest }),
    ...(isReading(interim) && interim.date > endOfYear(lastDue) && { interim }),
  };
  return lastDue < years.from
    ? { ...known, status: 'not-due' }
    : judgeKnown(input, fromPercent, { lastDue, lastYear }, known);
};

/** By the last year that has a value; a good average needs one of the last year due. */
function judgeKnown(input: AssessmentInput, promised: number, years: Years, known: Findings): RuleAnswer {
  const { lastDue, lastYear } = years;
  const { from } = input.calendar.years;
  const heard = yearsFrom(from, lastDue).findLast((year) => findYear(input.readings, year) !== 'none');
  if (heard === lastDue) return judgeAverage(input, promised, years, known);
  const silent: RuleAnswer = { ...known, status: 'not-reported' };
  if (heard === undefined) return silent;
  const answer = judgeAverage(input, promised, { lastDue: heard, lastYear }, known);
  if (!isBehind(answer.status)) return silent;
  const isDuePassed = lastDue === lastYear;
  const unheard = { since: endOfYear(heard), isDuePassed };
  return isDuePassed ? { ...answer, unheard, status: 'not-met' } : { ...answer, unheard };
}

/** The last year that has ended, and the last of the promise. */
interface Years {
  lastDue: number;
  lastYear: number;
}

function judgeAverage(
  input: AssessmentInput,
  promised: number,
  { lastDue, lastYear }: Years,
  known: Findings,
): RuleAnswer {
  const latest = findYear(input.readings, lastDue);
  if (latest === 'none') return { ...known, status: 'not-reported' };
  if (latest === 'conflicting') return { ...known, status: 'not-assessable', reason: 'conflicting-reports' };
  const growth = growthUntil(input, latest, lastDue);
  const findings: Findings = { ...known, latest };
  if (growth.kind === 'unknown') return { ...findings, status: 'not-assessable', reason: growth.reason };
  if (promised <= -100) return { ...findings, status: 'not-assessable', reason: 'growth-not-defined' };

  const { from } = input.calendar.years;
  const measured = 100 * (growth.factor ** (1 / (lastDue - from + 1)) - 1);
  const judged: Findings = {
    ...findings,
    restsOn: growth.from,
    measured,
    tolerance: toleranceOf(input, latest, growth.factor, lastDue - from + 1),
    ...(isMoreThan(promised, 0) && { pace: measured / promised }),
  };
  const yearsLeft = lastYear - lastDue;
  if (yearsLeft > 0) {
    const remaining = growthLeft(growth.factor, promised, lastYear - from + 1, yearsLeft);
    return {
      ...judged,
      remaining,
      status: verdictOfPace(paceOfGrowth(measured, promised), promised - measured, judged.tolerance ?? 0),
    };
  }
  const isKept = isAtLeast(measured, promised);
  const remaining: Remaining = isKept ? { kind: 'nothing' } : { kind: 'shortfall', amount: promised - measured };
  return { ...judged, remaining, status: isKept ? 'reached' : 'not-met' };
}

/** What half a digit of the rates is, or what half a digit of the last level makes of the average. */
function toleranceOf({ part, digit }: AssessmentInput, latest: Reading, factor: number, years: number): number {
  const half = halfDigit(latest, digit);
  if (part.levelUnit === undefined || !hasNumber(latest)) return half;
  const average = (of: number) => 100 * (of ** (1 / years) - 1);
  return average((factor * (latest.number + half)) / latest.number) - average(factor);
}

/** Where no growth at all is promised, there is only above it, at it or moving away. */
function paceOfGrowth(measured: number, promised: number): number {
  if (isMoreThan(promised, 0)) return measured / promised;
  if (isMoreThan(measured, promised)) return 2;
  return isAtLeast(measured, promised) ? 1 : -1;
}

/** Growth needed in each year left: ((1 + promised)^all years / growth so far)^(1 / years left) - 1. */
function growthLeft(factor: number, promised: number, allYears: number, years: number): Remaining {
  const wanting = (1 + promised / 100) ** allYears / factor;
  return { kind: 'growth', percentPerYear: 100 * (wanting ** (1 / years) - 1), years };
}
