import { describe, expect, it } from 'vitest';
import { figureHeadings, newsHeadings } from '../../../src/core/words/template-headings.ts';
import type { CellValue, MergedCells, Sheet } from '../../../src/office/intake/cells.ts';
import { readReport } from '../../../src/office/intake/read-filled-table.ts';
import { aCover, aKnownProgramme } from './filled-tables.ts';

type Cell = string | number | boolean | null | CellValue;

/** A sheet as the reader of cells gives it; without a name, one of a CSV file. */
function aSheet(name: string | undefined, rows: readonly (readonly unknown[])[], more: Partial<Sheet> = {}): Sheet {
  const filled = rows.map((cells, index) => ({
    number: index + 1,
    cells: new Map(
      cells.flatMap((cell, column) =>
        cell === null ? [] : [[column, { value: toValue(cell as Exclude<Cell, null>), isCalculated: false }] as const],
      ),
    ),
    isHidden: false,
    ...(name === undefined && { width: cells.length }),
  }));
  const sheet = { rows: filled, merged: [], hiddenColumns: new Set<number>(), isHidden: false, ...more };
  return name === undefined ? sheet : { name, ...sheet };
}

function toValue(cell: Exclude<Cell, null>): CellValue {
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  if (typeof cell === 'number') return { kind: 'number', number: cell, isPercent: false };
  return typeof cell === 'boolean' ? { kind: 'yes-no', value: cell } : cell;
}

const head = (['code', 'printed', 'name', 'refersTo', 'value', 'nature', 'certainty', 'note'] as const).map(
  (column) => figureHeadings[column],
);

/** A row of figures that is right but for the cells a test names. */
function aRow(
  fields: Partial<
    Record<'code' | 'printed' | 'name' | 'refersTo' | 'value' | 'nature' | 'certainty' | 'note', Cell>
  > = {},
) {
  const row = {
    code: 'bao-hiem-y-te',
    printed: null,
    name: null,
    refersTo: 'Quý III/2026',
    value: '93,9',
    nature: 'Tại thời điểm',
    certainty: 'Chính thức',
    note: null,
    ...fields,
  };
  return Object.values(row);
}

/** What is said of sheets, errors first: code, sheet and line, and the facts a test asks for. */
function said(sheets: Sheet[], ...facts: string[]): string[] {
  const intake = readReport({ sheets, notices: [] }, 'a.xlsx', aKnownProgramme());
  const issues = 'issues' in intake ? [...intake.issues, ...intake.notices] : intake.notices;
  return issues.map((issue) =>
    [
      issue.code,
      issue.place.sheet,
      issue.place.line,
      ...facts.map((fact) => JSON.stringify((issue.facts as Record<string, unknown>)[fact])),
    ]
      .filter((one) => one !== undefined)
      .join(' '),
  );
}

const cover = aSheet('Bìa', aCover());
const figures = (...rows: unknown[][]) => [cover, aSheet('Chỉ tiêu', [head, ...rows])];

