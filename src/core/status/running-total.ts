import { endOfYear, yearOf, yearsFrom } from '../periods.ts';
import type { Reason } from './assessment.ts';
import type { Reading } from './observations.ts';
import { type Found, findWithinYear, hasNumber, isReading } from './readings.ts';

export type RunningTotal =
  /** `restsOn` are the amounts added; `hasGap`: one of an earlier year is wanting or unfinished, so the total is at least this. */
  { kind: 'known'; readings: Reading[]; restsOn: Reading[]; hasGap: boolean } | { kind: 'unknown'; reason: Reason };

/**
 * What has been counted up so far. Values are running totals (`point-in-time`), or amounts of single years,
 * which are added to the baseline; never both, since that could count twice.
 * 0 at the start, 1 in 2026, 1 in 2027 until June: 2 on 30/6/2027.
 */
export function findRunningTotal(readings: readonly Reading[], baseline: Found): RunningTotal {
  if (readings.every(isTotal)) return { kind: 'known', readings: [...readings], restsOn: [], hasGap: false };
  if (readings.some(isTotal)) return { kind: 'unknown', reason: 'mixed-natures' };
  if (!readings.every(hasNumber)) return { kind: 'unknown', reason: 'wrong-kind-of-value' };
  return addUp(readings, isReading(baseline) ? baseline : undefined);
}

function addUp(readings: readonly Reading[], baseline: Reading | undefined): RunningTotal {
  const years = readings.map(({ date }) => yearOf(date));
  const [from, to] = [baseline ? yearOf(baseline.date) + 1 : Math.min(...years), Math.max(...years)];
  const found = yearsFrom(from, to).map((year) => findWithinYear(readings, year));
  if (found.includes('conflicting')) return { kind: 'unknown', reason: 'conflicting-reports' };
  const amounts = found.filter(isReading).filter(hasNumber);
  if (amounts.length === 0) return { kind: 'unknown', reason: 'wrong-kind-of-value' };

  const earlier = amounts.slice(0, -1);
  const sumUntil = (index: number) =>
    amounts.slice(0, index + 1).reduce((sum, { number }) => sum + number, baseline?.number ?? 0);
  const finished = earlier.filter(({ date }) => date === endOfYear(yearOf(date)));
  return {
    kind: 'known',
    readings: amounts.map((amount, index) => ({ ...amount, number: sumUntil(index) })),
    restsOn: amounts,
    hasGap: finished.length < found.length - 1,
  };
}

function isTotal({ nature }: Reading): boolean {
  return nature === 'point-in-time';
}
