import { describe, expect, it } from 'vitest';
import { findNearest, isOneLetterAway } from '../../../src/core/text/nearest.ts';

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

describe('isOneLetterAway', () => {
  it.each([
    ['chuyen', 'chuyrn', true],
    ['chuyen', 'chuyn', true],
    ['chuyen', 'chuyyen', true],
    ['dat', 'dai', true],
    ['dat', 'dat', false],
    ['dat', 'dua', false],
    ['hanh', 'hnah', true],
    ['abc', 'cba', false],
    ['a', 'abc', false],
  ])('of %s and %s is %s', (word, other, expected) => expect(isOneLetterAway(word, other)).toBe(expected));
});
