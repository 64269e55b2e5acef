import { type CellValue, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { expect } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import type { Content } from '../../../src/core/programme/content.ts';
import { linkProgramme } from '../../../src/core/programme/programme.ts';
import type { ObservationValue } from '../../../src/core/schemas/observation.ts';
import { reportSchema } from '../../../src/core/schemas/report.ts';
import { figureHeadings, newsHeadings } from '../../../src/core/words/template-headings.ts';
import { type KnownProgramme, pickKnown } from '../../../src/office/intake/known.ts';
import { type Intake, type IntakeOptions, readFilledTable } from '../../../src/office/intake/read-filled-table.ts';
import { coverLabels } from '../../../src/office/words/template.ts';
import {
  anAgency,
  aPlan,
  aSection,
  aTarget,
  aTargetPart,
  aTask,
  aWork,
  someContent,
  words,
} from '../../fixtures/builders.ts';

/** A cell of a sheet: a value of the library, or one with the format in which Excel shows it. */
export type TestCell = CellValue | { value: CellValue; numFmt: string };
export type TestRow = TestCell[];

/** Headings of figures in the order of the template, but for what only people read. */
export const figureHead = (
  [
    'code',
    'refersTo',
    'value',
    'nature',
    'certainty',
    'note',
    'corrects',
    'reason',
    'confirmed',
    'missing',
    'baseline',
  ] as const
).map((column) => figureHeadings[column]);

export const newsHead = (
  [
    'code',
    'refersTo',
    'state',
    'step',
    'quantity',
    'quantityUnit',
    'documentNumber',
    'documentDate',
    'note',
    'corrects',
    'reason',
  ] as const
).map((column) => newsHeadings[column]);

type Cover = Partial<Record<keyof typeof coverLabels, TestCell>>;

export function aCover(fields: Cover = {}): TestRow[] {
  const cover: Cover = {
    period: 'Quý III/2026',
    agency: 'Công an xã',
    number: '45/BC-CAX',
    date: '08/10/2026',
    issuer: 'Công an xã',
    receivedOn: '10/10/2026',
    version: 'Mẫu 1',
    ...fields,
  };
  return (Object.keys(coverLabels) as (keyof typeof coverLabels)[]).map((field) => [
    coverLabels[field],
    cover[field] ?? null,
  ]);
}

/** A row of figures that is right in every cell but the ones a test names. */
export function aFigure(
  value: TestCell,
  fields: Partial<
    Record<
      | 'code'
      | 'refersTo'
      | 'nature'
      | 'certainty'
      | 'note'
      | 'corrects'
      | 'reason'
      | 'confirmed'
      | 'missing'
      | 'baseline',
      TestCell
    >
  > = {},
): TestRow {
  const row = {
    code: 'bao-hiem-y-te/tham-gia',
    refersTo: 'Quý III',
    nature: 'Tại thời điểm',
    certainty: 'Chính thức',
    ...fields,
  };
  return [
    row.code,
    row.refersTo,
    value,
    row.nature,
    row.certainty,
    row.note ?? null,
    row.corrects ?? null,
    row.reason ?? null,
    row.confirmed ?? null,
    row.missing ?? null,
    row.baseline ?? null,
  ];
}

/** A workbook with these sheets; `change` may do to it what an office would. */
export async function aWorkbook(
  sheets: Record<string, TestRow[]>,
  change: (workbook: Workbook) => void = () => {},
): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) fill(workbook.addWorksheet(name), rows);
  change(workbook);
  return workbook.xlsx.writeBuffer();
}

/** A filled template of figures alone. */
export function someFigures(
  rows: TestRow[],
  cover: Cover = {},
  change?: (workbook: Workbook) => void,
): Promise<Uint8Array> {
  return aWorkbook({ Bìa: aCover(cover), 'Chỉ tiêu': [figureHead, ...rows] }, change);
}

function fill(sheet: Worksheet, rows: TestRow[]): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null || cell === undefined) return;
      const place = sheet.getCell(row + 1, column + 1);
      if (typeof cell === 'object' && 'numFmt' in cell) Object.assign(place, cell);
      else place.value = cell as CellValue;
    });
  });
}

/** Two targets, a plan, a work and a task; nobody has reported anything. */
export function aKnownProgramme(fields: Partial<KnownProgramme> = {}): KnownProgramme {
  return { ...pickKnown(linkProgramme(aKnownContent())), ...fields };
}

