import { expect, it } from 'vitest';
import { findDispute, type SaidWord } from '../../../src/core/status/disputes.ts';

const word = (agency: string, state: SaidWord['state'], quantity?: number, unit = 'km'): SaidWord => ({
  ...{ agency, state, refersTo: '2026-Q3' },
  ...(quantity !== undefined && { done: { quantity, unit } }),
});

it.each<[string, SaidWord[], string[]]>([
  ['nothing was said', [], []],
  ['one body speaks', [word('a', 'done')], []],
  ['two states', [word('a', 'under-way'), word('b', 'not-started')], ['a', 'b']],
  ['two quantities', [word('a', 'under-way', 3), word('b', 'under-way', 5)], ['a', 'b']],
  ['two units, which cannot be held against each other', [word('a', 'done', 3), word('b', 'done', 3, 'm')], ['a', 'b']],
  ['one quantity and none', [word('a', 'under-way', 3), word('b', 'under-way')], []],
  ['the same', [word('a', 'under-way', 3), word('b', 'under-way', 3)], []],
  ['a third that agrees with one', [word('a', 'done'), word('b', 'stopped'), word('c', 'done')], ['a', 'b', 'c']],
  ['one body that changes its word', [word('a', 'done'), word('a', 'stopped')], []],
])('finds who disagrees: %s', (_, news, expected) => {
  expect(findDispute(news).map(({ agency }) => agency)).toEqual(expected);
});
