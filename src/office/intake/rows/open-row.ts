import { type IssuePlace, newIssue } from '../../../core/issues/catalogue.ts';
import type { IsoDate } from '../../../core/schemas/fields.ts';
import type { CellValue, SheetRow } from '../cells.ts';
import { cleanText, type Tell } from '../clean-text.ts';
import type { HeadedTable } from '../find-tables.ts';
import { readTypedDate } from '../parse-date.ts';
import { tellSight } from '../tell-sight.ts';

/** One row of a table, read column by column; what is wrong with a cell is told when the cell is read. */
export interface OpenRow<Column extends string> {
  placeOf: (column: Column) => IssuePlace;
  has: (column: Column) => boolean;
  /** The value, its words cleaned; nothing for an empty cell and for one in error. */
  value: (column: Column) => CellValue | undefined;
  /** The value as words, in one line. */
  text: (column: Column) => string | undefined;
  /** A day; told where the cell holds something else. */
  date: (column: Column) => IsoDate | undefined;
}

/** Columns of running words. */
const prose: ReadonlySet<string> = new Set([
  'note',
  'step',
  'reason',
  'confirmed',
  'quantityUnit',
  'sourceIssuer',
  'breaksSeries',
  'cause',
  'remedy',
  'who',
]);

export function openRow<Column extends string>(
  { columns, headings, sheet }: HeadedTable<Column>,
  row: SheetRow,
  file: string,
  tell: Tell,
): OpenRow<Column> {
  const placeOf = (column: Column) => ({ file, sheet: sheet.name, line: row.number, heading: headings[column] });
  const cellOf = (column: Column) => row.cells.get(columns.get(column) ?? -1);
  const value = (column: Column) => {
    const cell = cellOf(column);
    if (cell === undefined) return undefined;
    // The template itself reckons how certain a number can be.
    if (cell.isCalculated && cell.value.kind !== 'error' && column !== 'certainty') {
      tell(newIssue('read-as', placeOf(column), { as: 'formula', words: wordsOf(cell.value) }));
    }
    // A day in the place of a number is an error of its own.
    const isOtherError = cell.value.kind === 'date' && (column === 'value' || column === 'quantity');
    if (!isOtherError) tellSight(cell, placeOf(column), tell, { isProse: prose.has(column) });
    return readValue(cell.value, placeOf(column), tell);
  };
  const text = (column: Column) => {
    const found = value(column);
    // A line break is pasted with the words; the report holds them in one line.
    return found === undefined ? undefined : wordsOf(found).replace(/\s*[\n\t]\s*/g, ' ');
  };
  return {
    placeOf,
    has: (column) => cellOf(column) !== undefined,
    value,
    text,
    date: (column) => {
      const found = value(column);
      return found === undefined ? undefined : readDate(found, placeOf(column), tell);
    },
  };
}

/** A value as an editor would type it. */
export function wordsOf(value: CellValue): string {
  switch (value.kind) {
    case 'text':
    case 'error':
      return value.text;
    case 'number':
      return value.isPercent ? `${typed(Number((value.number * 100).toFixed(6)))}%` : typed(value.number);
    case 'date':
      return value.date.split('-').reverse().join('/');
    case 'yes-no':
      return value.value ? 'TRUE' : 'FALSE';
  }
}

/** A number as an editor would type it. */
export function typed(number: number): string {
  return String(number).replace('.', ',');
}

function readValue(value: CellValue, place: IssuePlace, tell: Tell): CellValue | undefined {
  if (value.kind === 'error') {
    tell(newIssue('cell-error', place, { error: value.text }));
    return undefined;
  }
  if (value.kind !== 'text') return value;
  const text = cleanText(value.text, place, tell);
  return text === '' ? undefined : { kind: 'text', text };
}

function readDate(value: CellValue, place: IssuePlace, tell: Tell): IsoDate | undefined {
  if (value.kind === 'date') return value.date;
  if (value.kind === 'text') return readTypedDate(value.text, place, tell);
  return void tell(newIssue('date-unreadable', place, { written: wordsOf(value) }));
}
