import { expect, it } from 'vitest';
import { dateOfSerial, showsAs } from '../../../../src/office/intake/workbook/number-format.ts';

it.each<[number, string | undefined, string]>([
  [0, undefined, 'number'],
  [9, undefined, 'percent'],
  [10, undefined, 'percent'],
  [11, undefined, 'number'],
  [14, undefined, 'date'],
  [22, undefined, 'date'],
  [58, undefined, 'date'],
  [14, '0.00', 'number'],
  [164, '0.0%', 'percent'],
  [164, 'dd/mm', 'date'],
  [164, 'YYYY', 'date'],
  [164, '0 "đồng/day"', 'number'],
  [164, '0\\d', 'number'],
  [164, '0_d', 'number'],
  [164, '*d0', 'number'],
  [164, '[Red]0', 'number'],
  [164, '[$-42A]dd/mm/yyyy', 'date'],
  [164, '0 "%"', 'number'],
])('takes format %s with the code %s for a %s', (id, code, expected) => expect(showsAs(id, code)).toBe(expected));

// 1 January 1990 is day 32874 of Excel, 31 December 2099 day 73050; a Mac counts 1462 days less.
it.each<[number, boolean, string | undefined]>([
  [46087, false, '2026-03-06'],
  [46087.75, false, '2026-03-06'],
  [44625, true, '2026-03-06'],
  [32874, false, '1990-01-01'],
  [32873, false, undefined],
  [73050, false, '2099-12-31'],
  [73051, false, undefined],
  [Number.NaN, false, undefined],
])('takes serial number %s (from 1904: %s) for %s', (serial, isEpoch1904, expected) => {
  expect(dateOfSerial(serial, isEpoch1904)).toBe(expected);
});
