import type { Findings, RuleAnswer } from './assessment.ts';
import type { AssessmentInput } from './assessment-input.ts';
import { dueDateOf, isNewerValueWanting, silenceWithoutValue } from './calendar.ts';
import type { Judgement } from './judgement.ts';
import type { Reading } from './observations.ts';
import { findLatest, oneForEachDay } from './readings.ts';

/** How a thing that is done or not done behaves. */
export interface OncePromise {
  /** True where done is done: no need to hold it until the date. */
  isLasting: boolean;
  /** What it is called when the date has passed and it is not done. */
  afterDate: 'overdue' | 'not-met';
}

/**
 * The rule for a thing done or not done by a date. Done: reached.
 * Not done: reversing if an earlier report said done; before the date not due; after it overdue or not met.
 * Where the last word was "not done" and the date has passed, silence since then does not turn overdue into not reported.
 * No percentage is formed from steps.
 */
export function assessOnce(
  input: AssessmentInput,
  promise: OncePromise,
  judge: (reading: Reading) => Judgement,
): RuleAnswer {
  const { part, calendar, readings } = input;
  const due = dueDateOf(part.due, calendar.years);
  const latest = findLatest(readings);
  if (latest === 'conflicting') return { due, status: 'not-assessable', reason: 'conflicting-reports' };
  if (latest === 'none')
    return { due, remaining: { kind: 'step', by: due.date }, status: silenceWithoutValue(part, calendar) };
  const judgement = judge(latest);
  if (judgement.kind === 'unknown') return { due, latest, status: 'not-assessable', reason: judgement.reason };

  const { measured, isKept } = judgement;
  const findings: Findings = { due, latest, ...(measured !== undefined && { measured }) };
  const hasPassed = latest.date >= due.date;
  if (isKept && (promise.isLasting || hasPassed))
    return { ...findings, remaining: { kind: 'nothing' }, status: 'reached' };
  const isDatePast = due.date <= calendar.cutOff;
  const isSilenceNoExcuse = !isKept && isDatePast && promise.afterDate === 'overdue';
  if (isNewerValueWanting(part, latest.date, calendar) && !isSilenceNoExcuse)
    return { ...findings, status: 'not-reported' };
  if (isKept) return { ...findings, remaining: { kind: 'hold', until: due.date }, status: 'reached-hold' };

  const toDo: Findings = { ...findings, remaining: { kind: 'step', by: due.date } };
  if (wasKeptBefore(readings, latest, judge)) return { ...toDo, status: 'reversing' };
  return { ...toDo, status: hasPassed || isSilenceNoExcuse ? promise.afterDate : 'not-due' };
}

function wasKeptBefore(readings: readonly Reading[], latest: Reading, judge: (reading: Reading) => Judgement): boolean {
  return oneForEachDay(readings).some((reading) => {
    const judgement = judge(reading);
    return reading.date < latest.date && judgement.kind === 'judged' && judgement.isKept;
  });
}
