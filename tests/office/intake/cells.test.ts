import { expect, it } from 'vitest';
import { columnName, parseAddress } from '../../../src/office/intake/cells.ts';

it.each([
  ['A1', { row: 1, column: 0 }],
  ['B14', { row: 14, column: 1 }],
  ['$Z$9', { row: 9, column: 25 }],
  ['AA1', { row: 1, column: 26 }],
  ['$BC$1234567', { row: 1_234_567, column: 54 }],
  ['XFD1048576', { row: 1_048_576, column: 16_383 }],
  ['', undefined],
  ['14', undefined],
  ['B', undefined],
  ['b14', undefined],
  ['ABCD1', undefined],
  ['A12345678', undefined],
  [' A1', undefined],
  ['A1 ', undefined],
])('reads the address %s', (address, expected) => expect(parseAddress(address)).toEqual(expected));

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [51, 'AZ'],
  [52, 'BA'],
])('names column %i %s', (column, name) => expect(columnName(column)).toBe(name));