describe('a row of a table', () => {
  it.each<[string, unknown[], string[]]>([
    ['a title', ['I. Xã hội'], ['words-unread Chỉ tiêu [3]']],
    ['a numbered title', ['I', 12, 'Xã hội'], ['words-unread Chỉ tiêu [3]']],
    ['a title of two words with a hyphen', ['Văn hóa - Xã hội'], ['words-unread Chỉ tiêu [3]']],
    ['a count in the place of a code', ['12/3'], ['outside-table Chỉ tiêu 3 [3]']],
    ['a code in two pieces', ['van-hoa /gia-din'], ['unknown-id Chỉ tiêu 3', 'rows-not-reported Chỉ tiêu 1']],
    ['a code with a blank', ['van hoa-1'], ['unknown-id Chỉ tiêu 3', 'rows-not-reported Chỉ tiêu 1']],
    ['a number for a code', [12], ['unknown-id Chỉ tiêu 3', 'rows-not-reported Chỉ tiêu 1']],
    ['a name of ours alone', [null, null, 'Nước sạch'], ['rows-not-reported Chỉ tiêu 1']],
    ['a yes', [null, null, null, null, true], ['cell-empty Chỉ tiêu 3']],
    ['a number', [null, null, null, null, 62.5], ['cell-empty Chỉ tiêu 3']],
    ['a rating', [null, null, null, null, 'Hoàn thành nhiệm vụ'], ['cell-empty Chỉ tiêu 3']],
    ['a number among words', [null, null, null, null, 'khoảng 62 hộ'], ['cell-empty Chỉ tiêu 3']],
    ['a day of signature', [null, null, null, null, 'Tháng 10/2026'], ['words-unread Chỉ tiêu [3]']],
    ['words for a value', [null, null, null, null, 'Người lập'], ['words-unread Chỉ tiêu [3]']],
  ])('without a code of ours is read as %s', (_, row, expected) => {
    expect(said(figures(aRow(), row), 'rows')).toEqual(expected);
  });

  it.each<[string, Parameters<typeof aRow>[0], string[]]>([
    ['what the template filled in', {}, []],
    ['a day', { refersTo: { kind: 'date', date: '2026-09-30' } }, []],
    ['another time', { refersTo: 'Quý I' }, []],
    ['other capitals', { nature: 'CẢ NĂM', certainty: 'tạm tính' }, []],
    ['a figure in place of the time', { refersTo: '62,5' }, ['value-misplaced Chỉ tiêu 3']],
    ['a number in place of the reckoning', { nature: 62.5 }, ['value-misplaced Chỉ tiêu 3']],
    ['an answer in place of the time', { refersTo: 'Đạt' }, ['value-misplaced Chỉ tiêu 3']],
    ['words in place of the certainty', { certainty: 'xem lại' }, ['words-unread Chỉ tiêu']],
    ['another name', { name: 'Gia đình' }, ['words-unread Chỉ tiêu']],
    ['the name of another row', { name: 'Đê' }, ['words-unread Chỉ tiêu']],
  ])('that reports nothing may hold %s', (_, fields, expected) => {
    const told = said(figures(aRow(), aRow({ code: 'van-hoa/gia-dinh', value: null, ...fields })));
    expect(told.sort()).toEqual([...expected, 'rows-not-reported Chỉ tiêu'].sort());
  });

  it('of news is known by its state or its quantity', () => {
    const newsHead = [newsHeadings.code, newsHeadings.refersTo, newsHeadings.state, newsHeadings.quantity];
    const news = (...row: Cell[]) => said([...figures(aRow()), aSheet('Đề án', [newsHead, row])]);
    expect(news(null, null, 'Đang làm')).toEqual(['cell-empty Đề án 2']);
    expect(news(null, null, null, 6.5)).toEqual(['cell-empty Đề án 2']);
    expect(news(null, null, 'đã hoàn thành')).toEqual(['cell-empty Đề án 2']);
    expect(news('Người lập', null, 'Ông A')).toEqual(['words-unread Đề án']);
  });

  it('is counted among those not reported', () => {
    const empty = aRow({ value: null });
    expect(said(figures(aRow(), empty, aRow({ code: 'van-hoa/thon', value: null })), 'rows')).toEqual([
      'rows-not-reported Chỉ tiêu 2',
    ]);
  });
});

describe('merged cells', () => {
  const merged = (firstRow: number, lastRow: number): MergedCells => ({
    reference: 'A:B',
    firstRow,
    lastRow,
    firstColumn: 0,
    lastColumn: 0,
  });
  const rows = [['Tiêu đề'], head, ['I. Xã hội'], aRow(), aRow({ code: 'van-hoa/gia-dinh' }), ['Người lập']];

  it.each([
    [1, 2, false],
    [2, 3, false],
    [3, 4, true],
    [4, 4, true],
    [5, 5, true],
    [5, 9, true],
    [6, 6, false],
    [1, 9, true],
  ])('matter among the rows that report, not above and below: rows %i to %i (%s)', (first, last, expected) => {
    const told = said([cover, aSheet('Chỉ tiêu', rows, { merged: [merged(first, last)] })]);
    expect(told.includes(`cells-merged Chỉ tiêu ${first}`)).toBe(expected);
  });
});

