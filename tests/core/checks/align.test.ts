import { describe, expect, it } from 'vitest';
import { align } from '../../../src/core/checks/align.ts';

/** The pairs as words: `a=a` for equal ones, `b/x` for a changed one, `b/` for a missing one, `/x` for one too many. */
function show(left: string, right: string): string {
  return align([...left], [...right])
    .map(([i, j]) => {
      const [a, b] = [i === undefined ? '' : left[i], j === undefined ? '' : right[j]];
      return a === b ? `${a}` : `${a}/${b}`;
    })
    .join(' ');
}

describe('align', () => {
  it.each([
    ['equal lists', 'abc', 'abc', 'a b c'],
    ['a changed member', 'abc', 'axc', 'a b/x c'],
    ['a missing member', 'abc', 'ac', 'a b/ c'],
    ['a member too many', 'ac', 'axc', 'a /x c'],
    ['a member moved', 'abc', 'bca', 'a/ b c /a'],
    ['repeated members', 'auubu', 'aubu', 'a u u/ b u'],
    ['nothing in common', 'ab', 'x', 'a/x b/'],
    ['an empty list', '', 'ab', '/a /b'],
  ])('pairs %s', (_, left, right, expected) => {
    expect(show(left, right)).toBe(expected);
  });
});
