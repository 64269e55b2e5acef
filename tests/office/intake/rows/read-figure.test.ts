import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../../src/core/issues/catalogue.ts';
import { figureHeadings } from '../../../../src/core/words/template-headings.ts';
import type { CellValue } from '../../../../src/office/intake/cells.ts';
import type { FigureColumn } from '../../../../src/office/intake/find-tables.ts';
import { listKnownWords } from '../../../../src/office/intake/known-words.ts';
import { openRow } from '../../../../src/office/intake/rows/open-row.ts';
import { readFigure } from '../../../../src/office/intake/rows/read-figure.ts';
import { templateWords } from '../../../../src/office/words/template.ts';
import { aKnownProgramme } from '../filled-tables.ts';

const known = aKnownProgramme();
const columns = new Map(Object.keys(figureHeadings).map((key, column) => [key as FigureColumn, column]));

type Cells = Partial<Record<FigureColumn, string | CellValue | undefined>>;

const right: Cells = {
  code: 'bao-hiem-y-te',
  refersTo: 'Quý III',
  value: '93,9',
  nature: 'Tại thời điểm',
  certainty: 'Chính thức',
};

/** What a row of figures comes to, and what is said of it by column. */
function read(cells: Cells) {
  const told: Issue[] = [];
  const tell = (issue: Issue) => void told.push(issue);
  const filled = Object.entries(cells).flatMap(([key, cell]) => {
    if (cell === undefined) return [];
    const value: CellValue = typeof cell === 'string' ? { kind: 'text', text: cell } : cell;
    return [[columns.get(key as FigureColumn) ?? -1, { value, isCalculated: false }] as const];
  });
  const sheet = { rows: [], merged: [], hiddenColumns: new Set<number>(), isHidden: false };
  const table = { sheet, headings: figureHeadings, columns, headed: new Set<number>(), needed: [], rows: [] };
  const row = openRow(table, { number: 2, cells: new Map(filled), isHidden: false }, 'a.xlsx', tell);
  const cover = { period: '2026-Q3' };
  const words = listKnownWords(known);
  const figure = readFigure(row, { cover, known, words, subjects: new Map(), allowsPoint: false, tell });
  return { figure, said: told.map(({ code, place }) => `${place.heading}: ${code}`) };
}

const figure = {
  target: 'bao-hiem-y-te',
  part: 'tham-gia',
  refersTo: '2026-Q3',
  value: { kind: 'number', value: 93.9 },
  certainty: 'final',
  nature: 'point-in-time',
  isBaseline: false,
  corrects: undefined,
};

describe('a row of figures', () => {
  it('is an observation', () => expect(read(right)).toStrictEqual({ figure, said: [] }));

  it.each<[Cells, string[]]>([
    [{ code: 'khac' }, ['Mã: unknown-id']],
    [{ value: 'khá' }, ['Giá trị: number-unreadable']],
    [{ value: { kind: 'error', text: '#REF!' } }, ['Giá trị: cell-error']],
    [{ refersTo: undefined }, ['Số liệu của: cell-empty']],
    [{ nature: 'cộng' }, ['Cách tính: value-not-in-list']],
    [{ certainty: undefined }, ['Độ chắc: cell-empty']],
    [
      { value: 'khá', refersTo: 'Quý V', nature: 'cộng', certainty: 'chắc' },
      [
        'Giá trị: number-unreadable',
        'Số liệu của: period-unreadable',
        'Cách tính: value-not-in-list',
        'Độ chắc: value-not-in-list',
      ],
    ],
    [{ nature: 'Cả năm' }, ['Cách tính: nature-needs-year']],
  ])('is refused, with all that is wrong: %j', (cells, said) => {
    const come = read({ ...right, ...cells });
    expect(come.said).toEqual(said);
    expect(['empty', undefined]).toContain(come.figure);
  });

  it.each<[Cells, FigureColumn, unknown]>([
    [{ note: 'Đủ.' }, 'note', 'Đủ.'],
    [{ confirmed: 'Đã kiểm tra.' }, 'confirmed', 'Đã kiểm tra.'],
  ])('may say more: %j', (cells, column, expected) => {
    expect(read({ ...right, ...cells })).toStrictEqual({ figure: { ...figure, [column]: expected }, said: [] });
  });

  it('of a count may be of another total than the text has', () => {
    const villages = { ...right, code: 'van-hoa/thon', value: '20/22' };
    expect(read(villages).said).toEqual(['Giá trị: total-differs']);
    expect(read({ ...villages, value: '20/21' }).said).toEqual([]);
    expect(read({ ...right, value: '20/22' }).said).toEqual([]);
  });
});

