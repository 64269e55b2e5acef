import { demonstrationWords } from '../words/demonstration.ts';
import type { Column } from './column.ts';
import type { FigureSource, Row, Table } from './table.ts';
import { openDataWords } from './words/page-words.ts';

/** A table with its rows. */
export interface FilledTable<R extends Row = Row> extends Omit<Table, 'rowsOf'> {
  rows: R[];
}

/** In the demonstration each row ends in the words that say its figures are made up. */
const stampColumn: Column = {
  name: 'demonstration',
  title: openDataWords.stamp.title,
  about: openDataWords.stamp.about,
  kind: 'text',
  isAlways: true,
};

export function fillTable<R extends Row, Source extends Pick<FigureSource, 'programme'>>(
  { rowsOf, ...table }: Table<R, Source>,
  source: Source,
): FilledTable<R> {
  const rows = rowsOf(source);
  if (!source.programme.site.isDemonstration) return { ...table, rows };
  return {
    ...table,
    columns: [...table.columns, stampColumn],
    rows: rows.map((row) => ({ ...row, demonstration: demonstrationWords.stamp })),
  };
}
