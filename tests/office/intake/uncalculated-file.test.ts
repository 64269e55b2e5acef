import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { pickKnown } from '../../../src/office/intake/known.ts';
import { readFilledTable } from '../../../src/office/intake/read-filled-table.ts';
import { buildTemplate } from '../../../src/office/templates/build-template.ts';
import { writeTemplate } from '../../../src/office/templates/write-template.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

it('says once of a template that a program saved without calculating it', async () => {
  const programme = await readRealProgramme();
  const workbook = new Workbook();
  await workbook.xlsx.load(await writeTemplate(buildTemplate(programme, '2026-Q3'), 'Bìa'));
  const [cover, figures] = workbook.worksheets;
  ['Ủy ban nhân dân xã', '45/BC-UBND', '08/10/2026', 'UBND xã', '10/10/2026'].forEach((text, index) => {
    if (cover) cover.getCell(index + 5, 2).value = text;
  });
  const column = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((one) => figures?.getCell(3, one).value === 'Giá trị') ?? 0;
  [3.5, 'nhiều'].forEach((value, index) => {
    if (figures) figures.getCell(4 + index, column).value = value;
  });
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/worksheets\/.*\.xml$/.test(name)) continue;
    // As openpyxl leaves a formula: with no result.
    parts[name] = strToU8(
      strFromU8(bytes).replace(/<c ([^>]*?) t="str">(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '<c $1>$2<v></v>'),
    );
  }
  const intake = await readFilledTable(zipSync(parts), 'Quy III.xlsx', pickKnown(programme), { today: '2026-10-12' });
  const said = 'issues' in intake ? intake.issues.map(formatIssue) : [];
  expect(said).toEqual([
    'Quy III.xlsx: tệp chưa được tính. Mở bằng Excel hoặc LibreOffice, lưu lại rồi gửi. [cell-error]',
    'Quy III.xlsx, trang tính "Chỉ tiêu", dòng 5, cột "Giá trị": tìm thấy "nhiều" - cần một số, phần thập phân sau dấu phẩy. Chỉ ghi số; lời giải thích ghi ở cột "Ghi chú". [number-unreadable]',
  ]);
});
