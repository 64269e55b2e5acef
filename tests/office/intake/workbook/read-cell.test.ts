import { describe, expect, it } from 'vitest';
import type { SheetCell } from '../../../../src/office/intake/cells.ts';
import { showsAs } from '../../../../src/office/intake/workbook/number-format.ts';
import { readSheet } from '../../../../src/office/intake/workbook/read-sheet.ts';
import type { SharedParts } from '../../../../src/office/intake/workbook/workbook-parts.ts';

/** The one cell of a sheet, shown by a format. */
function read(cell: string, format: string, more: Partial<SharedParts['styles'][number]> = {}): SheetCell | undefined {
  const shared: SharedParts = {
    strings: ['92,51', 'Đạt'],
    runs: new Map([[0, [{ words: '92,5' }, { words: '1', mark: 'raised' }]]]),
    styles: [{ shows: showsAs(164, format), format, ...more }],
    isEpoch1904: false,
    isUncalculated: false,
  };
  const part = { name: 'Chỉ tiêu', isHidden: false, path: 'xl/a.xml' };
  const { rows } = readSheet(`<sheetData><row r="1">${cell}</row></sheetData>`, part, shared);
  return rows[0]?.cells.get(0);
}

const number = (value: string) => `<c r="A1"><v>${value}</v></c>`;
const words = '<c r="A1" t="s"><v>1</v></c>';
// 46087 is 6 March 2026.
const day = number('46087');

describe('a cell is seen as it is held', () => {
  it.each([
    ['a number', number('92.5'), 'General'],
    ['a number with decimals', number('92.5'), '0.00'],
    ['a number in a column of text', number('92.5'), '@'],
    ['words', words, 'General'],
    ['words in a column of text', words, '@'],
    ['words in a column of numbers', words, '0.0'],
    ['words with blanks around', words, '_(@_) '],
    ['a day', day, 'dd/mm/yyyy'],
    ['a day written in letters', '<c r="A1" t="d"><v>2026-03-06</v></c>', 'mmm-yy'],
    ['a yes', '<c r="A1" t="b"><v>1</v></c>', '"có"'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '"có"'],
  ])('%s', (_, cell, format) => expect(read(cell, format)).not.toHaveProperty('sight'));
});

describe('a cell is seen otherwise', () => {
  const shown = (text: string) => ({ as: 'format', shown: text });

  it.each([
    ['scaled', number('240600000'), '#,##0.0,,', shown('240,6')],
    ['hidden', number('92.5'), ';;;', shown('')],
    ['as an hour', number('0.5'), 'h:mm', shown('12:00')],
    ['as a month', day, 'mmm-yy', shown('Mar-26')],
    ['as a day with its month first', day, 'm/d/yyyy', { as: 'month-first', shown: '3/6/2026' }],
    ['as a day long ago', number('21'), 'd/m/yyyy', shown('20/1/1900')],
    ['as other words', words, '"Chưa "@', shown('Chưa Đạt')],
    ['as no words', words, ';;;', shown('')],
  ])('%s', (_, cell, format, sight) => expect(read(cell, format)?.sight).toEqual(sight));

  it('by letters that are marked, be it some of them or all', () => {
    const runs = [{ words: '92,5' }, { words: '1', mark: 'raised' }];
    expect(read('<c r="A1" t="s"><v>0</v></c>', 'General')?.sight).toEqual({ as: 'marks', runs });
    const inline = '<c r="A1" t="inlineStr"><is><r><t>92</t></r><r><rPr><strike/></rPr><t>93</t></r></is></c>';
    expect(read(inline, 'General')?.sight).toEqual({
      as: 'marks',
      runs: [{ words: '92' }, { words: '93', mark: 'struck' }],
    });
    expect(read(number('92.5'), 'General', { mark: 'struck' })?.sight).toEqual({
      as: 'marks',
      runs: [{ words: '92,5', mark: 'struck' }],
    });
  });

  it('first by its letters, where its format shows something else too', () => {
    expect(read(number('92.5'), '0', { mark: 'struck' })?.sight).toEqual({
      as: 'marks',
      runs: [{ words: '92,5', mark: 'struck' }],
    });
  });
});

it('takes a number behind which a percent sign is written for a percentage', () => {
  expect(read(number('92.5'), '0.0"%"')).toEqual({
    value: { kind: 'number', number: 0.925, isPercent: true },
    isCalculated: false,
  });
});