describe('a line of a CSV file', () => {
  const file = (...rows: unknown[][]) => [aSheet(undefined, [...aCover(), head, ...rows])];

  it.each([
    [8, []],
    [7, []],
    [6, ['csv-malformed 9 "width" 8 -2']],
    [9, ['csv-malformed 9 "width" 8 1']],
    [10, ['csv-malformed 9 "width" 8 2']],
  ])('may lack fields behind those it needs, and has none too many: %i', (width, expected) => {
    const row = [...aRow(), null, null].slice(0, width);
    expect(said(file(row), 'fault', 'columns', 'excess')).toEqual(expected);
  });

  it('may hold the point of a program', () => expect(said(file(aRow({ value: '62.5' })))).toEqual([]));
});

describe('what is said of a file', () => {
  it('comes sheet by sheet and row by row', () => {
    const wrong = aRow({ value: 'khá' });
    const sheets = [cover, aSheet('B', [head, aRow(), wrong]), aSheet('A', [head, wrong, wrong])];
    expect(said(sheets).slice(0, 3)).toEqual([
      'number-unreadable B 3',
      'number-unreadable A 2',
      'number-unreadable A 3',
    ]);
  });

  it('is one of a kind for each sheet, but for what was understood of a cell', () => {
    const extra = [...head, 'Khác', 'Khác nữa'];
    expect(said([cover, aSheet('A', [extra, aRow()])])).toEqual(['heading-extra A 1', 'heading-extra A 1']);
    const typed = [aRow({ value: '62.5' }), aRow({ code: 'van-hoa/gia-dinh', value: '62.5' })];
    expect(said(figures(...typed))).toEqual(['read-as Chỉ tiêu 2', 'read-as Chỉ tiêu 3']);
    const hidden = (note: string) => ({ note: `\u200b${note}` });
    expect(said(figures(aRow(hidden('a')), aRow({ code: 'van-hoa/gia-dinh', ...hidden('b') })))).toEqual([
      'read-as Chỉ tiêu 2',
    ]);
  });

  it('names hidden rows, columns and sheets that are read all the same', () => {
    const hide = (more: Partial<Sheet>) =>
      said([cover, aSheet('Chỉ tiêu', [head, aRow()], more)], 'rows', 'columns', 'isSheet');
    expect(hide({})).toEqual([]);
    expect(hide({ hiddenColumns: new Set([7, 8]) })).toEqual(['cells-hidden Chỉ tiêu 0 2 false']);
    expect(hide({ isHidden: true })).toEqual(['cells-hidden Chỉ tiêu 0 0 true']);
    const [first, second] = aSheet('Chỉ tiêu', [head, aRow()]).rows;
    if (first === undefined || second === undefined) throw new Error('No rows');
    expect(hide({ rows: [first, { ...second, isHidden: true }] })).toEqual(['cells-hidden Chỉ tiêu 1 0 false']);
    expect(said([aSheet('Ẩn', [['x']], { isHidden: true }), ...figures(aRow())])).toEqual([]);
  });

  it('takes no hidden sheet for the cover', () => {
    const hidden = aSheet('Nháp', aCover({ number: '46/BC-CAX' }), { isHidden: true });
    expect(said([hidden, ...figures(aRow())])).toEqual([]);
    expect(said([aSheet('Bìa', aCover(), { isHidden: true }), aSheet('Chỉ tiêu', [head, aRow()])])).toEqual([
      'cover-missing',
    ]);
  });

  it('names two rows of one thing', () => {
    expect(said(figures(aRow(), aRow({ code: 'van-hoa/gia-dinh' }), aRow({ note: 'a' })))).toContain(
      'entry-twice Chỉ tiêu 4',
    );
  });

  it('is that nothing is reported, or that no table is there', () => {
    expect(said(figures())).toEqual(['nothing-reported']);
    expect(said([cover])).toEqual(['table-missing']);
    expect(said([aSheet('A', [['x']]), aSheet('B', [[62.5]])])).toEqual([
      'table-missing',
      'outside-table B 1',
      'words-unread A',
    ]);
  });
});
