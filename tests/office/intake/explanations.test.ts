import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { formatReport } from '../../../src/office/intake/format-json.ts';
import { type KnownProgramme, pickKnown } from '../../../src/office/intake/known.ts';
import { buildPreview } from '../../../src/office/intake/preview.ts';
import { type Intake, readFilledTable } from '../../../src/office/intake/read-filled-table.ts';
import { buildTemplate } from '../../../src/office/templates/build-template.ts';
import { writeTemplate } from '../../../src/office/templates/write-template.ts';
import { coverLabels, sheetNames } from '../../../src/office/words/template.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';

let programme: Programme;
let template: Uint8Array;
beforeAll(async () => {
  programme = await readDemoProgramme();
  template = await writeTemplate(buildTemplate(programme, '2028-Q1', 'phong-kinh-te'), sheetNames.cover);
}, 60_000);

/** Columns of the sheet: F cause, G remedy, H by when, I who; A code, D release. */
type Filled = Partial<Record<'A' | 'D' | 'F' | 'G' | 'H' | 'I', string>>;

const whole: Filled = { F: 'Thiếu vốn.', G: 'Xin bổ sung vốn.', H: '30/6/2028', I: 'Phòng Kinh tế' };

/** The template of Phòng Kinh tế with the row of public investment explained so; every other row empty. */
async function read(filled: Filled, known: KnownProgramme = pickKnown(programme), replace = false): Promise<Intake> {
  const workbook = new Workbook();
  await workbook.xlsx.load(template);
  const cover = sheetOf(workbook, sheetNames.cover);
  const fields = { number: '12/BC-KT', date: '10/4/2028', issuer: 'Phòng Kinh tế', receivedOn: '11/4/2028' };
  for (const [field, words] of Object.entries(fields)) {
    cover.getCell(`B${rowOf(cover, coverLabels[field as keyof typeof coverLabels])}`).value = words;
  }
  const sheet = sheetOf(workbook, sheetNames.explanations);
  const row = rowOf(sheet, 'giai-trinh/giai-ngan-dau-tu-cong');
  for (const [column, words] of Object.entries(filled)) sheet.getCell(`${column}${row}`).value = words;
  return readFilledTable(await workbook.xlsx.writeBuffer(), 'quy-i.xlsx', known, { replace });
}

function sheetOf(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function rowOf(sheet: Worksheet, words: string): number {
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => index + 1);
  const found = rows.find((row) => sheet.getCell(`A${row}`).value === words);
  if (found === undefined) throw new Error(`No row ${words}`);
  return found;
}

function said(intake: Intake): string[] {
  return 'issues' in intake ? intake.issues.map(formatIssue) : [];
}

function reportOf(intake: Intake) {
  if ('issues' in intake) throw new Error(said(intake).join('\n'));
  return intake;
}

describe('the sheet that asks for reasons', () => {
  it('has a row for each bad verdict of the release before on what the body must report', () => {
    const { sheets } = buildTemplate(programme, '2028-Q1', 'phong-kinh-te');
    const sheet = sheets.find(({ name }) => name === sheetNames.explanations);
    const last = programme.releases.at(-1);
    const bad = ['late', 'very-late', 'reversing', 'not-met', 'overdue'];
    const asked = sheet?.rows.map(([code]) => code?.text.replace('giai-trinh/', ''));
    expect(asked).toContain('giai-ngan-dau-tu-cong');
    // Nobody gives the inspections to this body.
    expect(asked).not.toContain('to-chuc-dang-duoc-kiem-tra');
    for (const target of asked ?? []) {
      expect(bad).toContain(last?.assessments.find((one) => one.target === target)?.status);
    }
    const [, , , release] = sheet?.rows[0] ?? [];
    expect([release?.text, release?.isInput]).toEqual(['Quý IV/2027', undefined]);
  });

  it('is not there before anything was published', () => {
    const { sheets } = buildTemplate({ ...programme, releases: [] }, '2026-Q3', 'phong-kinh-te');
    expect(sheets.map(({ name }) => name)).not.toContain(sheetNames.explanations);
  });
});

