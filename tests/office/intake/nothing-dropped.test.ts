import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureHeadings } from '../../../src/core/words/template-headings.ts';
import { columnName, type Sheet } from '../../../src/office/intake/cells.ts';
import { bare, listKnownWords } from '../../../src/office/intake/known-words.ts';
import { listSubjects } from '../../../src/office/intake/list-subjects.ts';
import { readFilledTable, readReport } from '../../../src/office/intake/read-filled-table.ts';
import {
  aCover,
  accepted,
  aFigure,
  aKnownProgramme,
  aWorkbook,
  figureHead,
  newsHead,
  type TestCell,
  type TestRow,
  whatIsSaid,
} from './filled-tables.ts';

const news = ['de-an/nong-thon-moi', 'Quý III/2026', 'Đang làm'];
const rowOf = (sheet: string, row: number) => `Quy III.xlsx, trang tính "${sheet}", dòng ${row}`;

/** Codes and places of what is said: `outside-table Đề án 1`. */
async function saidOf(sheets: Record<string, TestRow[]>, change?: Parameters<typeof aWorkbook>[1]): Promise<string[]> {
  const intake = await readFilledTable(await aWorkbook(sheets, change), 'a.xlsx', aKnownProgramme());
  const said = 'issues' in intake ? [...intake.issues, ...intake.notices] : intake.notices;
  return said.map(({ code, place: { sheet, line } }) =>
    [code, sheet, line].filter((one) => one !== undefined).join(' '),
  );
}

describe('a sheet beside one that is filled', () => {
  const beside = (rows: TestRow[]) => ({ Bìa: aCover(), 'Chỉ tiêu': [figureHead, aFigure('93,9')], 'Đề án': rows });

  it('is not dropped without its line of headings: the first code and every row are named', async () => {
    const said = await whatIsSaid(await aWorkbook(beside([news, ['cong-trinh/de', 'Quý III', 'Đã xong']])));
    expect(said).toEqual([
      `${rowOf('Đề án', 1)}: mã "de-an/nong-thon-moi" nằm ngoài bảng (dòng 1, 2) - phần này sẽ bị bỏ sót. Đặt lại dòng tiêu đề và cột "Mã" như biểu mẫu, hoặc chuyển vào đúng cột; phần không thuộc báo cáo thì xóa. [outside-table]`,
    ]);
  });

  it.each([
    ['Mã số', 'Mã số'],
    ['STT', 'STT'],
    ['no heading', ''],
  ])('is read by its codes under another heading, and says so: %s', async (_, heading) => {
    const head = [heading === '' ? null : heading, ...newsHead.slice(1)];
    const bytes = await aWorkbook(beside([head, news]));
    expect((await accepted(bytes)).report.updates.map(({ state }) => state)).toEqual(['under-way']);
    expect(await whatIsSaid(bytes)).toEqual([
      `Lưu ý, ${rowOf('Đề án', 1)}, cột "${heading || 'A'}": cột "${heading || 'A'}" được hiểu là cột "Mã". Kiểm tra lại nếu không đúng ý. [read-as]`,
    ]);
  });

  it('is refused without its column of codes', async () => {
    expect(await saidOf(beside([newsHead.slice(1), news.slice(1)]))).toEqual(['heading-missing Đề án 1']);
  });

  it.each<[string, TestRow[], string]>([
    ['a code', [['Bìa'], ['bao-hiem-y-te/tham-gia']], 'outside-table Đề án 2'],
    ['a name', [['nước SẠCH']], 'outside-table Đề án 1'],
    ['a number', [[null, 93.9]], 'outside-table Đề án 1'],
    ['a number in words', [[null, '20/21']], 'outside-table Đề án 1'],
    ['a number with its unit', [[null, '20 thôn']], 'outside-table Đề án 1'],
    ['words', [['Kính gửi Văn phòng', '08/10/2026', '45/BC-CAX', 'Năm 2026', 2026]], 'words-unread Đề án'],
  ])('is told where it holds %s and no table', async (_, rows, expected) => {
    expect(await saidOf(beside(rows))).toEqual([expected]);
  });

  it('may hold the words of the template, and anything where it is hidden', async () => {
    const words = [['Đã báo cáo'], ['Mã dòng đã báo cáo', 'Chỉ tiêu, công việc', 'Của', 'Đã báo cáo', 'Theo văn bản']];
    const rows = [...words, ['2026-Q2-cong-an-xa/bao-hiem-y-te', 'Bảo hiểm y tế', 'Quý II/2026', '93%', '1/BC']];
    expect(await saidOf(beside(rows))).toEqual([]);
    const hide = (workbook: Parameters<NonNullable<Parameters<typeof aWorkbook>[1]>>[0]) => {
      const sheet = workbook.getWorksheet('Đề án');
      if (sheet) sheet.state = 'hidden';
    };
    expect(await saidOf(beside([['bao-hiem-y-te', 93.9]]), hide)).toEqual([]);
  });
});

