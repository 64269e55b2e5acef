import { Workbook } from '@cj-tech-master/excelts';
import { expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { pickKnown } from '../../../src/office/intake/known.ts';
import { readFilledTable } from '../../../src/office/intake/read-filled-table.ts';
import { buildTemplate } from '../../../src/office/templates/build-template.ts';
import { writeTemplate } from '../../../src/office/templates/write-template.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

it('leaves rows in the first workbook for the start level of a target that has a new number too', async () => {
  const programme = await readRealProgramme();
  const workbook = new Workbook();
  await workbook.xlsx.load(await writeTemplate(buildTemplate(programme, '2026-Q3'), 'Bìa'));
  const [cover, sheet] = workbook.worksheets;
  if (cover === undefined || sheet === undefined) throw new Error('A sheet is missing');
  ['Công an xã', '45/BC-CAX', '08/10/2026', 'Công an xã', '10/10/2026'].forEach((text, index) => {
    cover.getCell(index + 5, 2).value = text;
  });
  const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
  const put = (row: number, values: Record<string, string>) => {
    for (const [heading, value] of Object.entries(values)) {
      const cell = sheet.getCell(row, numbers.find((column) => sheet.getCell(3, column).value === heading) ?? 0);
      // Of the row of the target the code is locked, of an empty row nothing that is filled in here.
      expect([heading, cell.protection?.locked]).toEqual([heading, false]);
      cell.value = value;
    }
  };
  const code = 'bao-hiem-y-te/tham-gia';
  put(numbers.find((row) => sheet.getCell(row, 1).value === code) ?? 0, { 'Giá trị': '93,9' });
  const free = numbers.find((row) => row > 3 && !sheet.getCell(row, 1).value) ?? 0;
  const [key = ''] = [String(sheet.getCell(3, 1).value)];
  put(free, { [key]: code, 'Số liệu của': '31/12/2025', 'Giá trị': '93', 'Cách tính': 'Tại thời điểm' });
  put(free, { 'Độ chắc': 'Chính thức', 'Mức xuất phát': 'x' });
  const intake = await readFilledTable(await workbook.xlsx.writeBuffer(), 'CAX.xlsx', pickKnown(programme), {});
  if ('issues' in intake) throw new Error(intake.issues.map(formatIssue).join('\n'));
  expect(intake.report.observations).toMatchObject([
    { refersTo: '2026-Q3', isBaseline: false, value: { value: 93.9 } },
    { refersTo: '2025-12-31', isBaseline: true, value: { value: 93 } },
  ]);
});
