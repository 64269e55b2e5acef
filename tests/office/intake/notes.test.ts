import type { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { figureNotes, newsNotes } from '../../../src/office/words/template.ts';
import { accepted, aFigure, someFigures, type TestRow, whatIsSaid } from './filled-tables.ts';

/** What is said of a file of one row with a note attached to a cell. */
async function saidOf(address: string, note: string, row: TestRow = aFigure('93,9'), sheet = 'Chỉ tiêu') {
  return whatIsSaid(await someFigures([row], {}, attach(sheet, address, note)));
}

function attach(sheet: string, address: string, note: string) {
  return (workbook: Workbook) => {
    const cell = workbook.getWorksheet(sheet)?.getCell(address);
    if (cell) cell.note = note;
  };
}

const doubted = (heading: string, written: string) =>
  `Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "${heading}": ô có gắn chú thích "${written}" - không rõ giá trị trong ô còn đúng không. Sửa giá trị, hoặc chuyển lời sang cột "Ghi chú"; rồi xóa chú thích (chuột phải, Delete Comment). [note-doubts]`;
const unread = (sheet: string, line: number, heading: string, written: string) =>
  `Lưu ý, Quy III.xlsx, trang tính "${sheet}", dòng ${line}, cột "${heading}": ô có gắn chú thích "${written}", không được đọc. Lời cần công bố thì chuyển sang cột "Ghi chú". [note-unread]`;

describe('a note attached to a value', () => {
  it.each([
    ['another figure', 'Số này cũ, số mới 94,1'],
    ['a question', 'xem lại?'],
  ])('is asked about where it holds %s', async (_, note) => {
    expect(await saidOf('C2', note)).toEqual([doubted('Giá trị', note)]);
  });

  it('is asked about, too, where the cell is empty: the figure is only there', async () => {
    expect(await saidOf('C2', 'mới nhận 94,1', aFigure(null))).toEqual([doubted('Giá trị', 'mới nhận 94,1')]);
  });

  it('is shown where it is words alone', async () => {
    expect(await saidOf('C2', 'Chị Lan đã xem')).toEqual([unread('Chỉ tiêu', 2, 'Giá trị', 'Chị Lan đã xem')]);
    const bytes = await someFigures([aFigure('93,9')], {}, attach('Chỉ tiêu', 'C2', 'Chị Lan đã xem'));
    expect((await accepted(bytes)).report.observations[0]?.value).toEqual({ kind: 'number', value: 93.9 });
  });
});

it('shows a note that is attached to anything else, with its cell', async () => {
  expect(await saidOf('F2', 'theo 120/TB-CCTK')).toEqual([unread('Chỉ tiêu', 2, 'Ghi chú', 'theo 120/TB-CCTK')]);
  expect(await saidOf('B4', 'ngày này\nđúng?', undefined, 'Bìa')).toEqual([unread('Bìa', 4, 'B', 'ngày này đúng?')]);
  expect(await saidOf('C1', 'số của tháng 8', undefined)).toEqual([unread('Chỉ tiêu', 1, 'C', 'số của tháng 8')]);
});

it.each([...Object.values(figureNotes), ...Object.values(newsNotes)])(
  'says nothing of what the template attaches to its headings: %s',
  async (note) => expect(await saidOf('C1', note)).toEqual([]),
);

it('says nothing of notes on a hidden sheet', async () => {
  const hide = (workbook: Workbook) => {
    attach('Nháp', 'A1', '94,1?')(workbook);
    workbook.addWorksheet('Nháp').state = 'hidden';
    attach('Nháp', 'A1', '94,1?')(workbook);
  };
  expect(await whatIsSaid(await someFigures([aFigure('93,9')], {}, hide))).toEqual([]);
});