describe('a row of a table', () => {
  const figures = (...rows: TestRow[]) => ({ Bìa: aCover(), 'Chỉ tiêu': [figureHead, aFigure('93,9'), ...rows] });

  it.each<[string, TestRow, string[]]>([
    ['a signature', ['Người lập biểu', null, 'CHỦ TỊCH'], ['words-unread Chỉ tiêu']],
    ['a day over a signature', [null, null, 'Ngày 08 tháng 10 năm 2026'], ['words-unread Chỉ tiêu']],
    ['a value without a code', [null, null, '62,5'], ['cell-empty Chỉ tiêu 3']],
    ['an answer without a code', [null, null, 'Đạt'], ['cell-empty Chỉ tiêu 3']],
    ['a value beside words', ['Tổng cộng', null, '62,5'], ['unknown-id Chỉ tiêu 3']],
    ['a mistyped code', ['van-hoa/gia-din'], ['unknown-id Chỉ tiêu 3', 'rows-not-reported Chỉ tiêu']],
    [
      'a value in the column of times',
      ['van-hoa/gia-dinh', '62,5'],
      ['value-misplaced Chỉ tiêu 3', 'rows-not-reported Chỉ tiêu'],
    ],
    [
      'a value behind the last column',
      [...aFigure('94', { code: 'van-hoa/gia-dinh' }), '62,5'],
      ['outside-table Chỉ tiêu 3'],
    ],
    [
      'words behind the last column',
      [...aFigure('94', { code: 'van-hoa/gia-dinh' }), 'xem lại'],
      ['words-unread Chỉ tiêu'],
    ],
  ])('is told where it is %s', async (_, row, expected) => {
    expect(await saidOf(figures(row))).toEqual(expected);
  });
});

/** What an office may put anywhere. */
const strayCell = fc.oneof(
  fc.constantFrom<TestCell>('62,5', 62.5, '20/21', 'Đạt', 'bao-hiem-y-te/tham-gia', 'Người lập biểu', 'x'),
  fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'Đ', 'ế', ' ', '1', '/', '-') }),
);

/** What happens to a sheet between two offices. */
const mishap = fc.oneof(
  fc.constant((rows: TestRow[]) => rows.slice(1)),
  fc.constant((rows: TestRow[]) => rows.map((row) => row.slice(1))),
  fc.tuple(fc.nat(10), fc.constantFrom('Mã số', 'STT', 'Kết quả', 'Khác')).map(
    ([column, heading]) =>
      (rows: TestRow[]) =>
        rows.map((row, index) => (index === 0 && column < row.length ? row.with(column, heading) : row)),
  ),
  fc.tuple(fc.nat(5), fc.nat(13), strayCell).map(([line, column, cell]) => (rows: TestRow[]) => {
    const row = [...(rows[line] ?? []), ...Array.from({ length: 14 }, () => null)].slice(0, 14);
    return rows.length > line ? rows.with(line, row.with(column, cell)) : [...rows, row.with(column, cell)];
  }),
);

