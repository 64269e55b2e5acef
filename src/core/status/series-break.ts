import type { IsoDate } from '../schemas/fields.ts';
import type { Measure } from '../schemas/target.ts';
import type { RuleAnswer, Status } from './assessment.ts';
import type { Reading } from './observations.ts';

/** The day from which a series is measured by another definition or scope, as the last report that says so declares. */
export function findBreak(readings: readonly Reading[]): IsoDate | undefined {
  return readings.findLast(({ breaksSeries }) => breaksSeries !== undefined)?.date;
}

/** Baselines counted again in the new way take the place of those before; without one, the old ones are still named. */
export function baselinesAtBreak(baselines: readonly Reading[], brokenOn: IsoDate | undefined): Reading[] {
  if (brokenOn === undefined) return [...baselines];
  const comparable = baselines.filter((one) => one.breaksSeries !== undefined || one.date >= brokenOn);
  return comparable.length > 0 ? comparable : [...baselines];
}

/** Whether two readings cannot be compared: one is of before the break, in the old way, and one of after. */
export function crossesBreak(
  before: Pick<Reading, 'date' | 'breaksSeries'>,
  after: Pick<Reading, 'date'>,
  brokenOn: IsoDate | undefined,
): boolean {
  return (
    brokenOn !== undefined && before.date < brokenOn && after.date >= brokenOn && before.breaksSeries === undefined
  );
}

/** Verdicts that say how the way from the baseline went, not whether a level is kept. */
const ofTheWay: readonly Status[] = ['ahead', 'on-track', 'late', 'very-late', 'reversing', 'too-early'];

/** Verdicts on a way, or on a level held against the baseline; yearly levels, steps and ratings compare with nothing. */
const compareWithBaseline: readonly Measure['kind'][] = [
  'by-date-threshold',
  'range-by-date',
  'cumulative-count',
  'maintain-level',
];

/**
 * No path crosses a break: from a baseline in the old way to a value in the new one there is no pace. A level that is
 * reached, or missed on its date, is judged by the value alone.
 * 93% of residents at the end of 2025, 70% of those of working age in 2027: how far it went cannot be told.
 */
export function cutAtBreak(answer: RuleAnswer, kind: Measure['kind'], brokenOn: IsoDate | undefined): RuleAnswer {
  const { baseline, latest, due } = answer;
  if (!baseline || !latest || !compareWithBaseline.includes(kind)) return answer;
  if (!crossesBreak(baseline, latest, brokenOn)) return answer;
  const { expected: _, pace: __, forecast: ___, ...rest } = answer;
  const isWay = ofTheWay.includes(answer.status) && (due === undefined || latest.date < due.date);
  const isBroken = isWay || (kind === 'maintain-level' && answer.status !== 'not-reported');
  return isBroken ? { ...rest, status: 'not-assessable', reason: 'series-broken' } : (rest as RuleAnswer);
}
