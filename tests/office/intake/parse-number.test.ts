import { describe, expect, it } from 'vitest';
import { type ParsedNumber, parseNumber, splitCount, splitRange } from '../../../src/office/intake/parse-number.ts';

const none: ParsedNumber = { kind: 'none' };
/** As we print it. */
const ours = (number: number, tail = ''): ParsedNumber => ({ kind: 'number', number, tail, isLiteral: true });
/** Understood, and to be shown back. */
const understood = (number: number, tail = ''): ParsedNumber => ({ kind: 'number', number, tail, isLiteral: false });
const either = (one: number, other: number): ParsedNumber => ({ kind: 'ambiguous', readings: [one, other] });

describe('a number', () => {
  it.each<[string, ParsedNumber]>([
    ['62', ours(62)],
    ['  62,5 ', ours(62.5)],
    ['62.5', understood(62.5)],
    ['1.234,5', ours(1234.5)],
    ['1.234.567', ours(1_234_567)],
    ['1.234.567,89', ours(1_234_567.89)],
    ['1,234.5', understood(1234.5)],
    ['1,234,567', understood(1_234_567)],
    ['1,234,567.89', understood(1_234_567.89)],
    ['1234,567', ours(1234.567)],
    ['1234.567', understood(1234.567)],
    ['1,0000', ours(1)],
    ['0,123', ours(0.123)],
    ['0.123', understood(0.123)],
    ['62,5,', understood(62.5)],
    ['62.', understood(62)],
    ['123456789012345', ours(123_456_789_012_345)],
  ])('with commas and points: %s', (words, expected) => expect(parseNumber(words)).toEqual(expected));

  it.each<[string, ParsedNumber]>([
    ['1.000', either(1, 1000)],
    ['1,000', either(1, 1000)],
    ['62,125', either(62.125, 62_125)],
    ['999.999', either(999.999, 999_999)],
    ['-1.000', either(-1, -1000)],
    ['- 1.000', either(-1, -1000)],
  ])('with one group of three digits has two readings: %s', (words, expected) => {
    expect(parseNumber(words)).toEqual(expected);
  });

  it.each<[string, ParsedNumber]>([
    ['+12', understood(12)],
    ['+ 12', understood(12)],
    ['-12', ours(-12)],
    ['−12', understood(-12)],
    ['–12', understood(-12)],
    ['- 3,5', either(-3.5, 3.5)],
    ['–  3', either(-3, 3)],
    ['*12', none],
  ])('with a sign: %s', (words, expected) => expect(parseNumber(words)).toEqual(expected));

  it.each<[string, ParsedNumber]>([
    ['12 500', understood(12_500)],
    ['12 500,5', understood(12_500.5)],
    ['1 234 567', understood(1_234_567)],
    ['12\u00a0500', understood(12_500)],
    ['12\u202f500', understood(12_500)],
    ['1 2345', ours(1, '2345')],
    ['1234 500', ours(1234, '500')],
    ['0 500', ours(0, '500')],
    ['12  500', ours(12, '500')],
  ])('with blanks between thousands: %s', (words, expected) => expect(parseNumber(words)).toEqual(expected));

  it.each<[string, ParsedNumber]>([
    ['62,5%', ours(62.5, '%')],
    ['62,5 %', ours(62.5, '%')],
    ['62,5\u00a0%', ours(62.5, '%')],
    ['62.5 % ', understood(62.5, '%')],
    ['240,6 triệu đồng/ha', ours(240.6, 'triệu đồng/ha')],
    ['12 500 hộ', understood(12_500, 'hộ')],
  ])('with words behind it: %s', (words, expected) => expect(parseNumber(words)).toEqual(expected));

  it.each([
    '',
    ' ',
    'khá',
    'khoảng 60',
    ',5',
    '.',
    '-',
    '1.2.3',
    '1,2,3',
    '12.34,5',
    '1234.567,8',
    '1234,567.8',
    '0.123.456',
    '0,123,456',
    '01.234,5',
    '1.2345,6',
    '1.234,5.6',
    '1,234.5,6',
    '1234567890123456',
    '1234567890123456,5',
    '1234567890123456.5',
  ])('is none: "%s"', (words) => expect(parseNumber(words)).toEqual(none));

  it('may have the point of a program where there are no cells of numbers', () => {
    expect(parseNumber('62.5', { allowsPoint: true })).toEqual(ours(62.5));
    expect(parseNumber('62,5', { allowsPoint: true })).toEqual(ours(62.5));
    expect(parseNumber('1,234.5', { allowsPoint: true })).toEqual(understood(1234.5));
    expect(parseNumber('1.000', { allowsPoint: true })).toEqual(either(1, 1000));
  });
});

describe('a count', () => {
  const count = (count: number, total: number, tail = '') => ({ count, total, tail });

  it.each([
    ['20/21', count(20, 21)],
    [' 20 / 21 ', count(20, 21)],
    ['20/21 thôn', count(20, 21, 'thôn')],
    ['20/21 Hộ Nghèo', count(20, 21, 'Hộ Nghèo')],
    ['20 trên 21', count(20, 21)],
    ['20 TRÊN TỔNG SỐ 21 thôn', count(20, 21, 'thôn')],
    ['20 trong 21', count(20, 21)],
    ['20 trong số 21', count(20, 21)],
    ['20 trong tổng số 21', count(20, 21)],
    ['3.120/5.000', count(3120, 5000)],
    ['3,120/5,000', count(3120, 5000)],
    ['1.234.567/2.345.678', count(1_234_567, 2_345_678)],
    ['123456789/987654321', count(123_456_789, 987_654_321)],
  ])('of so many is read: %s', (words, expected) => expect(splitCount(words)).toEqual(expected));

  it.each([
    '',
    '20',
    '20/',
    '/21',
    '20/21/22',
    'đạt 20/21',
    '20/21 5',
    '20/21 thôn 5',
    '20/21a',
    '20/21 x',
    '20 hay 21',
    '20 trên tổng 21',
    '1.23/5',
    '2.5/5',
    '20/2.5',
    '1234567890/2',
    '2/1234567890',
  ])('is none: "%s"', (words) => expect(splitCount(words)).toBeUndefined());
});

describe('a range', () => {
  it.each([
    ['10-13', ['10', '13']],
    ['10 – 13', ['10', '13']],
    ['10—13', ['10', '13']],
    ['10~13', ['10', '13']],
    ['10÷13', ['10', '13']],
    ['10 đến 13', ['10', '13']],
    ['10 tới 13', ['10', '13']],
    ['Từ 10 đến 13', ['10', '13']],
    ['62,5-63,5', ['62,5', '63,5']],
    ['1.234-1.345', ['1.234', '1.345']],
    ['62-63%', ['62%', '63%']],
    ['62%-63%', ['62%', '63%']],
    ['62 % - 63', ['62%', '63%']],
    ['từ 10 đến 13%/năm', ['10%/năm', '13%/năm']],
    ['10-13 triệu đồng', ['10 triệu đồng', '13 triệu đồng']],
    ['10-13Tạ', ['10 Tạ', '13 Tạ']],
  ])('has the unit at both ends: %s', (words, ends) => expect(splitRange(words)).toEqual(ends));

  it.each(['', '10', '10-', '-13', '10 13', '10-13-15', 'khoảng 10-13', '10-13 x 5', 'từ đến 13', '10 tạ - 13 tạ'])(
    'is none: "%s"',
    (words) => expect(splitRange(words)).toBeUndefined(),
  );
});
