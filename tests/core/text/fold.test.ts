import { describe, expect, it } from 'vitest';
import { compareCodes, fold } from '../../../src/core/text/fold.ts';
import { slugOf } from '../../../src/core/text/slug.ts';

describe('fold', () => {
  it.each([
    ['Đường', 'duong'],
    ['Đường'.normalize('NFD'), 'duong'],
    ['uỷ ban', 'uy ban'],
    ['ủy ban', 'uy ban'],
    ['Thủy Lợi', 'thuy loi'],
    ['18-CTr/ĐU', '18-ctr/du'],
  ])('takes marks and capitals off %s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe('slugOf', () => {
  it.each([
    ['Bảo hiểm y tế', 'bao-hiem-y-te'],
    ['Đề án 06.md', 'de-an-06-md'],
    ['  (11) ', '11'],
    ['…', undefined],
  ])('makes an id of %s', (words, expected) => {
    expect(slugOf(words)).toBe(expected);
  });
});

it('orders codes by their letters alone', () => {
  expect(['2026-Q3', '2026-Q10', 'b', 'B', '2026-Q3'].sort(compareCodes)).toEqual([
    '2026-Q10',
    '2026-Q3',
    '2026-Q3',
    'B',
    'b',
  ]);
});
