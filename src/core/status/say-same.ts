import type { ObservationValue } from '../schemas/observation.ts';
import { isAtLeast } from './compare.ts';

/** A value, with the number that it is in the unit of its part. */
export interface Said {
  value: ObservationValue;
  number?: number | undefined;
}

/**
 * Whether a value says the same as one in which at least as much is said: 95% and 19 of 20, one count without its names
 * and one with them, "not done" and 17 of 19.
 */
export function saysSame({ value: a, number }: Said, { value: b, number: other }: Said): boolean {
  if (b.kind === 'count') {
    if (a.kind === 'yes-no') return a.value === (b.count === b.total);
    if (a.kind === 'count')
      return a.count === b.count && a.total === b.total && a.missing.every((name) => b.missing.includes(name));
  }
  const isExact = a.kind !== 'range' && b.kind !== 'range';
  if (isExact && number !== undefined && other !== undefined)
    return isAtLeast(number, other) && isAtLeast(other, number);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** How much a value says beside the bare word: 0 of what is no count. */
export function detailOf({ value }: Pick<Said, 'value'>): number {
  return value.kind === 'count' ? 1 + value.missing.length : 0;
}
