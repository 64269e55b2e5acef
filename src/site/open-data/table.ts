import type { Programme } from '../../core/programme/programme.ts';
import type { Figures, ReleaseState } from '../../core/releases/release-state.ts';
import type { Site } from '../../core/schemas/site.ts';
import { type Cell, type Column, type ColumnKinds, type ColumnOf, kindsOf } from './column.ts';

/** What the tables are made from. */
export interface OpenDataSource {
  programme: Programme;
  /** Oldest first; none until the first release. */
  states: readonly ReleaseState[];
}

/** What the tables of figures are made from: not more than a published site tells of its programme. */
export interface FigureSource {
  programme: Figures & { site: Pick<Site, 'isDemonstration' | 'baseUrl'> };
  states: readonly ReleaseState[];
}

/** One row; what is unknown is left out. */
export type Row = Readonly<Record<string, Cell>>;

/** Columns that name a row of another table. */
export interface TableLink<Name = string> {
  columns: Name[];
  table: string;
  to: string[];
}

/** A table of the open data. CSV, JSON, the page and the data package are all made from this definition. */
export interface Table<R extends Row = Row, Source = OpenDataSource> {
  /** Name of its files: `target-parts`. */
  name: string;
  title: string;
  about: string;
  /** The columns that together name a row. */
  key: string[];
  links: TableLink[];
  columns: Column[];
  rowsOf: (source: Source) => R[];
}

interface Definition<Source, Thing, Columns> extends Pick<Table, 'name' | 'title' | 'about'> {
  key: NoInfer<keyof Columns & string>[];
  links?: TableLink<NoInfer<keyof Columns & string>>[];
  /** What the rows are made of, one thing a row. */
  rows: (source: Source) => readonly Thing[];
  /** Each column in one line, in the order of the files: its name, its kind, where its cells come from, its words. */
  columns: (kinds: ColumnKinds<Thing>) => Columns;
}

/** The row that such columns give. */
type RowOf<Columns extends Record<string, ColumnOf<never, Cell>>> = {
  readonly [Name in keyof Columns]: ReturnType<Columns[Name]['cellOf']>;
};

export function defineTable<Thing, Columns extends Record<string, ColumnOf<Thing, Cell>>, Source = OpenDataSource>({
  rows,
  links = [],
  ...definition
}: Definition<Source, Thing, Columns>): Table<RowOf<Columns>, Source> {
  const columns = Object.entries(definition.columns(kindsOf<Thing>()));
  return {
    ...definition,
    links,
    columns: columns.map(([name, { cellOf: _, ...column }]) => ({ name, ...column })),
    rowsOf: (source) => rows(source).map(rowOf),
  };

  /** The cells in the order of the columns, the unknown ones left out: the same bytes at every build. */
  function rowOf(thing: Thing): RowOf<Columns> {
    const cells = columns.map(([name, { cellOf }]) => [name, cellOf(thing)] as const);
    // `Object.fromEntries` forgets which name has which cell.
    return Object.fromEntries(cells.filter(([, cell]) => cell !== undefined)) as RowOf<Columns>;
  }
}
