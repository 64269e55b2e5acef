import { compareCodes } from '../text/fold.ts';
import type { DueDate, Findings, RuleAnswer } from './assessment.ts';
import type { AssessmentInput } from './assessment-input.ts';
import { dueDateOf, findSilence, silenceWithoutValue } from './calendar.ts';
import { keepsLevel, type Level } from './compare.ts';
import { isBehind } from './composite.ts';
import { forecastFrom } from './forecast.ts';
import type { Reading } from './observations.ts';
import { judgeWay } from './on-the-way.ts';
import { wasInTime } from './once.ts';
import { amountLeft } from './path.ts';
import { type Found, findLatest, hasNumber, isReading, type NumberReading, oneForEachDay } from './readings.ts';
import { findStart, isLate, type Start, worstFromEachStart } from './start.ts';

/** What is promised by a date, in the terms of the path rule. */
export interface PathPromise {
  level: Level;
  /** True for things counted up: they cannot be lost again, and there are no halves of them. */
  isCountedUp: boolean;
}

/**
 * The rule for a level to reach by a date, in this order:
 * no value yet: silence; level kept: reached, to be held until the date unless it is of things counted up; date passed: not met, or
 * reversing where it had been kept on the date; else the band of the pace along the path, which silence does not mend.
 */
export function assessAlongPath(input: AssessmentInput, promise: PathPromise, start = findStart(input)): RuleAnswer {
  const { part, calendar } = input;
  const { baseline } = start;
  const readings = sinceStart(input.readings, start);
  const found = findLatest(readings);
  const due = dueDateOf(part.due, calendar.years);
  const known: Findings = {
    threshold: promise.level.threshold,
    due,
    ...(isReading(baseline) && { baseline }),
    ...(isLate(baseline, calendar) && { isBaselineLate: true }),
  };
  if (found === 'conflicting') return { ...known, status: 'not-assessable', reason: 'conflicting-reports' };
  if (found === 'none')
    return { ...known, ...findSilence(part, undefined, calendar), status: silenceWithoutValue(part, calendar) };
  if (!hasNumber(found)) return { ...known, latest: found, status: 'not-assessable', reason: 'wrong-kind-of-value' };
  const latest = found;
  const findings: Findings = { ...known, latest, measured: latest.number };
  const context: Context = { input: { ...input, readings }, promise, latest, due };
  const reason = findObstacle(baseline, due);
  if (reason !== undefined) return conclude(context, findings, { status: 'not-assessable', reason });
  return worstFromEachStart(start, latest, (from) => {
    const path = { baseline: from, level: promise.level, due, isCountedUp: promise.isCountedUp };
    const forecast = forecastFrom([...input.baselines, ...input.earlier, ...input.readings], due.date, from);
    const projected = part.due.kind === 'not-stated' ? {} : { forecast };
    return conclude(context, { ...findings, baseline: from, ...projected }, judgeWay(context.input, latest, path));
  });
}

interface Context {
  input: AssessmentInput;
  promise: PathPromise;
  latest: NumberReading;
  due: DueDate;
}

/** What the day and the silence since make of the way: a level kept is kept, and a date that has passed has passed. */
function conclude(context: Context, known: Findings, way: RuleAnswer): RuleAnswer {
  const { input, promise, latest, due } = context;
  const findings = { ...known, ...way };
  const silence = findSilence(input.part, latest.date, input.calendar);
  const hasPassed = latest.date >= due.date;
  const kept = listKept(input.readings, promise.level);
  const { restsOn: _, ...others } = findings;
  if (keepsLevel(latest.number, promise.level)) return keep(context, others, { silence, kept });

  const short = { ...findings, ...silence, remaining: amountLeft(latest, { level: promise.level, due }) };
  const keptBefore = kept.findLast(({ date }) => date >= due.date);
  if (hasPassed) {
    const lost = { ...others, remaining: short.remaining };
    return keptBefore ? { ...lost, keptBefore, status: 'reversing' } : { ...lost, status: 'not-met' };
  }
  if (silence.unheard === undefined) return short;
  if (!isBehind(way.status)) return { ...short, status: 'not-reported' };
  if (!silence.unheard.isDuePassed) return short;
  const amount = Math.abs(promise.level.threshold - latest.number);
  return { ...short, remaining: { kind: 'shortfall', amount }, status: 'not-met' };
}

function keep(
  { promise, latest, due }: Context,
  findings: Findings,
  { silence, kept }: { silence: Pick<Findings, 'unheard'>; kept: readonly Reading[] },
): RuleAnswer {
  if (promise.isCountedUp || latest.date >= due.date) {
    const status = wasInTime(kept, due.date) ? 'reached' : 'reached-late';
    return { ...findings, remaining: { kind: 'nothing' }, status };
  }
  if (silence.unheard) return { ...findings, ...silence, status: 'not-reported' };
  return { ...findings, remaining: { kind: 'hold', until: due.date }, status: 'reached-hold' };
}

/** Why there is no way to measure. A baseline of the due date or later starts no path. */
function findObstacle(baseline: Found, due: DueDate) {
  if (baseline === 'none') return 'no-baseline';
  if (baseline === 'conflicting') return 'conflicting-baselines';
  if (!hasNumber(baseline)) return 'wrong-kind-of-value';
  return baseline.date < due.date ? undefined : 'no-baseline';
}

function listKept(readings: readonly Reading[], level: Level): Reading[] {
  return oneForEachDay(readings).filter((reading) => hasNumber(reading) && keepsLevel(reading.number, level));
}

/** The values after the start; a baseline that came after the first value is a value of its day too. */
function sinceStart(readings: readonly Reading[], { baseline, earlier }: Start): Reading[] {
  if (!isReading(baseline)) return [...readings];
  const after = readings.filter(({ date }) => date > (earlier ?? baseline).date);
  return earlier ? [...after, baseline].sort((a, b) => compareCodes(a.date, b.date)) : after;
}
