import { expect, it } from 'vitest';
import { kindOfChange } from '../../../src/site/view-models/move-values.ts';

it.each([
  ['worse', 'reached-hold', 'late', { isRecounted: false, isWorse: true }, 'worse'],
  ['counted otherwise', 'reached-hold', 'late', { isRecounted: true, isWorse: true }, 'recounted'],
  ['better, on a figure reported anew', 'late', 'on-track', { isRecounted: true, isWorse: false }, 'recounted'],
  [
    'fallen silent, which no way of counting explains',
    'late',
    'not-reported',
    { isRecounted: true, isWorse: false },
    'lost',
  ],
  ['missed, and goes on falling', 'not-met', 'reversing', { isRecounted: false, isWorse: true }, 'worse'],
  [
    'missed in another way, with no lower figure',
    'not-met',
    'reversing',
    { isRecounted: false, isWorse: false },
    'still-missed',
  ],
  [
    'missed, and lower only as counted anew',
    'not-met',
    'reversing',
    { isRecounted: true, isWorse: true },
    'still-missed',
  ],
] as const)('a move that is %s', (_, from, to, values, kind) => {
  expect(kindOfChange({ target: 'nuoc-sach', from, to }, values)).toBe(kind);
});
