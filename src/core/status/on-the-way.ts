import { dayAfter, yearsBetween } from '../periods.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { Findings, Verdict } from './assessment.ts';
import type { AssessmentInput } from './assessment-input.ts';
import { isMoreThan, keepsLevel, type Level } from './compare.ts';
import type { Reading } from './observations.ts';
import { type ExpectedPath, expectedOn, paceOf, startsAtLevel, verdictOfPace } from './path.ts';
import { halfDigit, stepOf } from './precision.ts';
import { findLatest, hasNumber, isReading, type NumberReading } from './readings.ts';

/** What is said of a level that is not yet reached, before its date. */
export type WayAnswer = Findings & { status: Verdict | 'not-due' | 'too-early' };

/** So many steps of the reporting must be needed before a pace can be told from them, unless a year has passed. */
const fewestSteps = 5;

/**
 * The pace along the path, in this order: a level that was reached at the start is only held or lost;
 * without a date in the text there is no pace, only a fall below the start; before the way needed can be told from the
 * digits reported it is too early; else the band of the pace.
 * 93 in 2025, 97 due in 2030, digits of 0.1: 0.397 is needed by 30/6/2026, too early; 0.598 by 30/9/2026, judged.
 */
export function judgeWay(input: AssessmentInput, latest: NumberReading, path: ExpectedPath): WayAnswer {
  const tolerance = halfDigit(latest, input.digit);
  if (startsAtLevel(path))
    return { expected: path.level.threshold, tolerance, ...holdVerdict(input, latest, path, tolerance) };
  if (input.part.due.kind === 'not-stated') {
    const isBack = !keepsLevel(latest.number, widen({ ...path.level, threshold: path.baseline.number }, tolerance));
    return { status: isBack ? 'reversing' : 'not-due' };
  }
  const way: Way = { path, latest, step: stepOf(latest, input) };
  const expected = expectedInSteps(latest.date, way);
  if (!isJudgeable(latest.date, way)) return { status: 'too-early', expected, judgeableFrom: judgeableFrom(way) };
  return { expected, tolerance, ...bandOf(latest.number, expected, path, tolerance) };
}

/** The level expected on the day of a value, as the verdict on that value would hold it against. */
export function expectedFor(
  input: Pick<AssessmentInput, 'digit' | 'part'>,
  value: NumberReading,
  path: ExpectedPath,
): number {
  return expectedInSteps(value.date, { path, latest: value, step: stepOf(value, input) });
}

interface Way {
  path: ExpectedPath;
  latest: NumberReading;
  step: number;
}

/** Where no whole step is needed yet, the start is the level expected, and there is no pace. */
function bandOf(number: number, expected: number, { baseline, level }: ExpectedPath, tolerance: number): WayAnswer {
  const isRising = level.direction === 'rising';
  const needed = isRising ? expected - baseline.number : baseline.number - expected;
  if (isMoreThan(needed, 0)) {
    const pace = paceOf(number, expected, baseline.number);
    return { pace, status: verdictOfPace(pace, Math.abs(expected - number), tolerance) };
  }
  const above = isRising ? number - expected : expected - number;
  if (isMoreThan(above, 0)) return { status: 'ahead' };
  return { status: isMoreThan(-above, tolerance) ? 'reversing' : 'on-track' };
}

/**
 * The level expected on a day; of whole things no part of one: 2 in five years are 0.8 after two, so none is needed yet.
 * Rounded towards the start, in favour of who is judged.
 */
function expectedInSteps(date: IsoDate, { path, latest, step }: Way): number {
  const expected = expectedOn(date, path);
  const isCounted = latest.value.kind === 'count' || (path.isCountedUp === true && step === 1);
  if (!isCounted) return expected;
  const steps = expected / step;
  return step * (path.level.direction === 'rising' ? Math.floor(steps + 1e-9) : Math.ceil(steps - 1e-9));
}

function isJudgeable(date: IsoDate, way: Way): boolean {
  const { baseline } = way.path;
  const needed = Math.abs(expectedInSteps(date, way) - baseline.number);
  return yearsBetween(baseline.date, date) >= 1 || isMoreThan(needed, fewestSteps * way.step);
}

/** The first day for which a value could be judged. */
function judgeableFrom(way: Way): IsoDate {
  let day = dayAfter(way.latest.date);
  while (!isJudgeable(day, way)) day = dayAfter(day);
  return day;
}

/**
 * The baseline was already at the level, and the latest value is below it: there is no way to measure, only a loss.
 * Within the tolerance it is on track; still falling, reversing; recovering or steady, late.
 * 100 in 2025, 99 in 2026: reversing; 99.4 in 2027: late.
 */
function holdVerdict(
  { readings }: AssessmentInput,
  latest: NumberReading,
  { baseline, level }: ExpectedPath,
  tolerance: number,
): { status: Verdict; restsOn?: Reading[] } {
  if (keepsLevel(latest.number, widen(level, tolerance))) return { status: 'on-track' };
  const before = findLatest(readings.filter(({ date }) => date < latest.date && date > baseline.date));
  const previous = isReading(before) && hasNumber(before) ? before : baseline;
  const isSteady = keepsLevel(latest.number, { ...level, comparison: 'at-least', threshold: previous.number });
  const restsOn = previous === baseline ? [baseline, latest] : [baseline, previous, latest];
  return { status: isSteady ? 'late' : 'reversing', restsOn };
}

function widen(level: Level, tolerance: number): Level {
  if (tolerance === 0) return level;
  const threshold = level.direction === 'rising' ? level.threshold - tolerance : level.threshold + tolerance;
  return { ...level, comparison: 'at-least', threshold };
}
