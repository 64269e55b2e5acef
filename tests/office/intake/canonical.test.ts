import { expect, it } from 'vitest';
import { canonical } from '../../../src/office/intake/canonical.ts';

it.each<[string, unknown, unknown]>([
  ['keys in another order', { a: 1, b: 'hai' }, { b: 'hai', a: 1 }],
  ['keys of an inner record in another order', { a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }],
  ['a field left out rather than undefined', { a: 1 }, { a: 1, b: undefined }],
])('writes two records alike: %s', (_, one, other) => expect(canonical(one)).toBe(canonical(other)));

it.each<[string, unknown, unknown]>([
  ['another value', { a: 1 }, { a: 2 }],
  ['words for a number', { a: 1 }, { a: '1' }],
  ['another key', { a: 1 }, { b: 1 }],
  ['a list in another order', [1, 2], [2, 1]],
  ['nothing for a record', { a: null }, { a: {} }],
  ['an empty list for a record', { a: [] }, { a: {} }],
])('tells two records apart: %s', (_, one, other) => expect(canonical(one)).not.toBe(canonical(other)));
