import { expect, it } from 'vitest';
import { showDay } from '../../../../src/office/intake/workbook/show-day.ts';

it.each([
  ['dd/mm/yyyy', '06/03/2026'],
  ['d/m/yy', '6/3/26'],
  ['d-mmm-yy', '6-Mar-26'],
  ['yyyy-mm-dd', '2026-03-06'],
  ['[$-42A]dd mmmm yyyy', '06 Mar 2026'],
  ['"ngày" dd "tháng" mm "năm" yyyy', 'ngày 06 tháng 03 năm 2026'],
  ['mmm d, yyyy', 'Mar 6, 2026'],
  ['dd/mm/yyyy hh:mm', '06/03/2026 :'],
  ['dd/mm/yyyy;@', '06/03/2026'],
])('shows the whole day by %s', (code, text) => {
  expect(showDay('2026-03-06', code)).toEqual({ text, isWhole: true, isMonthFirst: false });
});

it.each([
  ['mmm-yy', 'Mar-26'],
  ['mm/yyyy', '03/2026'],
  ['d-mmm', '6-Mar'],
  ['yyyy', '2026'],
  ['dd', '06'],
  ['ddd yyyy hh:mm', '2026 :'],
])('shows a part of the day by %s', (code, text) => {
  const { isMonthFirst: _, ...shown } = showDay('2026-03-06', code);
  expect(shown).toEqual({ text, isWhole: false });
});

it.each([
  ['2026-03-06', 'm/d/yyyy', true],
  ['2026-03-06', 'mm-dd-yy', true],
  ['2026-03-26', 'm/d/yyyy', false],
  ['2026-03-03', 'm/d/yyyy', false],
  ['2026-03-06', 'yyyy/m/d', false],
  ['2026-03-06', 'mmm d yyyy', false],
])('takes %s by %s for a day that is read the other way round: %s', (date, code, expected) => {
  expect(showDay(date, code).isMonthFirst).toBe(expected);
});
