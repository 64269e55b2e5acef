import type { Reading } from './observations.ts';

/**
 * The smallest step that the reports of a part can show: one unit of the last digit that any of its values has, or, where
 * the newest value counts things, one thing. 93 and 94.5: 0.1. 5 of 12 schools, in percent: 100 / 12.
 * LIMIT: 94.0 is kept as 94, so a series whose every value ends in a zero is taken to be less exact than it was.
 */
export function findPrecision(latest: Reading, others: readonly Reading[]): number {
  const { value } = latest;
  if (value.kind === 'count') return stepOfCount(latest);
  return 10 ** -Math.max(0, ...[latest, ...others].map(countDecimals));
}

/** Half a unit of the last digit: a rounded value may be off by so much. Things are counted, not rounded. */
export function halfDigit(latest: Reading, others: readonly Reading[]): number {
  return latest.value.kind === 'count' ? 0 : findPrecision(latest, others) / 2;
}

/** One thing of so many, in the unit of the part. */
export function stepOfCount({ value, number }: Reading): number {
  return value.kind === 'count' && number !== undefined && number !== value.count ? 100 / value.total : 1;
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
