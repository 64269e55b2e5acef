import type { Programme } from '../../core/programme/programme.ts';
import type { ReleaseState } from '../../core/releases/release-state.ts';

/** What the tables are made from. */
export interface OpenDataSource {
  programme: Programme;
  /** Oldest first; none until the first release. */
  states: readonly ReleaseState[];
}

/** `list`: ids. `lines`: texts, which may hold any sign. */
export type ColumnKind = 'text' | 'number' | 'integer' | 'boolean' | 'date' | 'url' | 'list' | 'lines';

export type Cell = string | number | boolean | readonly string[] | undefined;

/** One row; what is unknown is left out. */
export type Row = Readonly<Record<string, Cell>>;

/** What a column holds. */
interface ColumnRule {
  kind: ColumnKind;
  /** True where no row is without it. */
  isAlways?: true;
  /** The codes it may hold, each with the word for it. */
  codes?: Readonly<Record<string, string>>;
}

/** A column with its words: its name in Vietnamese, what it says, its unit where it has one. */
export interface Column extends ColumnRule {
  name: string;
  title: string;
  about: string;
  unit?: string;
}

/** Columns that name a row of another table. */
export interface TableLink {
  columns: string[];
  table: string;
  to: string[];
}

/** A table of the open data. CSV, JSON, the page and the data package are all made from this definition. */
export interface Table {
  /** Name of its files: `target-parts`. */
  name: string;
  title: string;
  about: string;
  /** The columns that together name a row. */
  key: string[];
  links: TableLink[];
  columns: Column[];
  rowsOf: (source: OpenDataSource) => Row[];
}

/** The words of a column: name, meaning, unit. */
export type ColumnWords = readonly [title: string, about: string, unit?: string];

export interface TableWords<Name extends string> {
  title: string;
  about: string;
  columns: Readonly<Record<Name, ColumnWords>>;
}

interface Definition<R> {
  name: string;
  key: (keyof R & string)[];
  links?: { columns: (keyof R & string)[]; table: string; to: string[] }[];
  words: TableWords<keyof R & string>;
  columns: { [Name in keyof R & string]-?: ColumnRule | ColumnKind };
  rowsOf: (source: OpenDataSource) => R[];
}

/** A table whose columns, words and rows are held together by the compiler. */
export function defineTable<R extends { [Name in keyof R]: Cell }>(definition: Definition<R>): Table {
  const { name, key, links = [], words, rowsOf } = definition;
  const columns = Object.entries<ColumnRule | ColumnKind>(definition.columns).map(([column, rule]) => {
    const [title, about, unit] = words.columns[column as keyof R & string];
    const details = typeof rule === 'string' ? { kind: rule } : rule;
    return { name: column, title, about, ...(unit !== undefined && { unit }), ...details };
  });
  return {
    name,
    title: words.title,
    about: words.about,
    key,
    links,
    columns,
    rowsOf: (source) => rowsOf(source).map((row) => inOrder(row, columns)),
  };
}

/** The cells in the order of the columns, the unknown ones left out: the same bytes at every build. */
function inOrder<R extends { [Name in keyof R]: Cell }>(row: R, columns: readonly Column[]): Row {
  const cells: Row = row;
  return Object.fromEntries(columns.map(({ name }) => [name, cells[name]]).filter(([, cell]) => cell !== undefined));
}
