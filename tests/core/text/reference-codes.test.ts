import { expect, it } from 'vitest';
import { clauseCode, documentCodes } from '../../../src/core/text/reference-codes.ts';

it.each([
  ['57-NQ/TW', ['vb:57nqtw', 'vb:57nq', 'vb:57']],
  [' (57-NQ/TW) ', ['vb:57nqtw', 'vb:57nq', 'vb:57']],
  ['06-CTr/ĐU', ['vb:6ctrdu', 'vb:6ctr', 'vb:6']],
  ['51/2025/QĐ-TTg', ['vb:51qdttg', 'vb:51qd', 'vb:51']],
])('calls %s by its number, shorter and shorter', (number, codes) => expect(documentCodes(number)).toEqual(codes));

it('calls a clause by its number as printed, without brackets and the last point', () => {
  expect(clauseCode('ct', '(11)')).toBe('ct:11');
  expect(clauseCode('ct', ' (11). ')).toBe('ct:11');
  expect(clauseCode('nv', '1.2.', '3')).toBe('nv:1.2:3');
  expect(clauseCode('phan', 'IV.')).toBe('phan:iv');
});
