import { expect, it } from 'vitest';
import { findCell } from '../../../src/office/answers/find-cell.ts';
import { readSheets } from '../../../src/office/intake/read-sheets.ts';
import { aCover, aFigure, aWorkbook, figureHead } from '../intake/filled-tables.ts';

const bytes = await aWorkbook({
  Bìa: [...aCover({ number: null }), ['Ngày văn bản:', null, '08/10/2026']],
  'Chỉ tiêu': [['Chỉ tiêu'], figureHead.map((heading) => (heading === 'Mã' ? 'Mã số' : heading)), aFigure('93,9')],
});
const read = await readSheets(bytes, 'a.xlsx');
const sheets = 'sheets' in read ? read.sheets : [];

it.each<[string, string, number | undefined, string | undefined, string | undefined]>([
  ['under its heading', 'Chỉ tiêu', 3, 'Giá trị', 'C3'],
  ['under a heading that is near enough', 'Chỉ tiêu', 3, 'Mã', 'A3'],
  ['a heading itself', 'Chỉ tiêu', 2, 'Mã số', 'A2'],
  ['beside its label', 'Bìa', 1, 'Kỳ báo cáo', 'B1'],
  ['beside its label, also when it is empty', 'Bìa', 3, 'Số văn bản', 'B3'],
  ['beside its label, where a cell lies between', 'Bìa', 8, 'Ngày văn bản', 'C8'],
  ['the first of its row', 'Chỉ tiêu', 3, undefined, 'A3'],
  ['the first column of a row that is empty', 'Chỉ tiêu', 30, 'Giá trị', 'A30'],
  ['none without a row', 'Chỉ tiêu', undefined, undefined, undefined],
  ['none of a sheet that is not there', 'Khác', 3, 'Giá trị', undefined],
])('the cell of a problem is %s', (_, sheet, line, heading, address) => {
  const cell = findCell({ file: 'a.xlsx', sheet, line, heading }, sheets, new Set());
  expect(cell).toEqual(address === undefined ? undefined : { sheet, address });
});
