import type { ObservationValue } from '../schemas/observation.ts';

/** A level promised, and on which side of it the promise is kept. */
export interface Level {
  threshold: number;
  comparison: 'at-least' | 'more-than' | 'exactly';
  direction: 'rising' | 'falling';
}

/**
 * Whether a number keeps the promise. Values are compared unrounded.
 * `at-least` and `exactly` include the threshold, `more-than` ("trên 90%") does not: 90 is not more than 90.
 * Going beyond an `exactly` ("đạt 85%") keeps it too. For a falling level, beyond means below.
 */
export function keepsLevel(number: number, { threshold, comparison, direction }: Level): boolean {
  const [higher, lower] = direction === 'rising' ? [number, threshold] : [threshold, number];
  return comparison === 'more-than' ? isMoreThan(higher, lower) : isAtLeast(higher, lower);
}

export function isAtLeast(a: number, b: number): boolean {
  return a - b >= -noise(a, b);
}

export function isMoreThan(a: number, b: number): boolean {
  return a - b > noise(a, b);
}

/**
 * The value as one number in the unit of the part. k of N is a percentage where the unit is one, else k.
 * Of a range the weaker bound is taken.
 */
export function numberIn(
  value: ObservationValue,
  unit: string | undefined,
  direction: Level['direction'],
): number | undefined {
  switch (value.kind) {
    case 'number':
      return value.value;
    case 'count':
      return unit?.startsWith('%') ? (100 * value.count) / value.total : value.count;
    case 'range':
      return direction === 'rising' ? value.from : value.to;
    default:
      return undefined;
  }
}

/** The error of binary fractions (94.7 - 94.6 is not quite 0.1): a billionth part. It is no rounding. */
function noise(a: number, b: number): number {
  return 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
