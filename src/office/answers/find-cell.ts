import type { IssuePlace } from '../../core/issues/catalogue.ts';
import { fold } from '../../core/text/fold.ts';
import { columnName, type Sheet, type SheetRow } from '../intake/cells.ts';
import { findTables } from '../intake/find-tables.ts';
import { coverLabels } from '../words/template.ts';

/** One cell of a workbook. */
export interface CellPlace {
  sheet: string;
  /** `H31` */
  address: string;
}

/** The cell that a problem speaks of: under its heading or beside its label, or else the first of its row. */
export function findCell(
  { file, sheet: name, line, heading }: IssuePlace,
  sheets: readonly Sheet[],
  codes: ReadonlySet<string>,
): CellPlace | undefined {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined || name === undefined || line === undefined) return undefined;
  const row = sheet.rows.find(({ number }) => number === line);
  const column = heading === undefined ? undefined : findColumn(heading, row, line, () => tablesOf(sheet, file, codes));
  const first = row === undefined ? 0 : Math.min(...row.cells.keys());
  return { sheet: name, address: `${columnName(column ?? first)}${line}` };
}

function tablesOf(sheet: Sheet, file: string, codes: ReadonlySet<string>) {
  return findTables(sheet, file, codes, () => {}).tables;
}

function findColumn(
  heading: string,
  row: SheetRow | undefined,
  line: number,
  readTables: () => ReturnType<typeof tablesOf>,
): number | undefined {
  if (row !== undefined) {
    const own = columnOf(heading, row);
    if (own !== undefined) return isLabel(heading) ? behind(own, row) : own;
  }
  for (const { rows, headings, columns } of readTables()) {
    if (!rows.some(({ number }) => number === line)) continue;
    const key = Object.entries(headings).find(([, words]) => words === heading)?.[0];
    for (const [column, at] of columns) if (column === key) return at;
  }
  return undefined;
}

/** Where the row itself says the heading: the cover does, and a line of headings. */
function columnOf(heading: string, { cells }: SheetRow): number | undefined {
  const bare = (words: string) =>
    fold(words)
      .replace(/[\s*:]+$/, '')
      .trim();
  for (const [column, { value }] of cells)
    if (value.kind === 'text' && bare(value.text) === bare(heading)) return column;
  return undefined;
}

function isLabel(heading: string): boolean {
  return Object.values<string>(coverLabels).includes(heading);
}

/** The next filled cell, or the one beside the label where there is none. */
function behind(label: number, { cells }: SheetRow): number {
  return Math.min(...[...cells.keys()].filter((column) => column > label), ...(cells.size > 1 ? [] : [label + 1]));
}
