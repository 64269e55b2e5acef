import { describe, expect, it } from 'vitest';
import { findNearest } from '../../../src/domain/text/nearest.ts';

describe('findNearest', () => {
  it.each([
    ['a missing hyphen', 'bao-hiem-yte', ['bao-hiem-xa-hoi', 'bao-hiem-y-te'], 'bao-hiem-y-te'],
    ['swapped letters', 'titel', ['title', 'order'], 'title'],
    ['marks and capitals', 'Hải-Không', ['nuoc-sach', 'hai-khong'], 'hai-khong'],
    ['nothing alike', 'xyz', ['title', 'order'], undefined],
    ['nothing to choose from', 'title', [], undefined],
  ])('sees through %s', (_, word, candidates, expected) => {
    expect(findNearest(word, candidates)).toBe(expected);
  });
});
