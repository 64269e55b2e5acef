import { expect, it } from 'vitest';
import { restyleCells } from '../../../src/office/answers/mark-cells.ts';

const add40 = (style: number) => style + 40;
const inSheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData><pageMargins/></worksheet>`;

it.each<[string, string, string[], string]>([
  [
    'a cell that has a style',
    '<row r="2"><c r="A2" s="3" t="s"><v>1</v></c></row>',
    ['A2'],
    '<row r="2"><c r="A2" s="43" t="s"><v>1</v></c></row>',
  ],
  ['a cell that has none', '<row r="2"><c r="A2"/></row>', ['A2'], '<row r="2"><c s="40" r="A2"/></row>'],
  [
    'an empty place between cells, like its row',
    '<row r="2" s="1"><c r="A2"/><c r="D2"/></row>',
    ['C2', 'B2'],
    '<row r="2" s="1"><c r="A2"/><c r="B2" s="41"/><c r="C2" s="41"/><c r="D2"/></row>',
  ],
  [
    'the place behind the last cell',
    '<row r="2"><c r="A2"/></row><row r="3"/>',
    ['B2'],
    '<row r="2"><c r="A2"/><c r="B2" s="40"/></row><row r="3"/>',
  ],
  ['a row without cells', '<row r="2" ht="20"/>', ['B2'], '<row r="2" ht="20"><c r="B2" s="40"/></row>'],
  [
    'a row that is not there',
    '<row r="2"><c r="A2"/></row><row r="9"/>',
    ['B5', 'A5', 'A10'],
    '<row r="2"><c r="A2"/></row><row r="5"><c r="A5" s="40"/><c r="B5" s="40"/></row><row r="9"/><row r="10"><c r="A10" s="40"/></row>',
  ],
  [
    'a cell that does not say where it is',
    '<row><c/></row><row><c><v>1</v></c><c s="2"><v>2</v></c></row>',
    ['B2'],
    '<row><c/></row><row><c><v>1</v></c><c s="42"><v>2</v></c></row>',
  ],
])('marks %s', (_, rows, addresses, marked) => {
  expect(restyleCells(inSheet(rows), addresses, add40)).toBe(inSheet(marked));
});

it('keeps the prefix of a sheet, and opens one without rows', () => {
  expect(restyleCells('<x:worksheet><x:sheetData/></x:worksheet>', ['A1'], add40)).toBe(
    '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" s="40"/></x:row></x:sheetData></x:worksheet>',
  );
});
