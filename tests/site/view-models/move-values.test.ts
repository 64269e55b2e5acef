import { expect, it } from 'vitest';
import { kindOfChange } from '../../../src/site/view-models/move-values.ts';

it.each([
  ['worse', 'reached-hold', 'late', false, 'worse'],
  ['counted otherwise', 'reached-hold', 'late', true, 'recounted'],
  ['better, on a figure reported anew', 'late', 'on-track', true, 'recounted'],
  ['fallen silent, which no way of counting explains', 'late', 'not-reported', true, 'lost'],
  ['missed, and goes on falling', 'not-met', 'reversing', false, 'still-falling'],
  ['missed and falling, of figures that were reported anew', 'not-met', 'reversing', true, 'still-falling'],
] as const)('a move that is %s', (_, from, to, isRecounted, kind) => {
  expect(kindOfChange({ target: 'nuoc-sach', from, to, isYearly: true }, { isRecounted })).toBe(kind);
});
