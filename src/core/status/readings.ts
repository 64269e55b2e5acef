import { endOfYear, yearOf } from '../periods.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { TargetPart } from '../schemas/target.ts';
import type { Reading } from './observations.ts';
import { detailOf, saysSame } from './say-same.ts';

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

/** The reading of the oldest day. */
export function findEarliest(readings: readonly Reading[]): Found {
  const oldest = readings.map(({ date }) => date).toSorted()[0];
  return chooseForOneDay(readings.filter(({ date }) => date === oldest));
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

/**
 * Leaves out sums of a year that has not ended, where amounts build up in the year: they are too low by nature.
 * A share does not build up: 95% of the files of the year so far is a value like any other, and the newest decides.
 */
export function withoutUnfinishedSums(readings: readonly Reading[], part: Pick<TargetPart, 'unit'>): Reading[] {
  return isShare(part) ? [...readings] : readings.filter((reading) => !isUnfinishedSum(reading));
}

/** The newest sum of an unfinished year, where it is newer than all that is judged: shown, never judged. */
export function findInterim(readings: readonly Reading[], part: Pick<TargetPart, 'unit'>): Reading | undefined {
  const found = findLatest(readings);
  return isReading(found) && !isShare(part) && isUnfinishedSum(found) ? found : undefined;
}

function isUnfinishedSum({ nature, date }: Reading): boolean {
  return nature === 'cumulative-in-year' && date !== endOfYear(yearOf(date));
}

function isShare({ unit }: Pick<TargetPart, 'unit'>): boolean {
  return unit?.startsWith('%') ?? false;
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
 * For one day: the word of each body, its final values before its own provisional ones, of these the last received.
 * Words that differ conflict, whoever said them and whatever their nature: only a correction says which is wrong.
 * Of equal ones the one that says most stands: k of N before "not done", more names before fewer; then a final one.
 * 100 for the whole year and 97 for the year up to 31/12: a conflict.
 */
function chooseForOneDay(readings: readonly Reading[]): Found {
  const standing = [...Map.groupBy(readings, ({ agency }) => agency).values()].flatMap(wordOfOneBody);
  const [first, ...others] = standing.toSorted(
    (a, b) => detailOf(b) - detailOf(a) || Number(a.isProvisional) - Number(b.isProvisional),
  );
  if (first === undefined) return 'none';
  return others.every((other) => saysSame(other, first)) ? first : 'conflicting';
}

function wordOfOneBody(readings: readonly Reading[]): readonly Reading[] {
  const finals = readings.filter(({ isProvisional }) => !isProvisional);
  const newest = newestOf(readings.map(({ receivedOn }) => receivedOn));
  return finals.length > 0 ? finals : readings.filter(({ receivedOn }) => receivedOn === newest);
}

function newestOf(dates: readonly IsoDate[]): IsoDate | undefined {
  return dates.toSorted().at(-1);
}
