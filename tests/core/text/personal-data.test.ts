import { expect, it } from 'vitest';
import { findPersonalData } from '../../../src/core/text/personal-data.ts';

it.each([
  ['a citizen number', 'Ông A, 031087654321', '03********21'],
  ['a citizen number between words', '(031087654321)', '03********21'],
  ['a telephone number', 'Gọi 0912 345 678 ngay', '09********78'],
  ['a telephone number without blanks', '0912345678', '09******78'],
  ['a telephone number with points and hyphens', '0912.345-678', '09********78'],
  ['a telephone number from abroad', '+84912345678', '+8********78'],
  ['an address of e-mail', 'gửi a.b+c@xa-hd.example.vn.', 'a.******************vn'],
  ['the first kind of several', 'a@b.vn, 031087654321', '03********21'],
])('finds %s and masks it', (_, text, masked) => expect(findPersonalData(text)).toBe(masked));

it.each([
  ['eleven digits', '31087654321'],
  ['thirteen digits', '0310876543210'],
  ['an amount with twelve digits and a fraction', '310876543210,5'],
  ['a fraction of twelve digits', '0,310876543210'],
  ['nine digits', '091234567'],
  ['eleven digits that begin like a telephone', '09123456789'],
  ['a number with a fraction that looks like a telephone', '0912345678,5'],
  ['an address without a country', 'a@b'],
  ['nothing', ''],
])('leaves %s alone', (_, text) => expect(findPersonalData(text)).toBeUndefined());
