import type { Findings, Remaining, RuleAnswer } from './assessment.ts';
import type { AssessmentInput, Rule } from './assessment-input.ts';
import { dueDateOf, isNewerValueWanting, silenceWithoutValue } from './calendar.ts';
import { isAtLeast, isMoreThan } from './compare.ts';
import type { Reading } from './observations.ts';
import {
  findBaseline,
  findLatest,
  hasNumber,
  isReading,
  type NumberReading,
  withoutUnfinishedSums,
} from './readings.ts';

/**
 * A level that must not fall below the baseline. Held: reached, to be held. Lost and still falling: reversing; lost otherwise: not met.
 * One that lost it makes the level lost even if another gained it; gains are shown apart.
 * 5 schools in 2025. 5 now, none lost: held. 5 now, one lost and another gained: not met. 4 now: reversing.
 */
export const assessMaintainLevel: Rule<'maintain-level'> = (input) => {
  const { part, calendar } = input;
  const readings = withoutUnfinishedSums(input.readings);
  const latest = findLatest(readings);
  const baseline = findBaseline(input.baselines);
  const due = dueDateOf(part.due, calendar.years);
  const known: Findings = { due, ...(isReading(baseline) && { baseline }), ...(isReading(latest) && { latest }) };
  if (latest === 'conflicting') return { ...known, status: 'not-assessable', reason: 'conflicting-reports' };
  if (latest === 'none') return { ...known, status: silenceWithoutValue(part, calendar) };
  if (isNewerValueWanting(part, latest.date, calendar)) return { ...known, status: 'not-reported' };
  if (baseline === 'none') return { ...known, status: 'not-assessable', reason: 'no-baseline' };
  if (baseline === 'conflicting') return { ...known, status: 'not-assessable', reason: 'conflicting-baselines' };
  if (!hasNumber(latest) || !hasNumber(baseline))
    return { ...known, status: 'not-assessable', reason: 'wrong-kind-of-value' };
  return judgeHold({ ...input, readings }, baseline, latest, known);
};

function judgeHold(
  { part, calendar, readings }: AssessmentInput,
  baseline: NumberReading,
  latest: NumberReading,
  known: Findings,
): RuleAnswer {
  const { date } = dueDateOf(part.due, calendar.years);
  const lost = latest.value.kind === 'count' ? latest.value.missing : [];
  const findings: Findings = {
    ...known,
    threshold: baseline.number,
    expected: baseline.number,
    measured: latest.number,
    lost,
    ...gainedSince(baseline, latest, lost.length),
  };
  if (isAtLeast(latest.number, baseline.number) && lost.length === 0) {
    const isOver = latest.date >= date;
    const remaining: Remaining = isOver ? { kind: 'nothing' } : { kind: 'hold', until: date };
    return { ...findings, remaining, status: isOver ? 'reached' : 'reached-hold' };
  }
  const before = findLatest(readings.filter((reading) => reading.date < latest.date));
  const previous = isReading(before) && hasNumber(before) ? before.number : baseline.number;
  const remaining: Remaining = { kind: 'shortfall', amount: Math.max(0, baseline.number - latest.number) };
  return { ...findings, remaining, status: isMoreThan(previous, latest.number) ? 'reversing' : 'not-met' };
}

/** How many have it that did not have it at the start: those that have it now, less those that kept it. */
function gainedSince(baseline: Reading, latest: Reading, lost: number): Findings {
  if (baseline.value.kind !== 'count' || latest.value.kind !== 'count') return {};
  return { gained: Math.max(0, latest.value.count - (baseline.value.count - lost)) };
}
