import type { AssessmentInput } from './assessment-input.ts';
import type { Reading } from './observations.ts';

/**
 * One unit of the last digit that any value of a part has: 93 and 94.5 give 0.1.
 * LIMIT: 94.0 is kept as 94, so a series whose every value ends in a zero is taken to be less exact than it was.
 */
export function findDigit(readings: readonly Reading[]): number {
  return 10 ** -Math.max(0, ...readings.map(countDecimals));
}

/** The smallest step that a value can show: one unit of the last digit, or one thing where things are counted. */
export function stepOf({ value }: Reading, { digit, part: { unit } }: Pick<AssessmentInput, 'digit' | 'part'>): number {
  if (value.kind !== 'count') return digit;
  // One of 12 schools is 100 / 12 percent.
  return unit?.startsWith('%') ? 100 / value.total : 1;
}

/** Half a unit of the last digit: a rounded value may be off by so much. Things are counted, not rounded. */
export function halfDigit(reading: Reading, digit: number): number {
  return reading.value.kind === 'count' ? 0 : digit / 2;
}

function countDecimals({ value }: Reading): number {
  if (value.kind === 'range') return Math.max(decimalsOf(value.from), decimalsOf(value.to));
  return value.kind === 'number' ? decimalsOf(value.value) : 0;
}

/** Reported figures have at most six decimals. */
function decimalsOf(number: number): number {
  const [, decimals = ''] = number.toFixed(6).replace(/0+$/, '').split('.');
  return decimals.length;
}