/** The content that it is cut out of. */
export function aKnownContent(): Content {
  const share = {
    unit: '%',
    measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
  };
  const part = (id: string, more: object) => aTargetPart({ id, due: { kind: 'not-stated' }, ...more });
  const target = (parts: object[]) => aTarget({ parts });
  return someContent({
    targets: new Map([
      ['bao-hiem-y-te', target([part('tham-gia', share)])],
      [
        'bao-hiem-xa-hoi',
        target([part('tham-gia', { unit: '%', measure: { kind: 'range-by-date', from: 62, to: 63 } })]),
      ],
      [
        'gia-tri-tren-hec-ta',
        target([
          part('gia-tri', {
            unit: 'triệu đồng/ha',
            measure: { kind: 'by-date-threshold', comparison: 'exactly', threshold: 240.6, direction: 'rising' },
            nature: 'whole-year',
          }),
        ]),
      ],
      [
        'van-hoa',
        target([part('thon', { unit: 'thôn', measure: { kind: 'quota', total: 21 } }), part('gia-dinh', share)]),
      ],
      [
        'tuyen-quan',
        target([
          part('chi-tieu', {
            unit: '%',
            measure: { kind: 'annual-threshold', comparison: 'exactly', threshold: 100 },
            isYesNoOnly: true,
          }),
        ]),
      ],
      ['tram-y-te', target([part('dat-chuan', { measure: { kind: 'milestone' } })])],
      [
        'xep-loai',
        target([
          part('dang-bo', {
            measure: {
              kind: 'ordinal-rating',
              scale: ['Hoàn thành nhiệm vụ', 'Hoàn thành tốt nhiệm vụ'],
              atLeast: 'Hoàn thành tốt nhiệm vụ',
            },
            nature: 'whole-year',
          }),
        ]),
      ],
      [
        'thu-ngan-sach',
        target([
          part('thu', {
            unit: '%/năm',
            measure: { kind: 'average-growth', fromPercent: 10, toPercent: 13 },
            nature: 'whole-year',
          }),
          part('muc-thu', {
            unit: '%/năm',
            levelUnit: 'tỷ đồng',
            measure: { kind: 'average-growth', fromPercent: 10, toPercent: 13 },
            nature: 'whole-year',
          }),
        ]),
      ],
    ]),
    plans: new Map([['nong-thon-moi', aPlan()]]),
    works: new Map([['de', aWork()]]),
    tasks: new Map([['nv-1-2-03', aTask()]]),
    agencies: new Map([
      ['cong-an-xa', anAgency({ name: 'Công an xã', abbreviations: ['CAX'] })],
      ['uy-ban-nhan-dan', anAgency({ aliases: ['Uỷ ban Nhân dân xã', 'UBND xã'], abbreviations: ['UBND'] })],
    ]),
    sections: [
      aSection('mo-dau', { order: 1, number: 'I.', title: 'MỞ ĐẦU' }, [
        ...[
          'bao-hiem-y-te',
          'bao-hiem-xa-hoi',
          'gia-tri-tren-hec-ta',
          'van-hoa',
          'tuyen-quan',
          'tram-y-te',
          'xep-loai',
          'thu-ngan-sach',
        ].map((id) => ({ kind: 'target' as const, id })),
        { kind: 'plan', id: 'nong-thon-moi' },
        { kind: 'work', id: 'de' },
        words('task', 'nv-1-2-03', 'Nâng cấp đê.'),
      ]),
    ],
  });
}

/** What is said of a file, line by line: its problems, or else its notices. */
export async function whatIsSaid(
  bytes: Uint8Array,
  options: { file?: string; known?: KnownProgramme } & IntakeOptions = {},
): Promise<string[]> {
  const { file = 'Quy III.xlsx', known = aKnownProgramme(), ...more } = options;
  const intake = await readFilledTable(bytes, file, known, more);
  return ('issues' in intake ? intake.issues : intake.notices).map(formatIssue);
}

/** The report read from a file that has no problem. */
export async function accepted(
  bytes: Uint8Array,
  options: { file?: string; known?: KnownProgramme } & IntakeOptions = {},
): Promise<Exclude<Intake, { issues: unknown }>> {
  const { file = 'Quy III.xlsx', known = aKnownProgramme(), ...more } = options;
  const intake = await readFilledTable(bytes, file, known, more);
  if ('issues' in intake) throw new Error(intake.issues.map(formatIssue).join('\n'));
  // The browser writes the report as it is: every field as the schema wants it, and in its order.
  expect(JSON.stringify(intake.report)).toBe(JSON.stringify(reportSchema.parse(intake.report)));
  return intake;
}

/** What a row of figures comes to: its value, or what is said of it without the place. */
export async function readCell(
  cell: TestCell,
  fields: Parameters<typeof aFigure>[1] = {},
): Promise<ObservationValue | string | undefined> {
  const bytes = await someFigures([aFigure(cell, fields)]);
  const [said] = await whatIsSaid(bytes);
  const problem =
    said === undefined || said.startsWith('Lưu ý')
      ? undefined
      : said.replace(/^Quy III\.xlsx(, trang tính "Chỉ tiêu", dòng 2, cột "[^"]*")?: /, '');
  return problem ?? (await accepted(bytes)).report.observations[0]?.value;
}
