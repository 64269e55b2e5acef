import { parse } from 'csv-parse/sync';
import type { FilledTable } from '../../site/open-data/fill-table.ts';
import { buildTableCsv } from '../../site/open-data/table-csv.ts';
import type { Difference } from './difference.ts';
import { UnreadableFile } from './read-published.ts';

/** A row as words, by column. */
type Words = Record<string, string>;

/** Holds the rows of a published JSON document against those computed. */
export function compareJson(place: string, rows: readonly object[], { rows: computed, ...table }: FilledTable) {
  return compareRows(place, table, rows.map(toWords), computed.map(toWords));
}

/** Holds a published CSV file against the rows computed, cell by cell. */
export function compareCsv(place: string, csv: string, table: FilledTable): Difference[] {
  return compareRows(place, table, parseCsv(place, csv), parseCsv(place, buildTableCsv(table.columns, table.rows)));
}

function parseCsv(place: string, csv: string): Words[] {
  try {
    return parse(csv, { bom: true, columns: true });
  } catch {
    throw new UnreadableFile(place);
  }
}

function compareRows(
  place: string,
  { key, columns }: Pick<FilledTable, 'key' | 'columns'>,
  found: readonly Words[],
  expected: readonly Words[],
): Difference[] {
  // A table without a key: a row is what it says.
  const naming = key.length === 0 ? columns.map(({ name }) => name) : key;
  const nameOf = (row: Words) => naming.map((column) => row[column] ?? '').join(' / ');
  const published = new Map(found.map((row) => [nameOf(row), row]));
  const computed = new Set(expected.map(nameOf));
  return [
    ...expected.flatMap((row): Difference[] => {
      const name = nameOf(row);
      const here = published.get(name);
      if (here === undefined) return [{ place: `${place}, ${name}`, expected: summarise(row) }];
      return columns.flatMap((column) => compareCell(`${place}, ${name}, ${column.title}`, here, row, column.name));
    }),
    ...found
      .filter((row) => !computed.has(nameOf(row)) || published.get(nameOf(row)) !== row)
      .map((row): Difference => ({ place: `${place}, ${nameOf(row)}`, found: summarise(row) })),
  ];
}

/** A row that stands alone, cut to what fits a line. */
function summarise(row: Words): string {
  return Object.values(row).join('; ').slice(0, 80);
}

function compareCell(place: string, found: Words, expected: Words, column: string): Difference[] {
  const [here, computed] = [found[column] ?? '', expected[column] ?? ''];
  return here === computed ? [] : [{ place, found: here, expected: computed }];
}

function toWords(row: object): Words {
  return Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' ? cell : JSON.stringify(cell)]),
  );
}
