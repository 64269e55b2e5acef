import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { allTables } from '../../../src/site/open-data/all-tables.ts';
import { defineTable, type OpenDataSource } from '../../../src/site/open-data/table.ts';
import { readRealSource } from './demo-source.ts';

const villages: { id: string; name: string; households?: number; state: 'met' | 'open' }[] = [
  { id: 'thon-dong', name: 'Thôn Đông', households: 120, state: 'met' },
  { id: 'thon-tay', name: 'Thôn Tây', state: 'open' },
];
const states = { met: 'đạt', open: 'chưa đạt' };
const words = ['Tên', 'Tên thôn.'] as const;

const head = { name: 'villages', title: 'Thôn', about: 'Mỗi dòng là một thôn.', rows: () => villages };
const villageTable = defineTable({
  ...head,
  key: ['id'],
  columns: ({ text, code, lines, maybe }) => ({
    households: maybe.integer('households', 'Số hộ', 'Số hộ của thôn.', 'hộ'),
    state: code(states, 'state', 'Tình trạng', 'Đạt hay chưa.'),
    id: text('id', 'Mã', 'Không bao giờ đổi.'),
    words: lines(({ name }) => name.split(' '), 'Chữ', 'Từng chữ của tên.'),
  }),
});

let source: OpenDataSource;
beforeAll(async () => {
  source = await readRealSource();
});

describe('a table', () => {
  it('describes each column by its words, its kind, its codes and whether a row may be without it', () => {
    expect(villageTable.columns).toEqual([
      { name: 'households', title: 'Số hộ', about: 'Số hộ của thôn.', unit: 'hộ', kind: 'integer' },
      { name: 'state', title: 'Tình trạng', about: 'Đạt hay chưa.', kind: 'text', isAlways: true, codes: states },
      { name: 'id', title: 'Mã', about: 'Không bao giờ đổi.', kind: 'text', isAlways: true },
      { name: 'words', title: 'Chữ', about: 'Từng chữ của tên.', kind: 'lines' },
    ]);
  });

  it('gives the cells in the order of its columns, the unknown ones left out', () => {
    expect(villageTable.rowsOf(source).map((row) => Object.entries(row))).toEqual([
      [
        ['households', 120],
        ['state', 'met'],
        ['id', 'thon-dong'],
        ['words', ['Thôn', 'Đông']],
      ],
      [
        ['state', 'open'],
        ['id', 'thon-tay'],
        ['words', ['Thôn', 'Tây']],
      ],
    ]);
  });

  it('knows what its rows hold', () => {
    expectTypeOf(villageTable.rowsOf(source)).toEqualTypeOf<
      {
        readonly households: number | undefined;
        readonly state: 'met' | 'open';
        readonly id: string;
        readonly words: readonly string[];
      }[]
    >();
  });

  it('does not compile with a column that lacks its value or a word, or whose value is of another kind', () => {
    const table = defineTable({
      ...head,
      key: [],
      columns: ({ text, number, code, codes, maybe }) => ({
        // @ts-expect-error neither value nor words
        nothing: text(),
        // @ts-expect-error no words
        withoutWords: text('name'),
        // @ts-expect-error a name, but not what it says
        withoutAbout: text('name', 'Tên'),
        // @ts-expect-error words, but no value: there is no such field
        withoutValue: text(...words, ''),
        // @ts-expect-error a field that is no number
        wrongField: number('name', ...words),
        // @ts-expect-error a function that gives no number
        wrongValue: maybe.number(({ name }) => name, ...words),
        // @ts-expect-error a field that some have not, in a column that none is without
        notAlways: number('households', ...words),
        // @ts-expect-error a value that some have not, in a column that none is without
        valueNotAlways: number(({ households }) => households, ...words),
        // @ts-expect-error a code that is not explained
        unexplained: code({ met: 'đạt' }, 'state', ...words),
        // @ts-expect-error codes that are not explained
        allUnexplained: codes({ met: 'đạt' }, ({ state }) => [state], ...words),
      }),
    });
    expect(table.columns).toHaveLength(10);
  });

  it('does not compile with a key or a link of a column that it has not', () => {
    const table = defineTable({
      ...head,
      // @ts-expect-error no such column
      key: ['name'],
      // @ts-expect-error no such column
      links: [{ columns: ['agency'], table: 'agencies', to: ['id'] }],
      columns: ({ text }) => ({ id: text('id', ...words) }),
    });
    expect(table.key).toEqual(['name']);
  });
});

describe('the columns of every table', () => {
  it.each(allTables.map((table) => [table.name, table] as const))(
    'have a name and say what they hold: %s',
    (_, table) => {
      const told = [table, ...table.columns];
      expect(told.filter(({ title, about }) => !/^\p{L}/u.test(title) || !/^\p{L}.*[.…]$/u.test(about))).toEqual([]);
    },
  );
});