it('reads, explains or names every filled cell, whatever has happened to a sheet', () => {
  const rows = [
    [...templateHead],
    aRow('bao-hiem-y-te/tham-gia', '93,9', 'lời 1'),
    aRow('van-hoa/thon', '20/21', 'lời 2'),
    aRow('xep-loai/dang-bo', null, null),
  ];
  fc.assert(
    fc.property(fc.array(mishap, { minLength: 1, maxLength: 3 }), (mishaps) => {
      const changed = mishaps.reduce<TestRow[]>((sheet, change) => change(sheet), rows);
      const filled = [[...figureHead], aFigure('94', { code: 'van-hoa/gia-dinh' })];
      const sheets = [aSheet('Bìa', aCover()), aSheet('Chỉ tiêu', filled), aSheet('Sheet2', changed)];
      const intake = readReport({ sheets, notices: [] }, 'a.xlsx', known);
      // A refused file is refused whole: the office gets it back with what is wrong.
      if ('issues' in intake) return;
      const report = JSON.stringify(intake.report);
      const named = new Set(
        intake.notices.flatMap(({ place, facts }) => {
          const listed = 'rows' in facts && Array.isArray(facts.rows) ? facts.rows : [];
          return place.sheet === 'Sheet2' ? [place.line, ...listed] : [];
        }),
      );
      const ours = new Set<TestCell>(rows.flat());
      // Held against what belongs there without its signs: `1-` is the printed (1).
      const isCompared = (column: number) => compared.includes(String(changed[0]?.[column]));
      const isSame = (cell: TestCell, column: number) =>
        isCompared(column) &&
        (rows.some((row) => bare(String(row[column] ?? '')) === bare(String(cell))) || names.has(bare(String(cell))));
      const unread = intake.notices.flatMap(({ code, place }) => (code === 'heading-extra' ? [place.heading] : []));
      // A heading that is no text is called by the letter of its column.
      const isUnread = (column: number) =>
        unread.includes(String(changed[0]?.[column]).trim().replace(/\s+/g, ' ')) ||
        unread.includes(columnName(column));
      const lost = changed.flatMap((row, index) =>
        named.has(index + 1)
          ? []
          : row.filter(
              (cell, column) =>
                isFilled(cell) && !ours.has(cell) && !isSame(cell, column) && !isUnread(column) && !isIn(report, cell),
            ),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 2000 },
  );
}, 60_000);

const known = aKnownProgramme();

/** The headings that an office meets, with what it only reads. */
const templateHead = (
  ['code', 'printed', 'name', 'unit', 'last', 'refersTo', 'value', 'nature', 'certainty', 'note', 'missing'] as const
).map((column) => figureHeadings[column]);

/** A row that holds a name of ours and no more is counted among those not reported. */
const { names } = listKnownWords(known);

/** What an office only reads, and the reader holds against the code. */
const compared: string[] = (['printed', 'name', 'unit'] as const).map((column) => figureHeadings[column]);

function aRow(code: string, value: TestCell, note: TestCell): TestRow {
  const beside = listSubjects(known).get(code);
  const read = [beside?.printed ?? null, beside?.name ?? null, beside?.unit ?? null, null];
  return [code, ...read, 'Quý III', value, 'Tại thời điểm', 'Chính thức', note, null];
}

/** A sheet as the reader of cells gives it. */
function aSheet(name: string, rows: TestRow[]): Sheet {
  const sheet: Sheet = { name, rows: [], merged: [], hiddenColumns: new Set(), isHidden: false };
  for (const [index, row] of rows.entries()) {
    const cells = row.flatMap((cell, column) => {
      if (cell === null || cell === '') return [];
      const value =
        typeof cell === 'number'
          ? ({ kind: 'number', number: cell, isPercent: false } as const)
          : ({ kind: 'text', text: String(cell) } as const);
      return [[column, { value, isCalculated: false }] as const];
    });
    sheet.rows.push({ number: index + 1, cells: new Map(cells), isHidden: false });
  }
  return sheet;
}

function isFilled(cell: TestCell | undefined): boolean {
  return cell !== null && cell !== undefined && !/^[\s.…_–—-]*$/.test(String(cell));
}

/** A value stands in the report as JSON: `62,5` as 62.5, `20/21` as a count, `Đạt` as true. */
function isIn(report: string, cell: TestCell): boolean {
  const typed = String(cell).trim();
  if (report.includes('true') && (typed === 'Đạt' || typed === 'x')) return true;
  const [count, total] = typed.split('/');
  return [typed, typed.replace(',', '.'), typed.replace('.', ','), `"count":${count},"total":${total}`].some((words) =>
    report.includes(words),
  );
}
