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
  ['DD/MM/YYYY', '06/03/2026'],
  ['d/mmmmm/y', '6/M/26'],
  ['d/m/yyy', '6/3/2026'],
  ['d\\dm\\my\\y', '6d3m26y'],
  ['_dd_m/m*y/yyyy', '6/3/2026'],
  ['[d]dd/mm/yyyy', '06/03/2026'],
  ['d/m/yyyy h:mm AM/PM', '6/3/2026 :'],
  ['d/m/yyyy mm:ss', '6/3/2026 :'],
  ['ss d/m/yyyy', '6/3/2026'],
  ['mm:ss d/m/yyyy', ': 6/3/2026'],
  ['h:mm d/m/yyyy', ': 6/3/2026'],
  ['dddd, d/m/yyyy', ', 6/3/2026'],
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
  ['2026-03-06', 'm/d', true],
  ['2026-03-06', 'd/m', false],
  ['2026-03-06', 'm/yyyy', false],
  ['2026-03-12', 'm/d/yyyy', true],
  ['2026-03-13', 'm/d/yyyy', false],
  ['2026-03-26', 'm/d/yyyy', false],
  ['2026-03-03', 'm/d/yyyy', false],
  ['2026-03-06', 'yyyy/m/d', false],
  ['2026-03-06', 'mmm d yyyy', false],
])('takes %s by %s for a day that is read the other way round: %s', (date, code, expected) => {
  expect(showDay(date, code).isMonthFirst).toBe(expected);
});

it('names the months as Excel does where it is not told the language', () => {
  const days = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
  expect(days.map((month) => showDay(`2026-${month}-06`, 'mmm').text).join(' ')).toBe(
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  );
});
