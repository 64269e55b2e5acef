import { expect, it } from 'vitest';
import {
  dateOfSerial,
  dayOfSerial,
  formatCodeOf,
  isTimeFormat,
  showsAs,
} from '../../../../src/office/intake/workbook/number-format.ts';
import { showDay } from '../../../../src/office/intake/workbook/show-day.ts';
import { showNumber } from '../../../../src/office/intake/workbook/show-number.ts';

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
  [46087.75, true, '2030-03-07'],
  [44625, true, '2026-03-06'],
  [32874, false, '1990-01-01'],
  [32873, false, undefined],
  [73050, false, '2099-12-31'],
  [73051, false, undefined],
  [Number.NaN, false, undefined],
])('takes serial number %s (from 1904: %s) for %s', (serial, isEpoch1904, expected) => {
  expect(dateOfSerial(serial, isEpoch1904)).toBe(expected);
});

it('counts days also outside those years, but not for ever', () => {
  expect([1, 0, -1, 2_593_223].map((serial) => dayOfSerial(serial))).toEqual([
    '1899-12-31',
    '1899-12-30',
    '1899-12-29',
    '8999-12-31',
  ]);
  expect(dayOfSerial(1, true)).toBe('1904-01-02');
  expect([2_593_224, 1e15, -1e15, Number.NaN].map((serial) => dayOfSerial(serial))).toEqual(['', '', '', '']);
});

// What Excel shows of 1234.5 and -1234.5 by the formats it does not write down.
it.each([
  [0, '1234,5', '-1234,5'],
  [1, '1235', '-1235'],
  [2, '1234,50', '-1234,50'],
  [3, '1.235', '-1.235'],
  [4, '1.234,50', '-1.234,50'],
  [9, '123450%', '-123450%'],
  [10, '123450,00%', '-123450,00%'],
  [11, '0.00E+00', '0.00E+00'],
  [12, '1234 1/2', '-1234 1/2'],
  [13, '1234 1/2', '-1234 1/2'],
  [37, '1.235', '(1.235)'],
  [38, '1.235', '(1.235)'],
  [39, '1.234,50', '(1.234,50)'],
  [40, '1.234,50', '(1.234,50)'],
  [41, '1.235', '(1.235)'],
  [42, '$1.235', '$(1.235)'],
  [43, '1.234,50', '(1.234,50)'],
  [44, '$1.234,50', '$(1.234,50)'],
  [48, '##0.0E+0', '##0.0E+0'],
])('knows format %i, which Excel does not write down', (id, above, below) => {
  const code = formatCodeOf(id, undefined);
  expect([1234.5, -1234.5].map((number) => showNumber(number, code).text)).toEqual([above, below]);
});

it.each([
  [41, '-'],
  [42, '$-'],
])('knows that format %i shows no 0', (id, text) => {
  expect(showNumber(0, formatCodeOf(id, undefined)).text).toBe(text);
});

it.each([
  [14, '6/3/2026'],
  [15, '6-Mar-26'],
  [16, '6-Mar'],
  [17, 'Mar-26'],
  [22, '6/3/2026 :'],
  [27, '6/3/2026'],
  [28, '6/3/2026'],
  [29, '6/3/2026'],
  [30, '6/3/2026'],
  [31, '6/3/2026'],
  [36, '6/3/2026'],
  [50, '6/3/2026'],
  [57, '6/3/2026'],
  [58, '6/3/2026'],
])('knows format %i for days', (id, text) => {
  expect(showDay('2026-03-06', formatCodeOf(id, undefined)).text).toBe(text);
  expect(showsAs(id, undefined)).toBe('date');
});

it.each([18, 19, 20, 21, 45, 46, 47, 'h', '[h]', '[mm]', 'ss', 'HH:MM', '[H]:MM'])(
  'knows the hours of %s',
  (format) => {
    expect(isTimeFormat(typeof format === 'number' ? formatCodeOf(format, undefined) : format)).toBe(true);
  },
);

it.each([0, 1, 11, 49, 'GENERAL', '0" h"', '0\\s', '0_h', '*m0', '[Red]0', '[$h-42A]0'])(
  'sees no hours in %s',
  (format) => {
    expect(isTimeFormat(typeof format === 'number' ? formatCodeOf(format, undefined) : format)).toBe(false);
  },
);

it.each([
  [5, undefined, 'General'],
  [2, '0.0', '0.0'],
  [164, '0.0', '0.0'],
])('takes format %i with the code %s for %s', (id, code, expected) => expect(formatCodeOf(id, code)).toBe(expected));
