import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDrawings } from '../../../../src/office/intake/workbook/read-drawings.ts';
import { SheetTooLarge } from '../../../../src/office/intake/workbook/read-sheet.ts';
import { aFigure, someFigures, whatIsSaid } from '../filled-tables.ts';

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing';
const relations = `<Relationships><Relationship Id="d1" Type="${type}" Target="../drawings/drawing1.xml"/></Relationships>`;

/** A drawing over the cell in this row and column, both from 0. */
function drawn(row: number, column: number, inside: string): string {
  const from = `<xdr:from><xdr:col>${column}</xdr:col><xdr:row>${row}</xdr:row></xdr:from>`;
  return `<xdr:twoCellAnchor>${from}<xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to>${inside}</xdr:twoCellAnchor>`;
}
const textBox = (...paragraphs: string[]) =>
  `<xdr:sp><xdr:txBody>${paragraphs.map((words) => `<a:p>${words}</a:p>`).join('')}</xdr:txBody></xdr:sp>`;
const run = (words: string) => `<a:r><a:t>${words}</a:t></a:r>`;
const picture = '<xdr:pic><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic>';

function read(drawings: string) {
  const parts: Record<string, string> = {
    'xl/worksheets/_rels/sheet1.xml.rels': relations,
    'xl/drawings/drawing1.xml': `<xdr:wsDr>${drawings}</xdr:wsDr>`,
  };
  return readDrawings('xl/worksheets/sheet1.xml', async (path) => parts[path]);
}

describe('drawings', () => {
  it('are read with the cell over which they begin: words of boxes, and that there is a picture', async () => {
    const all = drawn(1, 2, textBox(run('96,') + run('8 %'), run('xem lại'))) + drawn(4, 0, picture);
    expect(await read(all)).toEqual([
      { row: 2, column: 2, words: '96,8 % xem lại', laid: 'shape' },
      { row: 5, column: 0, words: '', laid: 'picture' },
    ]);
  });

  it('are pictures of their own, or shapes filled with one', async () => {
    const linked = '<xdr:pic><xdr:blipFill/></xdr:pic>';
    const filled = '<xdr:sp><xdr:spPr><a:blipFill><a:blip r:embed="rId1"/></a:blipFill></xdr:spPr></xdr:sp>';
    const found = { row: 2, column: 2, words: '', laid: 'picture' };
    expect(await read(drawn(1, 2, linked))).toEqual([found]);
    expect(await read(drawn(1, 2, filled))).toEqual([found]);
    // Outside of any place they lie over no cell, and of one whose words are read they are the ground.
    expect(await read(linked + drawn(1, 2, textBox('')))).toEqual([]);
    expect(await read(drawn(1, 2, filled + textBox(run('96'))))).toEqual([{ ...found, words: '96', laid: 'shape' }]);
  });

  it('are none where nothing can be read in them, and too many are refused', async () => {
    expect(await read(drawn(1, 2, textBox('')))).toEqual([]);
    await expect(read(drawn(1, 2, textBox(run('1'))).repeat(2001))).rejects.toThrow(SheetTooLarge);
  });
});

describe('a figure in a text box over an empty cell', () => {
  /** The workbook with a drawing on its sheet of targets, as a spreadsheet program stores one. */
  async function withDrawing(drawings: string): Promise<Uint8Array> {
    const parts = unzipSync(await someFigures([aFigure('93,9'), aFigure(null)]));
    const rels = 'xl/worksheets/_rels/sheet2.xml.rels';
    expect(parts).not.toHaveProperty([rels]);
    const added = {
      [rels]: strToU8(relations),
      'xl/drawings/drawing1.xml': strToU8(`<xdr:wsDr>${drawings}</xdr:wsDr>`),
    };
    return zipSync({ ...parts, ...added });
  }

  it('is asked about', async () => {
    expect(await whatIsSaid(await withDrawing(drawn(2, 2, textBox(run('96,8 %')))))).toEqual([
      'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 3, cột "Giá trị": trên ô có khung chữ "96,8 %" - không rõ giá trị trong ô còn đúng không. Gõ giá trị vào ô, lời thì chuyển sang cột "Ghi chú"; rồi xóa khung chữ. [note-doubts]',
    ]);
  });

  it('is told to be in a picture, where there is one', async () => {
    expect(await whatIsSaid(await withDrawing(drawn(1, 5, picture)))).toContain(
      'Lưu ý, Quy III.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Ghi chú": trên ô có một hình, không được đọc. Trong hình có số cần báo cáo thì gõ số ấy vào ô. [picture-unread]',
    );
  });
});
