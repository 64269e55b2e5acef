import { endOfYear, yearOf } from '../periods.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { Reading } from './observations.ts';

/** One reading, or why there is not one. */
export type Found = Reading | 'none' | 'conflicting';

/** The one baseline. Baselines of different days conflict: progress cannot be measured from two starts. */
export function findBaseline(baselines: readonly Reading[]): Found {
  const isOneDay = new Set(baselines.map(({ date }) => date)).size <= 1;
  return isOneDay ? chooseForOneDay(baselines) : 'conflicting';
}

/** The reading of the newest day. */
export function findLatest(readings: readonly Reading[]): Found {
  const newest = newestOf(readings.map(({ date }) => date));
  return chooseForOneDay(readings.filter(({ date }) => date === newest));
}

/** For each day the one reading that counts; a day on which reports conflict has none. */
export function oneForEachDay(readings: readonly Reading[]): Reading[] {
  const days = [...new Set(readings.map(({ date }) => date))];
  return days.map((day) => chooseForOneDay(readings.filter(({ date }) => date === day))).filter(isReading);
}

/** The result of one year: a value of the whole year, or one that refers to its last day. */
export function findYear(readings: readonly Reading[], year: number): Found {
  return chooseForOneDay(readings.filter(({ date }) => date === endOfYear(year)));
}

/** The latest reading within a year, which may not have ended. */
export function findWithinYear(readings: readonly Reading[], year: number): Found {
  return findLatest(readings.filter(({ date }) => yearOf(date) === year));
}

/** Leaves out sums of a year that has not ended: they are too low by nature. */
export function withoutUnfinishedSums(readings: readonly Reading[]): Reading[] {
  return readings.filter(({ nature, date }) => nature !== 'cumulative-in-year' || date === endOfYear(yearOf(date)));
}

/** A reading whose value is a number. */
export type NumberReading = Reading & { number: number };

export function hasNumber(reading: Reading): reading is NumberReading {
  return reading.number !== undefined;
}

export function isReading(found: Found): found is Reading {
  return found !== 'none' && found !== 'conflicting';
}

/**
 * For one day: a final value before a provisional one, one of the whole year before another, of provisional values the last received.
 * Different final values conflict: only a correction says which is wrong.
 */
function chooseForOneDay(readings: readonly Reading[]): Found {
  const finals = prefer(readings, ({ isProvisional }) => !isProvisional);
  const candidates = prefer(finals, ({ nature }) => nature === 'whole-year');
  const newest = newestOf(candidates.map(({ receivedOn }) => receivedOn));
  const standing = candidates.filter(({ isProvisional, receivedOn }) => !isProvisional || receivedOn === newest);
  const [first, ...others] = standing;
  if (first === undefined) return 'none';
  return others.every((other) => hasSameValue(other, first)) ? first : 'conflicting';
}

function newestOf(dates: readonly IsoDate[]): IsoDate | undefined {
  return dates.toSorted().at(-1);
}

function prefer(readings: readonly Reading[], isPreferred: (reading: Reading) => boolean): readonly Reading[] {
  const preferred = readings.filter(isPreferred);
  return preferred.length > 0 ? preferred : readings;
}

function hasSameValue(a: Reading, b: Reading): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}
