import { newIssue } from '../../core/issues/catalogue.ts';
import type { ExplanationEntry } from './add-explanation.ts';
import type { SheetRow } from './cells.ts';
import type { FoundTable } from './find-tables.ts';
import { openRow } from './rows/open-row.ts';
import { readExplanation } from './rows/read-explanation.ts';
import type { RowContext } from './rows/read-figure.ts';
import { type StrayCell, toStray } from './tell-unread.ts';

export type ExplanationTable = Extract<FoundTable, { kind: 'explanations' }>;

/** What the rows of the table of explanations say, and the cells of those that say nothing of ours. */
export function readExplanationRows(
  table: ExplanationTable,
  file: string,
  context: RowContext,
): { explanations: ExplanationEntry[]; strays: StrayCell[] } {
  const explanations: ExplanationEntry[] = [];
  const strays: StrayCell[] = [];
  let empty = 0;
  for (const row of table.rows) {
    const place = { file, sheet: table.sheet.name, line: row.number };
    const record = readExplanation(openRow(table, row, file, context.tell), context);
    if (record === 'empty' && isOurs(table, row, context)) empty++;
    else if (record === 'empty')
      strays.push(...[...row.cells.values()].flatMap(({ value }) => toStray(value, row.number, context.words)));
    else if (record !== undefined) explanations.push({ record, place });
  }
  if (empty > 0) context.tell(newIssue('rows-not-reported', { file, sheet: table.sheet.name }, { rows: empty }));
  return { explanations, strays };
}

/** A row of the template that nobody filled in; what else stands there is a note or a signature. */
function isOurs({ columns }: ExplanationTable, { cells }: SheetRow, { words }: RowContext): boolean {
  const value = cells.get(columns.get('code') ?? -1)?.value;
  return value?.kind === 'text' && words.codes.has(value.text.trim());
}