describe('a row without a value', () => {
  const empty = { ...right, value: undefined };

  it.each<[Cells]>([[empty], [{ code: templateWords.none }], [{ name: 'Đê' }]])('reports nothing: %j', (cells) =>
    expect(read(cells)).toEqual({ figure: 'empty', said: [] }),
  );

  it.each(['chưa có', '-', '…', 'Chưa  có số liệu', 'chưa tổng hợp'])(
    'reports nothing, and says how it was understood: %s',
    (value) => {
      expect(read({ ...right, value })).toEqual({ figure: 'empty', said: ['Giá trị: value-unknown'] });
    },
  );

  it.each(['không có', 'Không có số liệu'])('is asked whether it means 0: %s', (value) => {
    expect(read({ ...right, value })).toEqual({ figure: undefined, said: ['Giá trị: value-none'] });
  });

  it.each<FigureColumn>([
    'note',
    'missing',
    'sourceNumber',
    'sourceDate',
    'sourceIssuer',
    'confirmed',
    'corrects',
    'reason',
    'baseline',
  ])('is told where something stands beside it: %s', (column) => {
    expect(read({ ...empty, [column]: 'x' })).toEqual({ figure: undefined, said: ['Giá trị: cell-empty'] });
    expect(read({ [column]: 'x' })).toEqual({ figure: undefined, said: ['Mã: cell-empty'] });
  });

  it('and without a code is told where it has a value', () => {
    expect(read({ value: '93,9' })).toEqual({ figure: undefined, said: ['Mã: cell-empty'] });
  });
});

describe('the paper of a figure', () => {
  const paper = { sourceNumber: '12/BC-BHXH', sourceDate: '01/10/2026', sourceIssuer: 'Bảo hiểm xã hội' };
  const source = { number: '12/BC-BHXH', date: '2026-10-01', issuer: 'Bảo hiểm xã hội' };

  it('has a number, a day and a body', () => {
    expect(read({ ...right, ...paper })).toStrictEqual({ figure: { ...figure, source }, said: [] });
  });

  it.each(['sourceNumber', 'sourceDate', 'sourceIssuer'] as const)('is told where one is missing: %s', (column) => {
    const come = read({ ...right, ...paper, [column]: undefined });
    expect(come).toStrictEqual({ figure, said: [`${figureHeadings[column]}: cell-empty`] });
  });
});

describe('the mark of a level to start from', () => {
  it.each(['x', 'X', 'v', 'Có', 'đúng', 'TRUE'])('is %s', (baseline) => {
    expect(read({ ...right, refersTo: '2025', baseline })).toMatchObject({
      figure: { isBaseline: true, refersTo: '2025' },
      said: [],
    });
  });

  it('is yes in a cell of yes and no', () => {
    expect(read({ ...right, baseline: { kind: 'yes-no', value: true } })).toMatchObject({
      figure: { isBaseline: true },
    });
  });

  it.each(['không', 'FALSE', '1'])('is not %s', (baseline) => {
    expect(read({ ...right, baseline })).toMatchObject({
      figure: { isBaseline: false },
      said: ['Mức xuất phát: value-not-in-list'],
    });
  });
});
