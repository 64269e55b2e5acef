import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import type { IsoDate } from '../../core/schemas/fields.ts';
import type { SourceDocument } from '../../core/schemas/source-document.ts';
import { fold } from '../../core/text/fold.ts';
import type { Sheet, SheetRow } from '../intake/cells.ts';
import type { Tell } from '../intake/clean-text.ts';
import type { HeadedTable } from '../intake/find-tables.ts';
import { matchHeadings } from '../intake/match-headings.ts';
import { type OpenRow, openRow, wordsOf } from '../intake/rows/open-row.ts';
import { assignmentHeadings, assignmentLabels } from '../words/assignments.ts';

type AssignmentColumn = keyof typeof assignmentHeadings;
type Field = keyof typeof assignmentLabels;
type AssignmentTable = HeadedTable<AssignmentColumn> & { head: SheetRow };

/** The one table of a visible sheet that has our headings; a second one is named, and so is a cell joined with another. */
export function findAssignmentTable(sheets: readonly Sheet[], file: string, tell: Tell): AssignmentTable | undefined {
  const tables = sheets.filter(({ isHidden }) => !isHidden).flatMap(findIn);
  const [table, second] = tables;
  if (table === undefined) return void tell(newIssue('table-missing', { file }));
  if (second !== undefined) {
    const written = wordsOf([...second.head.cells.values()][0]?.value ?? { kind: 'text', text: '' });
    const facts = { what: 'code', written, rows: second.rows.map(({ number }) => number) } as const;
    tell(newIssue('outside-table', { file, sheet: second.sheet.name, line: second.head.number }, facts));
  }
  for (const { reference, firstRow, lastRow } of table.sheet.merged) {
    if (lastRow <= table.head.number) continue;
    tell(newIssue('cells-merged', { file, sheet: table.sheet.name, line: firstRow }, { cells: reference }));
  }
  return table;
}

function findIn(sheet: Sheet): AssignmentTable[] {
  return sheet.rows.flatMap((head, index) => {
    const { columns } = matchHeadings(head, assignmentHeadings);
    if (!columns.has('code') || !columns.has('agencies')) return [];
    const rows = sheet.rows.slice(index + 1);
    const table = { sheet, head, rows, columns, headings: assignmentHeadings, needed: [] };
    return [{ ...table, headed: new Set(head.cells.keys()) }];
  });
}

/** The document above the table or on a sheet of its own. */
export function readAssignmentCover(
  sheets: readonly Sheet[],
  table: AssignmentTable | undefined,
  file: string,
  today: IsoDate,
  tell: Tell,
): { id: string | undefined; document: SourceDocument; enteredBy: string | undefined } | undefined {
  const fields = new Map<Field, OpenRow<Field>>();
  for (const sheet of sheets.filter(({ isHidden }) => !isHidden)) {
    for (const row of sheet.rows) {
      if (table?.sheet === sheet && row.number >= table.head.number) break;
      const opened = openField(sheet, row, file, tell);
      if (opened !== undefined && !fields.has(opened.field)) fields.set(opened.field, opened.row);
    }
  }
  const placeOf = (field: Field): IssuePlace =>
    fields.get(field)?.placeOf(field) ?? { file, heading: assignmentLabels[field] };
  const need = <T>(field: Field, value: T | undefined): T | undefined => {
    if (value === undefined && fields.get(field)?.has(field) !== true) tell(newIssue('cell-empty', placeOf(field)));
    return value;
  };
  const number = need('number', fields.get('number')?.text('number'));
  const issuer = need('issuer', fields.get('issuer')?.text('issuer'));
  const date = need('date', fields.get('date')?.date('date'));
  if (date !== undefined && date > today) tell(newIssue('date-in-future', placeOf('date'), { date, today }));
  if (number === undefined || issuer === undefined || date === undefined) return undefined;
  const [id, enteredBy] = [fields.get('id')?.text('id'), fields.get('enteredBy')?.text('enteredBy')];
  return { id, document: { number, date, issuer }, enteredBy };
}

/** A label and the next filled cell, as a row of one column. */
function openField(sheet: Sheet, row: SheetRow, file: string, tell: Tell) {
  const [label, value] = [...row.cells].sort(([a], [b]) => a - b);
  const words = label?.[1].value;
  if (words?.kind !== 'text') return undefined;
  const written = fold(words.text)
    .replace(/[\s*:]+$/, '')
    .trim();
  const field = (Object.keys(assignmentLabels) as Field[]).find((one) => fold(assignmentLabels[one]) === written);
  if (field === undefined) return undefined;
  const columns = new Map<Field, number>(value === undefined ? [] : [[field, value[0]]]);
  const table = { sheet, headings: assignmentLabels, columns, rows: [], needed: [], headed: new Set<number>() };
  return { field, row: openRow<Field>(table, row, file, tell) };
}
