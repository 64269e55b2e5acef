import type { Cell, Column } from './column.ts';
import { type CsvCell, writeCsv } from './csv.ts';
import type { Row } from './table.ts';

/** What stands between the ids of a cell, and between the texts of a cell. */
export const separators = { list: '; ', lines: '\n' } as const;

/** A table as CSV for spreadsheets: header and rows. */
export function buildTableCsv(columns: readonly Column[], rows: readonly Row[]): string {
  return writeCsv(
    columns.map(({ name }) => name),
    rows.map((row) => columns.map((column) => writeCell(column, row[column.name]))),
  );
}

/** The same bytes without the mark at the front, which spreadsheets need and strict readers of CSV stumble over. */
export function withoutMark(csv: string): string {
  return csv.replace(/^\uFEFF/, '');
}

function writeCell({ kind }: Column, cell: Cell): CsvCell {
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  if (typeof cell === 'object') return cell.join(kind === 'lines' ? separators.lines : separators.list);
  return cell;
}
