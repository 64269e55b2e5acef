import type { Findings, RuleAnswer, Verdict } from './assessment.ts';
import type { AssessmentInput } from './assessment-input.ts';
import { dueDateOf, isNewerValueWanting, silenceWithoutValue } from './calendar.ts';
import { keepsLevel, type Level } from './compare.ts';
import { forecastFrom } from './forecast.ts';
import type { Reading } from './observations.ts';
import { amountLeft, expectedOn, type NeededPath, paceOf, startsAtLevel, verdictOfPace } from './path.ts';
import {
  type Found,
  findBaseline,
  findLatest,
  hasNumber,
  isReading,
  type NumberReading,
  oneForEachDay,
} from './readings.ts';

/** What is promised by a date, in the terms of the path rule. */
export interface PathPromise {
  level: Level;
  /** True where it cannot be lost again: things counted up. */
  isLasting: boolean;
}

/**
 * The rule for a level to reach by a date, in this order:
 * no value yet, or none for the year gone: silence; level kept: reached, to be held until the date unless it is lasting;
 * date passed: not met, or reversing where it had been kept on the date; else the band of the pace along the path.
 */
export function assessAlongPath(
  input: AssessmentInput,
  promise: PathPromise,
  baseline = findBaseline(input.baselines),
): RuleAnswer {
  const { part, calendar } = input;
  const found = findLatest(afterBaseline(input.readings, baseline));
  const due = dueDateOf(part.due, calendar.years);
  const known: Findings = { threshold: promise.level.threshold, due, ...(isReading(baseline) && { baseline }) };
  if (found === 'conflicting') return { ...known, status: 'not-assessable', reason: 'conflicting-reports' };
  if (found === 'none') return { ...known, status: silenceWithoutValue(part, calendar) };
  if (!hasNumber(found)) return { ...known, latest: found, status: 'not-assessable', reason: 'wrong-kind-of-value' };
  return judge(input, promise, baseline, found, { ...known, latest: found, measured: found.number });
}

function judge(
  input: AssessmentInput,
  promise: PathPromise,
  baseline: Found,
  latest: NumberReading,
  known: Findings,
): RuleAnswer {
  const { part, calendar, readings } = input;
  const due = dueDateOf(part.due, calendar.years);
  const path = { level: promise.level, due };
  const way = findWay(baseline, path);
  const findings: Findings = { ...known, ...(typeof way !== 'string' && measureWay(input, latest, way)) };
  const isKept = keepsLevel(latest.number, promise.level);
  const hasPassed = latest.date >= due.date;
  if (isKept && (promise.isLasting || hasPassed))
    return { ...findings, status: 'reached', remaining: { kind: 'nothing' } };

  if (isNewerValueWanting(part, latest.date, calendar)) return { ...findings, status: 'not-reported' };
  if (isKept) return { ...findings, status: 'reached-hold', remaining: { kind: 'hold', until: due.date } };

  const unfinished: Findings = { ...findings, remaining: amountLeft(latest, path) };
  if (hasPassed) return { ...unfinished, status: wasKeptSinceDate(readings, path) ? 'reversing' : 'not-met' };
  if (typeof way === 'string') return { ...unfinished, status: 'not-assessable', reason: way };
  return {
    ...unfinished,
    status: startsAtLevel(way) ? holdVerdict(input, latest, way) : paceVerdict(input, latest, way),
  };
}

function paceVerdict({ part }: AssessmentInput, latest: NumberReading, path: NeededPath): Verdict {
  const expected = expectedOn(latest.date, path);
  return verdictOfPace(
    paceOf(latest.number, expected, path.baseline.number),
    Math.abs(expected - latest.number),
    part.tolerance,
  );
}

/**
 * The baseline was already at the level, and the latest value is below it: there is no way to measure, only a loss.
 * Within the tolerance it is on track; still falling, reversing; recovering or steady, late.
 * 100 in 2025, 99 in 2026: reversing; 99.4 in 2027: late.
 */
function holdVerdict(
  { part, readings }: AssessmentInput,
  latest: NumberReading,
  { baseline, level }: NeededPath,
): Verdict {
  if (keepsLevel(latest.number, widen(level, part.tolerance))) return 'on-track';
  const before = findLatest(readings.filter(({ date }) => date < latest.date && date > baseline.date));
  const previous = isReading(before) && hasNumber(before) ? before.number : baseline.number;
  return keepsLevel(latest.number, { ...level, comparison: 'at-least', threshold: previous }) ? 'late' : 'reversing';
}

function widen(level: Level, tolerance: number): Level {
  if (tolerance === 0) return level;
  const threshold = level.direction === 'rising' ? level.threshold - tolerance : level.threshold + tolerance;
  return { ...level, comparison: 'at-least', threshold };
}

function measureWay(input: AssessmentInput, latest: NumberReading, path: NeededPath): Findings {
  const forecast = forecastFrom([...input.baselines, ...input.earlier, ...input.readings], path.due.date);
  if (startsAtLevel(path)) return { expected: path.level.threshold, forecast };
  const expected = expectedOn(latest.date, path);
  return { expected, pace: paceOf(latest.number, expected, path.baseline.number), forecast };
}

/** The path from the baseline, or why there is none. A baseline of the due date or later starts no path. */
function findWay(baseline: Found, path: Omit<NeededPath, 'baseline'>) {
  if (baseline === 'none') return 'no-baseline';
  if (baseline === 'conflicting') return 'conflicting-baselines';
  if (!hasNumber(baseline)) return 'wrong-kind-of-value';
  return baseline.date < path.due.date ? { ...path, baseline } : 'no-baseline';
}

function wasKeptSinceDate(readings: readonly Reading[], { level, due }: Omit<NeededPath, 'baseline'>): boolean {
  return oneForEachDay(readings).some(
    (reading) => reading.date >= due.date && hasNumber(reading) && keepsLevel(reading.number, level),
  );
}

function afterBaseline(readings: readonly Reading[], baseline: Found): Reading[] {
  return isReading(baseline) ? readings.filter(({ date }) => date > baseline.date) : [...readings];
}