describe('a filled sheet of reasons', { timeout: 60_000 }, () => {
  it('is stored with the report, shown before it is written, and read twice changes nothing', async () => {
    const { reportId, report, changes } = reportOf(await read(whole));
    const explanation = {
      ...{ id: 'giai-trinh-giai-ngan-dau-tu-cong-2027-q4', target: 'giai-ngan-dau-tu-cong', release: '2027-Q4' },
      ...{ cause: 'Thiếu vốn.', remedy: 'Xin bổ sung vốn.', by: '2028-06-30', who: 'Phòng Kinh tế' },
    };
    expect([reportId, report.observations, report.updates]).toEqual(['2028-Q1-phong-kinh-te', [], []]);
    expect(report.explanations).toEqual([explanation]);
    expect(JSON.parse(formatReport(report)).explanations).toEqual([explanation]);
    expect(buildPreview(changes, pickKnown(programme)).map((row) => row.slice(0, 5))).toEqual([
      [
        'Thêm',
        expect.stringMatching(/^Giải trình: \(4\) /),
        'quý IV/2027',
        '',
        'Nguyên nhân: Thiếu vốn. Khắc phục: Xin bổ sung vốn. Xong trước ngày 30/6/2028. Ai làm: Phòng Kinh tế',
      ],
    ]);
    const known = pickKnown(programme);
    const again = reportOf(await read(whole, { ...known, reports: [...known.reports, { ...report, id: reportId }] }));
    expect([again.changes, again.unchanged]).toEqual([[], 1]);
  });

  it('is no other one of the same period, unless it replaces what nobody published', async () => {
    const { reportId, report } = reportOf(await read(whole));
    const known = pickKnown(programme);
    const after = { ...known, reports: [...known.reports, { ...report, id: reportId }] };
    const other = { ...whole, F: 'Thiếu người.' };
    expect(said(await read(other, after))).toEqual([
      expect.stringMatching(
        /báo cáo 2028-Q1-phong-kinh-te đã giải trình khác về đánh giá này.*\[explanation-differs\]$/,
      ),
    ]);
    const replaced = reportOf(await read(other, after, true));
    expect(replaced.report.explanations.map(({ id, cause }) => [id, cause])).toEqual([
      ['giai-trinh-giai-ngan-dau-tu-cong-2027-q4', 'Thiếu người.'],
    ]);
  });

  it.each<[string, Filled, RegExp]>([
    [
      'a reason alone',
      { F: 'Thiếu vốn.' },
      /cột "Cách khắc phục": .*còn thiếu "Cách khắc phục".*\[explanation-incomplete\]$/,
    ],
    [
      'no day',
      { ...whole, H: '' },
      /cột "Xong trước ngày": .*còn thiếu "Xong trước ngày".*\[explanation-incomplete\]$/,
    ],
    [
      'a day gone by',
      { ...whole, H: '30/6/2027' },
      /hứa xong trước ngày 30\/6\/2027.*11\/4\/2028.*\[remedy-date-past\]$/,
    ],
    ['words for a day', { ...whole, H: 'sớm' }, /cột "Xong trước ngày".*\[date-unreadable\]$/],
    [
      'a code of nothing',
      { ...whole, A: 'giai-trinh/giai-ngan' },
      /không có chỉ tiêu nào mang mã "giai-trinh\/giai-ngan".*\[unknown-id\]$/,
    ],
    ['a target that was judged well', { ...whole, A: 'giai-trinh/tuyen-quan' }, /\[explanation-of-nothing\]$/],
    [
      'a release that was not published',
      { ...whole, D: 'Quý III/2028' },
      /kỳ quý III\/2028 không có đánh giá kém.*\[explanation-of-nothing\]$/,
    ],
  ])('is refused with %s', async (_, filled, sentence) => {
    expect(said(await read(filled))[0]).toMatch(sentence);
  });

  it('left empty reports nothing', async () => {
    expect(said(await read({}))).toEqual([expect.stringMatching(/\[nothing-reported\]$/)]);
  });
});
