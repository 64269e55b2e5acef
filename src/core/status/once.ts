import type { Findings, RuleAnswer } from './assessment.ts';
import type { AssessmentInput } from './assessment-input.ts';
import { dueDateOf, findSilence, silenceWithoutValue } from './calendar.ts';
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
 * The rule for a thing done or not done by a date. Done: reached, or reached late where no value up to the date says so.
 * Not done: reversing if an earlier report said done; up to the date not due; after it overdue or not met.
 * Where the last word was "not done" and the date has passed, silence since then does not turn it into not reported.
 * No percentage is formed from steps.
 */
export function assessOnce(
  input: AssessmentInput,
  promise: OncePromise,
  judge: (reading: Reading) => Judgement,
): RuleAnswer {
  const { part, calendar, readings } = input;
  const due = dueDateOf(part.due, calendar.years);
  const isPast = due.date < calendar.cutOff;
  const toDo: Findings = { due, remaining: { kind: 'step', by: due.date, isPast } };
  const latest = findLatest(readings);
  if (latest === 'conflicting') return { due, status: 'not-assessable', reason: 'conflicting-reports' };
  if (latest === 'none')
    return { ...toDo, ...findSilence(part, undefined, calendar), status: silenceWithoutValue(part, calendar) };
  const judgement = judge(latest);
  if (judgement.kind === 'unknown') return { due, latest, status: 'not-assessable', reason: judgement.reason };

  const { measured, isKept } = judgement;
  const silence = findSilence(part, latest.date, calendar);
  const findings: Findings = { due, latest, ...(measured !== undefined && { measured }) };
  const kept = listKept(readings, judge);
  if (isKept) return keep(findings, promise, kept, silence);

  const short: Findings = { ...toDo, ...findings, ...silence };
  const keptBefore = kept.findLast(({ date }) => date < latest.date);
  if (keptBefore) return { ...short, keptBefore, restsOn: [keptBefore, latest], status: 'reversing' };
  const isMissed = isPast || (promise.afterDate === 'not-met' && latest.date >= due.date);
  if (isMissed) return { ...short, status: promise.afterDate };
  return { ...short, status: silence.unheard ? 'not-reported' : 'not-due' };
}

/** The newest value says done. */
function keep(
  findings: Findings,
  { isLasting }: OncePromise,
  kept: readonly Reading[],
  silence: Pick<Findings, 'unheard'>,
): RuleAnswer {
  const { due, latest } = findings;
  if (due === undefined || latest === undefined) throw new Error('What is kept has a value and a date');
  if (isLasting || latest.date >= due.date)
    return {
      ...findings,
      remaining: { kind: 'nothing' },
      status: wasInTime(kept, due.date) ? 'reached' : 'reached-late',
    };
  if (silence.unheard) return { ...findings, ...silence, status: 'not-reported' };
  return { ...findings, remaining: { kind: 'hold', until: due.date }, status: 'reached-hold' };
}

/** Whether a value up to the date kept the promise. */
export function wasInTime(kept: readonly Reading[], due: string): boolean {
  return kept.some(({ date }) => date <= due);
}

function listKept(readings: readonly Reading[], judge: (reading: Reading) => Judgement): Reading[] {
  return oneForEachDay(readings).filter((reading) => {
    const judgement = judge(reading);
    return judgement.kind === 'judged' && judgement.isKept;
  });
}
