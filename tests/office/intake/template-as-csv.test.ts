import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { pickKnown } from '../../../src/office/intake/known.ts';
import { readFilledTable } from '../../../src/office/intake/read-filled-table.ts';
import { buildTemplate } from '../../../src/office/templates/build-template.ts';
import { writeTemplate } from '../../../src/office/templates/write-template.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const programme = await readRealProgramme();
const workbook = new Workbook();
await workbook.xlsx.load(await writeTemplate(buildTemplate(programme, '2026-Q3'), 'Bìa'));
const [cover, figures, plans, works] = workbook.worksheets;

/** Under its heading, in the row of a code. */
function fill(sheet: Worksheet | undefined, code: RegExp, values: Record<string, string>): void {
  if (sheet === undefined) throw new Error('A sheet is missing');
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const row = numbers(sheet.rowCount).find((one) => code.test(String(sheet.getCell(one, 1).value))) ?? 0;
  for (const [heading, value] of Object.entries(values)) {
    const column = numbers(sheet.columnCount).find((one) => sheet.getCell(3, one).value === heading) ?? 0;
    sheet.getCell(row, column).value = value;
  }
}

['Ủy ban nhân dân xã', '45/BC-UBND', '08/10/2026', 'UBND xã', '10/10/2026'].forEach((text, index) => {
  if (cover) cover.getCell(index + 5, 2).value = text;
});
fill(plans, /^de-an\//, { 'Tình trạng': 'Đang làm', 'Ghi chú': 'Bước 1; bước 2, "dự thảo"' });
fill(works, /^cong-trinh\//, { 'Tình trạng': 'Đang làm' });
fill(figures, /^bao-hiem-y-te\//, { 'Giá trị': '92,5' });

/** The rows of sheets as a spreadsheet program saves them: every row as wide as its sheet, quotes only where needed. */
function toCsv(sheets: readonly (Worksheet | undefined)[], delimiter: string): string {
  const lines = sheets.flatMap((sheet) =>
    Array.from({ length: sheet?.rowCount ?? 0 }, (_, row) =>
      Array.from({ length: sheet?.columnCount ?? 0 }, (_, column) => {
        const text = sheet?.getCell(row + 1, column + 1).text ?? '';
        return /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
      }).join(delimiter),
    ),
  );
  return `${lines.join('\r\n')}\r\n`;
}

const savings: [string, string, (text: string) => Uint8Array][] = [
  ['"CSV UTF-8" with semicolons', ';', (text) => Buffer.from(`\uFEFF${text}`)],
  ['commas, as LibreOffice and Google save it', ',', (text) => Buffer.from(text)],
  ['"Unicode Text" with tabs', '\t', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
];

describe.each(savings)('a sheet of the template saved as %s', (_, delimiter, encode) => {
  const read = (sheets: readonly (Worksheet | undefined)[]) =>
    readFilledTable(encode(toCsv(sheets, delimiter)), 'Quý III.csv', pickKnown(programme), { today: '2026-11-28' });

  it.each([
    ['Chỉ tiêu', figures, 'observations'],
    ['Đề án, kế hoạch', plans, 'updates'],
    ['Công trình, nhiệm vụ', works, 'updates'],
  ] as const)('is read with the rows of the cover above it: %s', async (name, sheet, list) => {
    expect(sheet?.name).toBe(name);
    const intake = await read([cover, sheet]);
    if ('issues' in intake) throw new Error(intake.issues.map(formatIssue).join('\n'));
    const { source, period, agency } = intake.report;
    expect([period, agency, source.number]).toEqual(['2026-Q3', 'uy-ban-nhan-dan', '45/BC-UBND']);
    expect(intake.report[list]).toHaveLength(1);
    expect(intake.report.observations.map(({ value }) => value)).toEqual(
      sheet === figures ? [{ kind: 'number', value: 92.5 }] : [],
    );
    if (sheet === plans)
      expect(intake.report.updates[0]).toMatchObject({ state: 'under-way', note: 'Bước 1; bước 2, "dự thảo"' });
  });

  it('may hold all tables, one under the other', async () => {
    const intake = await read([cover, figures, plans, works]);
    if ('issues' in intake) throw new Error(intake.issues.map(formatIssue).join('\n'));
    expect([intake.report.observations, intake.report.updates].map(({ length }) => length)).toEqual([1, 2]);
  });

  it('says where the cover goes when a sheet comes alone', async () => {
    const intake = await read([figures]);
    const said = 'issues' in intake ? intake.issues.map(formatIssue) : [];
    expect(said).toEqual([
      'Quý III.csv: không thấy kỳ báo cáo, cơ quan, số văn bản và phiên bản mẫu. Giữ trang "Bìa" của biểu mẫu; với tệp CSV, chép các dòng của trang Bìa lên đầu tệp. [cover-missing]',
    ]);
  });
});
