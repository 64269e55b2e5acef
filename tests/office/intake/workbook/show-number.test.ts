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
    [1234567, '#,##0', '1.234.567'],
    [123, '#,##0', '123'],
    [5, '0,000', '0.005'],
    [92.512, '0.000', '92,512'],
    [0.25, '0.000', '0,250'],
    [92.5, '0.###', '92,5'],
    [92.5, '0.0??', '92,5'],
    [92, '0.##', '92'],
    [92, '0.0#', '92,0'],
    [92.5, '#.##', '92,5'],
    [100, '0.#', '100'],
    [0.925, '0.0#%', '92,5%'],
    [0.5, '0 %', '50 %'],
    [0.5, '0%%', '5000%%'],
    [-0.5, '0%;-0%', '-50%'],
    [-3, '0;−0', '−3'],
    [-3, '0;\u00a0-0', '-3'],
    [92.5, `0.${'0'.repeat(25)}`, `92,5${'0'.repeat(19)}`],
    [92, '_;0', '92'],
    [92, '[a;bc]0', '92'],
    [-3.5, '[>=0]0;0.0', '-3,5'],
    [92, '*;0', '92'],
    [-3.5, 'GENERAL', '-3,5'],
    [92.5, '[>100]"cao";[<50]"thấp";0.0', '92,5'],
    [92.5, '[>100]"cao";[<50]"thấp";0.0;@', '92,5'],
    [92.5, '[>100]"cao";0.0', '92,5'],
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
    ['what may be thousands to who reads a dot', 2.35, '0.000', '2,350'],
    ['a fraction', 92.5, '# ?/?', '92 1/2'],
    ['a fraction of villages', 20 / 21, '# ??/??', '20/21'],
    ['nothing as a fraction', 0, '?/?', '0/1'],
    ['a fraction in noughts', 0.5, '0/0', '1/2'],
    ['a fraction below nought', -0.25, '?/?', '-1/4'],
    ['a power of ten', 92.5, '0.00E+00', '0.00E+00'],
    ['a section with a condition', 92.5, '[>=50]"cao";0.0', 'cao'],
    ['a unit whose quotes are not closed', 92.5, '0.0"tạ;a', '92,5tạ;a'],
    ['words with blanks around', 1, '" Đạt "', 'Đạt'],
    ['a minus behind the percent sign', -92.5, '0.0;0.0"%-"', '92,5%-'],
    ['a plus behind the percent sign', 92.5, '0.0"%+"', '92,5%+'],
    ['a currency of three letters', 92.5, '0.0 [$VND-42A]', '92,5 VND'],
    ['a unit like a fraction', 92, '0" 1/2"', '92 1/2'],
    ['the number with blanks around', 92.5, 'General" tạ "', '92,5 tạ'],
    ['a semicolon in quotes', 92.5, '0.0" ;tạ"', '92,5 ;tạ'],
    ['a semicolon behind a backslash', 92, '0\\;', '92;'],
    ['words in front', 92, '"khoảng "0" tạ"', 'khoảng 92 tạ'],
    ['one comma that scales', 92_500, '0.0,', '92,5'],
    ['commas on both sides of the point', 92_500_000, '0,.0,', '92,5'],
    ['a scaled percentage', 925, '0.0,%', '92,5%'],
    ['nothing of a small loss', -0.04, '0.0', '0,0'],
    ['a loss with a unit', -3.5, '0.0;-0.0" tạ"', '-3,5 tạ'],
    ['nothing for a loss', -3.5, '0.0;;', ''],
    ['the number with a unit', 92.5, 'General" tạ"', '92,5 tạ'],
    ['a fraction of tenths', 92.5, '0/10', '925/10'],
    ['a fraction with blanks', 92.5, '# ? / 8', '92 4/8'],
    ['a small power of ten', 92.5, '0.0e-00', '0.0e-00'],
    ['a percent sign alone', 92.5, '%', ''],
    ['a percent sign twice', 0.5, '0%" %"', '50% %'],
    ['a place filled with dots', 1, '*."Đạt"_.', 'Đạt'],
  ])('shows something else: %s', (_, number, code, text) => {
    expect(showNumber(number, code)).toEqual({ text, isSame: false, isPercentWord: false });
  });

  it('may put a percent sign behind the number as a word', () => {
    const shown = { text: '92,5%', isSame: true, isPercentWord: true };
    expect(showNumber(92.5, '0.0"%"')).toEqual(shown);
    expect(showNumber(92.5, '0.0\\%')).toEqual(shown);
    expect(showNumber(92.5, 'General"%"')).toEqual(shown);
    expect(showNumber(92.5, '0.0" % "')).toEqual({ ...shown, text: '92,5 %' });
    expect(showNumber(-92.5, '0.0;-0.0"%"')).toEqual({ ...shown, text: '-92,5%' });
    expect(showNumber(-92.5, '0.0"%";0.0"%"')).toEqual({ ...shown, isSame: false });
    expect(showNumber(92.46, '0.0"%"')).toEqual({ ...shown, isSame: false });
  });

  it.each<[string, number, number, number]>([
    ['>', 49, 50, 51],
    ['>=', 49, 50, 51],
    ['<', 49, 50, 51],
    ['<=', 49, 50, 51],
    ['=', 49, 50, 51],
    ['<>', 49, 50, 51],
    ['>', -1.5, -0.5, 0.5],
  ])('asks of a number whether it is %s the bound: %d, %d, %d', (sign, below, bound, above) => {
    const meets: Record<string, boolean[]> = {
      '>': [false, false, true],
      '>=': [false, true, true],
      '<': [true, false, false],
      '<=': [true, true, false],
      '=': [false, true, false],
      '<>': [true, false, true],
    };
    const code = `[${sign}${bound}]"có";"không"`;
    expect([below, bound, above].map((number) => showNumber(number, code).text === 'có')).toEqual(meets[sign]);
  });

  it('asks of the second section only what the first leaves', () => {
    const code = '[>=90]"cao";[>=50]"vừa";"thấp"';
    expect([90, 50, 49].map((number) => showNumber(number, code).text)).toEqual(['cao', 'vừa', 'thấp']);
  });

  it.each([
    ['General', 'Đạt'],
    ['0.0', 'Đạt'],
    ['@', 'Đạt'],
    ['0;-0;0;@', 'Đạt'],
    [';;;', ''],
    ['0;-0;0;"Chưa "@', 'Chưa Đạt'],
    ['"Chưa "@', 'Chưa Đạt'],
    ['@" "\\(1\\)', 'Đạt (1)'],
    ['[Red]_(@_)*-', 'Đạt'],
    ['"@"0', 'Đạt'],
    ['0\\@', 'Đạt'],
    ['0_@', 'Đạt'],
    ['0*@', 'Đạt'],
    ['0[@]', 'Đạt'],
    ['0[a@b]', 'Đạt'],
    ['"a@b"0', 'Đạt'],
  ])('shows words through its section for them: %s', (code, shown) => expect(showWords('Đạt', code)).toBe(shown));
});

it.each([
  [20 / 24 + 21 / 1440, '20:21'],
  [0, '0:00'],
  [1.5, '36:00'],
  [1 / 24 + 5 / 1440, '1:05'],
  [0.5 - 20 / 86_400, '12:00'],
])('shows %s of a day as the hour %s', (days, shown) => expect(showTime(days)).toBe(shown));
