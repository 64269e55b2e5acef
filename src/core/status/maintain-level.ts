import type { Findings, Remaining, RuleAnswer, Verdict } from './assessment.ts';
import type { AssessmentInput, Rule } from './assessment-input.ts';
import { dueDateOf, findSilence, silenceWithoutValue } from './calendar.ts';
import { isAtLeast, isMoreThan } from './compare.ts';
import type { Reading } from './observations.ts';
import {
  findInterim,
  findLatest,
  hasNumber,
  isReading,
  type NumberReading,
  withoutUnfinishedSums,
} from './readings.ts';
import { findStart, isLate, worstFromEachStart } from './start.ts';

/**
 * A level that must not fall below the baseline, judged by its number: where the text says "rate", by the rate.
 * Held: reached, to be held. Below it and still falling: reversing; below it otherwise: not met.
 * Names of those without it are shown beside: the same school without it at the start and now lost nothing.
 * 5 of 8 schools in 2025. 5 of 8 now: held, whichever they are. 4 of 8 now: reversing.
 */
export const assessMaintainLevel: Rule<'maintain-level'> = (input) => {
  const { part, calendar } = input;
  const readings = withoutUnfinishedSums(input.readings, part);
  const start = findStart({ ...input, readings });
  const { baseline, earlier } = start;
  const latest = findLatest(earlier && isReading(baseline) ? [...readings, baseline] : readings);
  const interim = findInterim(input.readings, part);
  const known: Findings = {
    due: dueDateOf(part.due, calendar.years),
    ...(isReading(baseline) && { baseline }),
    ...(isLate(baseline, calendar) && { isBaselineLate: true }),
    ...(isReading(latest) && { latest }),
    ...(interim && { interim }),
  };
  if (latest === 'conflicting') return { ...known, status: 'not-assessable', reason: 'conflicting-reports' };
  if (latest === 'none')
    return { ...known, ...findSilence(part, undefined, calendar), status: silenceWithoutValue(part, calendar) };
  const silence = findSilence(part, latest.date, calendar);
  if (!isReading(baseline)) {
    if (silence.unheard) return { ...known, ...silence, status: 'not-reported' };
    const reason = baseline === 'none' ? 'no-baseline' : 'conflicting-baselines';
    return { ...known, status: 'not-assessable', reason };
  }
  if (!hasNumber(latest) || !hasNumber(baseline))
    return { ...known, status: 'not-assessable', reason: 'wrong-kind-of-value' };
  return worstFromEachStart(start, latest, (from) =>
    judgeHold({ ...input, readings }, from, latest, { ...known, ...silence, baseline: from }),
  );
};

function judgeHold(
  { part, calendar, readings }: AssessmentInput,
  baseline: NumberReading,
  latest: NumberReading,
  known: Findings,
): RuleAnswer {
  const { date } = dueDateOf(part.due, calendar.years);
  const findings: Findings = {
    ...known,
    threshold: baseline.number,
    expected: baseline.number,
    measured: latest.number,
    ...namesSince(baseline, latest),
  };
  if (isAtLeast(latest.number, baseline.number)) {
    if (known.unheard) return { ...findings, status: 'not-reported' };
    const isOver = latest.date >= date;
    const remaining: Remaining = isOver ? { kind: 'nothing' } : { kind: 'hold', until: date };
    return { ...findings, remaining, status: isOver ? 'reached' : 'reached-hold' };
  }
  const before = findLatest(readings.filter((reading) => reading.date < latest.date));
  const previous = isReading(before) && hasNumber(before) ? before : baseline;
  const remaining: Remaining = { kind: 'shortfall', amount: baseline.number - latest.number };
  const status: Verdict = isMoreThan(previous.number, latest.number) ? 'reversing' : 'not-met';
  const restsOn = previous === baseline ? [baseline, latest] : [baseline, previous, latest];
  return { ...findings, restsOn, remaining, status };
}

/** Who is without it now; who lost it and how many gained it, where the start names all that were without. */
function namesSince({ value: start }: Reading, { value }: Reading): Findings {
  if (value.kind !== 'count') return {};
  const without = value.missing;
  const isStartComplete = start.kind === 'count' && start.count + start.missing.length === start.total;
  const isNowComplete = value.count + value.missing.length === value.total;
  if (start.kind !== 'count' || !isStartComplete || !isNowComplete) return { without };
  return {
    without,
    lost: without.filter((name) => !start.missing.includes(name)),
    gained: start.missing.filter((name) => !without.includes(name)).length,
  };
}
