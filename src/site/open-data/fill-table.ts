import { demonstrationWords } from '../words/demonstration.ts';
import type { Column, OpenDataSource, Row, Table } from './table.ts';
import { pageWords } from './words/page-words.ts';

/** A table with its rows. */
export interface FilledTable extends Omit<Table, 'rowsOf'> {
  rows: Row[];
}

/** In the demonstration each row ends in the words that say its figures are made up. */
const stampColumn: Column = {
  name: 'demonstration',
  title: pageWords.stamp.title,
  about: pageWords.stamp.about,
  kind: 'text',
  isAlways: true,
};

export function fillTable({ rowsOf, ...table }: Table, source: OpenDataSource): FilledTable {
  const rows = rowsOf(source);
  if (!source.programme.site.isDemonstration) return { ...table, rows };
  return {
    ...table,
    columns: [...table.columns, stampColumn],
    rows: rows.map((row) => ({ ...row, demonstration: demonstrationWords.stamp })),
  };
}
