import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/core/issues/catalogue.ts';
import type { Sheet, SheetRow } from '../../../src/office/intake/cells.ts';
import { findTables } from '../../../src/office/intake/find-tables.ts';

type Text = string | number | null;

function aRow(number: number, texts: Text[]): SheetRow {
  const cells = texts.flatMap((text, column) => {
    if (text === null) return [];
    const value =
      typeof text === 'number'
        ? ({ kind: 'number', number: text, isPercent: false } as const)
        : ({ kind: 'text', text } as const);
    return [[column, { value, isCalculated: false }] as const];
  });
  return { number, cells: new Map(cells), isHidden: false, width: texts.length };
}

/** The tables among these rows: kind, columns, numbers of rows; the rows above; and what is said. */
function find(...rows: Text[][]) {
  const sheet: Sheet = {
    name: 'Sheet1',
    rows: rows.map((texts, index) => aRow(index + 1, texts)),
    merged: [],
    hiddenColumns: new Set(),
    isHidden: false,
  };
  const told: Issue[] = [];
  const codes = new Set(['bao-hiem-y-te', 'van-hoa/thon']);
  const { above, tables } = findTables(sheet, 'a.xlsx', codes, (issue) => void told.push(issue));
  return {
    above: above.map(({ number }) => number),
    tables: tables.map((table) => [
      table.kind,
      Object.fromEntries(table.columns as ReadonlyMap<string, number>),
      table.rows.map(({ number }) => number),
    ]),
    said: told.map(({ code, place: { line, heading }, facts }) => [
      line,
      code,
      ...(heading === undefined ? [] : [heading]),
      ...('heading' in facts ? [facts.heading] : []),
    ]),
  };
}

const figures = ['Mã', 'Số liệu của', 'Giá trị', 'Cách tính', 'Độ chắc'];
const columns = { code: 0, refersTo: 1, value: 2, nature: 3, certainty: 4 };
const news = ['Mã', 'Tin của', 'Tình trạng'];

describe('the tables of a sheet', () => {
  it('stand under their headings, one after the other', () => {
    expect(find(['Kính gửi'], figures, ['a'], ['b'], news, ['c'])).toEqual({
      above: [1],
      tables: [
        ['figures', columns, [3, 4]],
        ['news', { code: 0, refersTo: 1, state: 2 }, [6]],
      ],
      said: [],
    });
  });

  it('are none where no row is a line of headings', () => {
    expect(find(['Kính gửi'], ['Mã'])).toEqual({ above: [1, 2], tables: [], said: [] });
  });

  it.each<[string, Text[], string[]]>([
    ['three of five', ['Mã', 'Số liệu của', 'Giá trị'], ['figures']],
    ['two of five', ['Mã', 'Giá trị'], []],
    ['three of them without the codes', ['Số liệu của', 'Giá trị', 'Cách tính'], ['figures']],
    ['two of three of news', ['Mã', 'Tình trạng'], ['news']],
    ['two of three of news without the codes', ['Tin của', 'Tình trạng'], []],
    ['those and one more', ['Tin của', 'Tình trạng', 'Ghi chú'], ['news']],
    ['one of news with others', ['Tình trạng', 'Ghi chú', 'Lần trước'], []],
    ['as many of both', ['Mã', 'Tin của', 'Tình trạng', 'Số liệu của', 'Giá trị'], ['news']],
  ])('are known by enough headings: %s', (_, head, kinds) => {
    expect(find(head).tables.map(([kind]) => kind)).toEqual(kinds);
  });

  it('lack columns that every row must have', () => {
    expect(find(['Mã', 'Số liệu của', 'Giá trị']).said).toEqual([
      [1, 'heading-missing', 'Cách tính'],
      [1, 'heading-missing', 'Độ chắc'],
    ]);
    expect(find(['Mã', 'Tình trạng']).said).toEqual([[1, 'heading-missing', 'Tin của']]);
  });

  it('have columns that are like ours, that are none of ours, and that stand twice', () => {
    const { said } = find([...figures, 'Giá trị', 'Ghi chú thêm', 'Người lập']);
    expect(said).toEqual([
      [1, 'read-as', 'Ghi chú thêm', 'Ghi chú'],
      [1, 'heading-twice', 'Giá trị'],
      [1, 'heading-extra', 'Người lập'],
    ]);
  });
});

describe('a column that is none of ours', () => {
  const rows = (...words: Text[]) => words.map((word): Text[] => ['bao-hiem-y-te', null, null, null, null, word]);
  const said = (heading: string, ...words: Text[]) => find([...figures, heading], ...rows(...words)).said[0]?.[1];

  it.each<[Text]>([['93,9'], ['+1.234,5 %'], ['-3'], ['19/20'], ['19 / 20'], [93.9]])(
    'is asked about where it holds a figure: %s',
    (word) => {
      expect(said('Kết quả', word)).toBe('column-unread');
    },
  );

  it.each<[Text]>([['khoảng 93'], ['xã/19'], ['19/20 thôn'], ['x19/20'], ['93,9 triệu'], ['quý 3'], [null]])(
    'is named where it holds none: %s',
    (word) => {
      expect(said('Kết quả', word)).toBe('heading-extra');
    },
  );

  it('is none of figures where it numbers the rows', () => {
    expect(said('Số TT', 7)).toBe('heading-extra');
    expect(said('Kết quả', 1, 2, 3)).toBe('heading-extra');
    expect(said('Kết quả', 1, 2)).toBe('column-unread');
    expect(said('Kết quả', 1, 2, 4)).toBe('column-unread');
  });

  it('is none of figures in rows that are about nothing', () => {
    expect(find([...figures, 'Kết quả'], [null, null, null, null, null, 93.9]).said[0]?.[1]).toBe('heading-extra');
  });
});

describe('a column without its heading', () => {
  const [, ...others] = figures;
  const rest = [null, null, null, null];

  it('is that of the codes where most of ours stand', () => {
    const { tables, said } = find(
      ['STT', ...others, 'Khác'],
      ['bao-hiem-y-te', ...rest, 'van-hoa/thon'],
      [' van-hoa/thon ', ...rest, 'x'],
      ['x', ...rest, 'bao-hiem-y-te'],
      ['x', ...rest, 'van-hoa/thon'],
    );
    expect(tables.map(([, found]) => found)).toEqual([{ ...columns, code: 5 }]);
    expect(said).toEqual([
      [1, 'read-as', 'Khác', 'Mã'],
      [1, 'heading-extra', 'STT'],
    ]);
  });

  it('is called by its letter where nothing, or no text, stands over it', () => {
    expect(find([null, ...others], ['bao-hiem-y-te']).said).toEqual([[1, 'read-as', 'A', 'Mã']]);
    expect(find([2026, ...others], ['bao-hiem-y-te']).said).toEqual([[1, 'read-as', 'A', 'Mã']]);
  });

  it('is no column that is known already, and none where no code stands', () => {
    expect(find(others, ['bao-hiem-y-te']).said).toEqual([[1, 'heading-missing', 'Mã']]);
    expect(find([null, ...others], [1]).said).toEqual([[1, 'heading-missing', 'Mã']]);
  });
});
