import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aCover, aFigure, aWorkbook, figureHead, newsHead, someFigures, whatIsSaid } from './filled-tables.ts';

// What a clerk sees or means, and the file says otherwise: each of these was once read without a question.

describe('a formula of a program that does not calculate', () => {
  /** As writers do that leave the first calculation to Excel: the results in the file are nobody's. */
  async function uncalculated(): Promise<Uint8Array> {
    const bytes = await someFigures([aFigure({ formula: '38/2140*100', result: 0 })]);
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replace(/<calcPr[^>]*\/>/, '');
    const marked = xml.replace('</workbook>', '<calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>');
    return zipSync({ ...parts, 'xl/workbook.xml': strToU8(marked) });
  }

  it('is asked about, not taken for 0', async () => {
    expect((await whatIsSaid(await uncalculated())).join('\n')).toMatch(
      /dòng 2, cột "Giá trị": ô có công thức chưa được tính\. Mở bằng Excel, lưu lại; hoặc gõ thẳng giá trị\. \[cell-error\]/,
    );
  });
});

describe('a column beside ours', () => {
  /** A last column with this heading and these cells in the rows of three figures. */
  const said = async (heading: string, ...cells: (string | number | null)[]) => {
    const bytes = await someFigures(
      [aFigure('93,1', { refersTo: 'Quý I' }), aFigure('93,5', { refersTo: 'Quý II' }), aFigure('93,9')],
      {},
      (workbook) => {
        const sheet = workbook.getWorksheet('Chỉ tiêu');
        for (const [index, value] of [heading, ...cells].entries()) {
          const cell = sheet?.getCell(index + 1, figureHead.length + 1);
          if (cell) cell.value = value;
        }
      },
    );
    const issues = await whatIsSaid(bytes);
    return issues.filter((issue) => /heading-extra|column-unread/.test(issue));
  };

  it('is an error where it holds figures of rows: they would be lost', async () => {
    expect(await said('Giá trị sửa lại', null, '94,5', 97.1)).toEqual([
      'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 1, cột "Giá trị sửa lại": cột này không có trong biểu mẫu mà có số, như "94,5" (dòng 3, 4) - số ở đây sẽ bị bỏ sót. Số ấy là số đúng thì gõ vào cột của biểu mẫu; chỉ để tham khảo thì xóa cột. [column-unread]',
    ]);
  });

  it.each([
    ['STT', 1, 7, 9],
    ['Thứ tự dòng', 1, 2, 3],
    ['Người lập', 'Chị Lan', 'Anh Ba', 'Chị Lan'],
  ])('is only told where it holds none: %s', async (heading, ...cells) => {
    const issues = await said(heading, ...cells);
    expect(issues.map((issue) => issue.replace(/.*\[/, '['))).toEqual(['[heading-extra]']);
  });
});

describe('a note that calls a final figure an estimate', () => {
  const codes = async (note: string, certainty = 'Chính thức') => {
    const issues = await whatIsSaid(await someFigures([aFigure('93,9', { note, certainty })]));
    return issues.map((issue) => issue.replace(/.*\[/, '['));
  };

  it.each(['Số ước, chưa chốt, đợi BHXH xác nhận', 'mới là số tạm tính', 'Số liệu sơ bộ'])(
    'is told: %s',
    async (note) => {
      expect(await codes(note)).toEqual(['[note-says-estimate]']);
    },
  );

  it.each(['Thay số ước của quý trước', 'Không còn tạm tính', 'Theo mơ ước của dân', 'Đã chốt'])(
    'is nothing where it says no such thing: %s',
    async (note) => {
      expect(await codes(note)).toEqual([]);
    },
  );

  it('is nothing where the figure is provisional', async () => {
    expect(await codes('Số ước', 'Tạm tính')).toEqual([]);
  });
});

it('a figure that fell into the number of a paper is refused, also where nothing else of the row is filled', async () => {
  const row = ['ke-hoach-nuoc-sach', null, null, null, null, null, '96,5'];
  const said = await whatIsSaid(await aWorkbook({ Bìa: aCover(), 'Đề án, kế hoạch': [newsHead, row] }));
  expect(said.join('\n')).toContain(
    'tìm thấy "96,5" - cần số và ký hiệu văn bản như 45/BC-UBND. Ghi đủ như trên giấy; số liệu gõ lệch cột thì chuyển về đúng cột. [document-number-bare]',
  );
});
