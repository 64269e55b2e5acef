import { describe, expect, it } from 'vitest';
import { showNumber, showTime, showWords } from '../../../../src/office/intake/workbook/show-number.ts';

describe('a number format', () => {
  it.each<[number, string, string]>([
    [92.5, 'General', '92,5'],
    [92.5, '0.0', '92,5'],
    [92.5, '0.00', '92,50'],
    [92, '0', '92'],
    [92.5, '#,##0.0#', '92,5'],
    [240600, '#,##0', '240.600'],
    [1234.5, '#,##0.00', '1.234,50'],
    [0.925, '0.0%', '92,5%'],
    [-3.5, '0.0', '-3,5'],
    [-3.5, '0.0;-0.0', '-3,5'],
    [-3.5, '#,##0.0;(#,##0.0)', '(3,5)'],
    [-3.5, '0.0;[Red]-0.0', '-3,5'],
    [12, '+0;-0', '+12'],
    [92.5, '_(* #,##0.0_);_(* \\(#,##0.0\\);_(* "-"??_);_(@_)', '92,5'],
    [0, '0', '0'],
    [0, '0.0;-0.0', '0,0'],
    [5, '000', '005'],
    [92.5, '[Red]0.0', '92,5'],
    [92.5, '[>=100]0;0.0', '92,5'],
    [0.1 + 0.2, '0.0', '0,3'],
    [240600, '# ##0', '240600'],
  ])('shows the number itself: %s by %s', (number, code, text) => {
    expect(showNumber(number, code)).toEqual({ text, isSame: true, isPercentWord: false });
  });

  it.each<[string, number, string, string]>([
    ['commas that scale', 240600000, '#,##0.0,,', '240,6'],
    ['a comma that scales, before the decimals', 92500, '0,.0', '92,5'],
    ['decimals rounded away', 92.46, '0.0', '92,5'],
    ['a whole number', 92.5, '0', '93'],
    ['decimals of a percentage rounded away', 0.9246, '0%', '92%'],
    ['a unit', 92.5, '0.0" triệu"', '92,5 triệu'],
    ['a currency', 92.5, '0.0 [$₫-42A]', '92,5 ₫'],
    ['a sign of about', 92.5, '"~"0.0', '~92,5'],
    ['a point in quotes', 9250, '00\\.00', '9250.'],
    ['a minus in quotes', 92, '"-"0', '-92'],
    ['a loss without its minus', -3.5, '0.0;0.0', '3,5'],
    ['a loss in red alone', -3.5, '0.0;[Red]0.0', '3,5'],
    ['nothing for 0', 0, '0;-0;', ''],
    ['nothing for 0 by places for digits', 0, '#,##0;-#,##0;;@', ''],
    ['a dash for 0', 0, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', '-'],
    ['nothing at all', 92.5, ';;;', ''],
    ['a word in place of it', 1, '"Đạt"', 'Đạt'],
    ['a fraction', 92.5, '# ?/?', '# ?/?'],
    ['a power of ten', 92.5, '0.00E+00', '0.00E+00'],
    ['a section with a condition', 92.5, '[>=50]"cao";0.0', 'cao'],
  ])('shows something else: %s', (_, number, code, text) => {
    expect(showNumber(number, code)).toEqual({ text, isSame: false, isPercentWord: false });
  });

  it('may put a percent sign behind the number as a word', () => {
    const shown = { text: '92,5%', isSame: true, isPercentWord: true };
    expect(showNumber(92.5, '0.0"%"')).toEqual(shown);
    expect(showNumber(92.5, '0.0\\%')).toEqual(shown);
    expect(showNumber(92.46, '0.0"%"').isSame).toBe(false);
  });

  it.each([
    ['General', 'Đạt'],
    ['0.0', 'Đạt'],
    ['@', 'Đạt'],
    ['0;-0;0;@', 'Đạt'],
    [';;;', ''],
    ['0;-0;0;"Chưa "@', 'Chưa Đạt'],
    ['"Chưa "@', 'Chưa Đạt'],
  ])('shows words through its section for them: %s', (code, shown) => expect(showWords('Đạt', code)).toBe(shown));
});

it.each([
  [20 / 24 + 21 / 1440, '20:21'],
  [0, '0:00'],
  [1.5, '36:00'],
])('shows %s of a day as the hour %s', (days, shown) => expect(showTime(days)).toBe(shown));
