import { describe, expect, it } from 'vitest';
import { DamagedPart } from '../../../../src/office/intake/workbook/parse-xml.ts';
import { readSheet, SheetTooLarge } from '../../../../src/office/intake/workbook/read-sheet.ts';
import type { CellStyle } from '../../../../src/office/intake/workbook/workbook-parts.ts';

const shared = {
  strings: ['Nước sạch', ''],
  runs: new Map(),
  styles: [
    { shows: 'number', format: 'General' },
    { shows: 'percent', format: '0%' },
    { shows: 'date', format: 'd/m/yyyy' },
  ] satisfies CellStyle[],
  isEpoch1904: false,
  isUncalculated: false,
};
const read = (inner: string) =>
  readSheet(`<worksheet>${inner}</worksheet>`, { name: 'Chỉ tiêu', isHidden: false, path: 'xl/a.xml' }, shared);
const rowsOf = (rows: string) => read(`<sheetData>${rows}</sheetData>`).rows;
const firstCell = (cell: string) => rowsOf(`<row r="1">${cell}</row>`)[0]?.cells.get(0);

describe('a cell', () => {
  it.each<[string, string, unknown]>([
    ['shared words', '<c r="A1" t="s"><v>0</v></c>', { kind: 'text', text: 'Nước sạch' }],
    ['words of its own', '<c r="A1" t="inlineStr"><is><t>a_x000D_</t></is></c>', { kind: 'text', text: 'a\r' }],
    [
      'words of its own with a reading aid',
      '<c r="A1" t="inlineStr"><is><t>a</t><rPh><t>b</t></rPh></is></c>',
      { kind: 'text', text: 'a' },
    ],
    ['calculated words', '<c r="A1" t="str"><f>B1</f><v>a_x000D_</v></c>', { kind: 'text', text: 'a\r' }],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', { kind: 'yes-no', value: true }],
    ['no', '<c r="A1" t="b"><v>0</v></c>', { kind: 'yes-no', value: false }],
    ['a day in letters', '<c r="A1" t="d"><v>2026-03-06T00:00:00</v></c>', { kind: 'date', date: '2026-03-06' }],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', text: '#REF!' }],
    ['a number', '<c r="A1"><v>93.9</v></c>', { kind: 'number', number: 93.9, isPercent: false }],
    ['a percentage', '<c r="A1" s="1"><v>0.5</v></c>', { kind: 'number', number: 0.5, isPercent: true }],
    ['a day', '<c r="A1" s="2"><v>46087</v></c>', { kind: 'date', date: '2026-03-06' }],
    ['a number too small for a day', '<c r="A1" s="2"><v>21</v></c>', { kind: 'number', number: 21, isPercent: false }],
    ['a style nobody described', '<c r="A1" s="9"><v>1</v></c>', { kind: 'number', number: 1, isPercent: false }],
    ['a formula never calculated', '<c r="A1"><f>1+1</f></c>', { kind: 'error', text: 'formula' }],
    ['only a colour', '<c r="A1" s="1"/>', undefined],
    ['no words', '<c r="A1" t="s"><v>1</v></c>', undefined],
    ['a formula that gives no words', '<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c>', undefined],
    ['a formula of words never calculated', '<c r="A1" t="str"><f>B1</f></c>', { kind: 'error', text: 'formula' }],
    ['a formula with an empty result of no kind', '<c r="A1"><f>1+1</f><v/></c>', { kind: 'error', text: 'formula' }],
  ])('holds %s', (_, cell, expected) => expect(firstCell(cell)?.value).toEqual(expected));

  it.each([
    ['words that are not there', '<c r="A1" t="s"><v>7</v></c>'],
    ['two values', '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'],
  ])('of %s is damaged', (_, cells) => expect(() => firstCell(cells)).toThrow(DamagedPart));

  it.each([
    ['words of a shared number with blanks', '<c r="A1" t="s"><v> 0 </v></c>', { kind: 'text', text: 'Nước sạch' }],
    ['words in two pieces', '<c r="A1"><v>9<!-- a -->3.9</v></c>', { kind: 'number', number: 93.9, isPercent: false }],
    ['words of its own that are empty', '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
    [
      'words beside its value',
      '<c r="A1"><t>a</t><v>1</v><x>2</x></c>',
      { kind: 'number', number: 1, isPercent: false },
    ],
    ['a formula with words', '<c r="A1" t="str"><f>B1</f><v>a</v></c>', { kind: 'text', text: 'a' }],
  ])('takes %s for what it is', (_, cell, expected) => expect(firstCell(cell)?.value).toEqual(expected));

  it('says whether it was calculated', () => {
    expect(firstCell('<c r="A1"><f>1+1</f><v>2</v></c>')?.isCalculated).toBe(true);
    expect(firstCell('<c r="A1"><v>2</v></c>')?.isCalculated).toBe(false);
  });
});

describe('a row', () => {
  const cell = '<c><v>1</v></c>';

  it('has the number it says, or the one after the row before', () => {
    expect(rowsOf(`<row>${cell}</row><row r="4">${cell}</row><row>${cell}</row>`).map((row) => row.number)).toEqual([
      1, 4, 5,
    ]);
  });

  it('has its cells where they say, or after the cell before', () => {
    const [row] = rowsOf(`<row>${cell}<c r="C1"><v>3</v></c>${cell}</row>`);
    expect([...(row?.cells.keys() ?? [])]).toEqual([0, 2, 3]);
  });

  it('is left out where it is empty, and says whether it is hidden', () => {
    const rows = rowsOf(
      `<row r="1"><c r="A1" s="1"/></row><row r="2" hidden="1">${cell}</row><row r="3" hidden="true">${cell}</row><row r="4" hidden="0">${cell}</row>`,
    );
    expect(rows.map(({ number, isHidden }) => [number, isHidden])).toEqual([
      [2, true],
      [3, true],
      [4, false],
    ]);
  });
});

describe('a sheet', () => {
  it('says which cells are joined', () => {
    expect(read('<mergeCells><mergeCell ref="B2:D5"/><mergeCell ref="F3"/></mergeCells>').merged).toEqual([
      { reference: 'B2:D5', firstRow: 2, lastRow: 5, firstColumn: 1, lastColumn: 3 },
      { reference: 'F3', firstRow: 3, lastRow: 3, firstColumn: 5, lastColumn: 5 },
    ]);
  });

  it('has its name, and says whether it is hidden', () => {
    expect(read('')).toEqual({ name: 'Chỉ tiêu', isHidden: false, rows: [], merged: [], hiddenColumns: new Set() });
    const hidden = readSheet('<worksheet/>', { name: 'Ẩn', isHidden: true, path: 'xl/a.xml' }, shared);
    expect([hidden.name, hidden.isHidden]).toEqual(['Ẩn', true]);
  });

  it.each(['A1:XFD1', 'XFD1', 'A2001', 'A1:A2001', '?', 'A1:?'])(
    'joins no cells beyond those of a table: %s',
    (ref) => {
      expect(() => read(`<mergeCells><mergeCell ref="${ref}"/></mergeCells>`)).toThrow(SheetTooLarge);
      expect(() => read(`<mergeCells><mergeCell ref="${ref}"/></mergeCells>`)).toThrow(ref);
    },
  );

  it('says which columns are hidden, as far as a table reaches', () => {
    const { hiddenColumns } = read(
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/><col min="49" max="16384" hidden="true"/></cols>',
    );
    expect([...hiddenColumns]).toEqual([1, 2, 48, 49]);
  });

  it.each([
    ['<dimension ref="A1:AX2000"/>', undefined],
    ['<dimension ref="A1:AX2001"/>', 'A1:AX2001'],
    ['<dimension ref="A1:AY2000"/>', 'A1:AY2000'],
    ['<dimension ref="?"/>', '?'],
    ['<dimension/>', ''],
    ['<row r="2000"/>', undefined],
    ['<row r="2001"/>', 'A2001'],
    ['<row r="0"/>', 'A0'],
    ['<row r="một"/>', 'Amột'],
    ['<row r="1"><c r="AX1"/></row>', undefined],
    ['<row r="1"><c r="AY1"/></row>', 'AY1'],
    ['<row r="1"><c r="AX1"><v>1</v></c><c/></row>', '50'],
    ['<row r="1"><c r="A2"/></row>', 'A2'],
  ])('is read up to row 2000 and column AX: %s', (inner, reference) => {
    const found = (() => {
      try {
        read(inner);
        return undefined;
      } catch (error) {
        return error instanceof SheetTooLarge ? error.reference : error;
      }
    })();
    expect(found).toBe(reference);
  });
});
