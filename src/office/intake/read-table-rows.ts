import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import { natureWords } from '../../core/words/template-headings.ts';
import { dayWords } from '../words/intake.ts';
import { certaintyWords } from '../words/template.ts';
import type { ExplanationEntry } from './add-explanation.ts';
import type { CellValue, SheetRow } from './cells.ts';
import { checkAgreement } from './check-agreement.ts';
import type { Tell } from './clean-text.ts';
import { type ReportEntry, toObservationEntry, toUpdateEntry } from './entries.ts';
import type { FigureColumn, FoundTable, NewsColumn } from './find-tables.ts';
import { bare, isReport, type KnownWords } from './known-words.ts';
import type { RowSubject } from './list-subjects.ts';
import { parseRefersTo } from './parse-period.ts';
import { type ExplanationTable, readExplanationRows } from './read-explanation-rows.ts';
import { openRow, wordsOf } from './rows/open-row.ts';
import { type RowContext, readFigure } from './rows/read-figure.ts';
import { readNews } from './rows/read-news.ts';
import { type StrayCell, toStray } from './tell-unread.ts';

/** What the rows of a table report, and the cells in them that say nothing to report. */
export interface TableRows {
  entries: ReportEntry[];
  explanations?: ExplanationEntry[];
  strays: StrayCell[];
}

export function readTableRows(found: FoundTable, file: string, context: RowContext): TableRows {
  if (found.kind === 'explanations') return { entries: [], ...readExplanationRows(found, file, context) };
  const { tell, words, subjects } = context;
  const table = { ...found, rows: withoutUncalculated(found, file, tell) };
  const read: TableRows = { entries: [], strays: [] };
  const data: SheetRow[] = [];
  for (const row of table.rows) {
    if (isWordsOnly(table, row, words)) read.strays.push(...strayWords(table, row, words));
    else data.push(row);
  }
  tellMerged(table, data, file, tell);
  let empty = 0;
  for (const row of data) {
    const entry = readRow(table, row, file, context);
    const subject = subjectOf(table, row, subjects);
    if (subject !== undefined) {
      const place = { file, sheet: table.sheet.name, line: row.number };
      const { contradictions, changes, strays } = checkAgreement(table, row, subject, { subjects, words, place });
      read.strays.push(...strays);
      for (const change of changes) tell(change);
      for (const { issue, written } of contradictions) {
        // Where nothing is reported, nothing can be reported of the wrong thing.
        if (entry === 'empty') read.strays.push({ stray: 'words', words: written, row: row.number });
        else tell(issue);
      }
    }
    if (entry === 'empty') {
      empty++;
      for (const { column, value } of listChanged(table, row)) {
        const place = placeOf(table, row, file, column);
        if (isReport(value, words)) tell(newIssue('value-misplaced', place, { written: wordsOf(value) }));
        else read.strays.push(...toStray(value, row.number, words));
      }
    } else if (entry !== undefined) read.entries.push(entry);
  }
  if (empty > 0) tell(newIssue('rows-not-reported', { file, sheet: table.sheet.name }, { rows: empty }));
  return read;
}

/**
 * The rows without the formulas of the template itself that nobody calculated: said once of the file. The rest of each row
 * is read on, with the word that asks least, so that what was typed in it is checked in the same round.
 */
function withoutUncalculated({ rows, columns }: FoundTable, file: string, tell: Tell): SheetRow[] {
  const column = (columns as ReadonlyMap<string, number>).get('certainty') ?? -1;
  let isTold = false;
  return rows.map((row) => {
    const cell = row.cells.get(column);
    if (cell?.value.kind !== 'error' || cell.value.text !== 'formula') return row;
    if (!isTold) tell(newIssue('cell-error', { file }, { error: 'file' }));
    isTold = true;
    const value = { kind: 'text', text: certaintyWords.provisional } as const;
    return { ...row, cells: new Map([...row.cells, [column, { ...cell, value }]]) };
  });
}

function readRow(
  table: Exclude<FoundTable, ExplanationTable>,
  row: SheetRow,
  file: string,
  context: RowContext,
): ReportEntry | 'empty' | undefined {
  const { tell } = context;
  const place = { file, sheet: table.sheet.name, line: row.number };
  const excess = excessOf(table, row);
  if (excess !== 0) {
    return void tell(newIssue('csv-malformed', place, { fault: 'width', columns: table.width ?? 0, excess }));
  }
  if (table.kind === 'figures') {
    const figure = readFigure(openRow(table, row, file, tell), context);
    return typeof figure === 'object' ? toObservationEntry(figure, place) : figure;
  }
  const news = readNews(openRow(table, row, file, tell), context);
  return typeof news === 'object' ? toUpdateEntry(news, place) : news;
}

/** How many fields too few (below 0) or too many a line of a CSV file has. */
function excessOf(table: FoundTable, row: SheetRow): number {
  const { width } = table;
  if (width === undefined || row.width === undefined) return 0;
  if (row.width > width) return row.width - width;
  // A line cut short behind all it must have is whole; one cut before that may have lost a field in its middle.
  const needed =
    Math.max(...table.needed.map((column) => (table.columns as ReadonlyMap<string, number>).get(column) ?? 0)) + 1;
  return row.width < needed ? row.width - width : 0;
}

function subjectOf(table: FoundTable, row: SheetRow, subjects: RowContext['subjects']): RowSubject | undefined {
  const code = cellOf(table, row, 'code');
  return code?.kind === 'text' ? subjects.get(code.text.trim()) : undefined;
}

/** The cell of a column, of either kind of table. */
function cellOf(
  { columns }: FoundTable,
  { cells }: SheetRow,
  column: FigureColumn | NewsColumn,
): CellValue | undefined {
  return cells.get((columns as ReadonlyMap<string, number>).get(column) ?? -1)?.value;
}

/** A title between the rows, a note or a signature below them: no code, no name that we know, no answer. */
function isWordsOnly(table: FoundTable, row: SheetRow, words: KnownWords): boolean {
  const [code, name] = [cellOf(table, row, 'code'), cellOf(table, row, 'name')];
  if (code !== undefined && (code.kind !== 'text' || isCodeLike(code.text, words))) return false;
  if (name?.kind === 'text' && words.names.has(bare(name.text))) return false;
  const answers = table.kind === 'figures' ? (['value'] as const) : (['state', 'quantity'] as const);
  return !answers.some((column) => isAnswer(cellOf(table, row, column), words));
}

/** A code of ours, or what was one before somebody typed it: one word or two, with a hyphen or a slash. */
function isCodeLike(text: string, { codes }: KnownWords): boolean {
  const typed = text.trim();
  return codes.has(typed) || (/^\S+(\s\S+)?$/.test(typed) && /\p{L}\s?[-/]\s?[\p{L}\d]/u.test(typed));
}

function isAnswer(value: CellValue | undefined, words: KnownWords): boolean {
  if (value === undefined) return false;
  if (value.kind !== 'text') return true;
  return words.answers.has(bare(value.text)) || (/\d/.test(value.text) && !isDayLine(value.text));
}

/** `Ngày 08 tháng 10 năm 2026`, over a signature. */
function isDayLine(text: string): boolean {
  return dayWords.some((word) => text.toLowerCase().includes(word));
}

function strayWords(table: FoundTable, row: SheetRow, words: KnownWords): StrayCell[] {
  const printed = (table.columns as ReadonlyMap<string, number>).get('printed');
  return [...row.cells].flatMap(([column, { value }]) => {
    const strays = toStray(value, row.number, words);
    // Titles between the rows are numbered like rows.
    return column === printed ? strays.map((stray) => ({ ...stray, stray: 'words' as const })) : strays;
  });
}

/** In a row that reports nothing, the cells that the template fills in beforehand and that hold something else now. */
function listChanged(table: FoundTable, row: SheetRow): { column: FigureColumn; value: CellValue }[] {
  const isFilledIn: Partial<Record<FigureColumn, (text: string) => boolean>> = {
    refersTo: (text) => parseRefersTo(text, '2026') !== undefined,
    nature: (text) => Object.values(natureWords).some((word) => bare(word) === bare(text)),
    certainty: (text) => Object.values(certaintyWords).some((word) => bare(word) === bare(text)),
  };
  return Object.entries(isFilledIn).flatMap(([key, isUsual]) => {
    const column = key as FigureColumn;
    const value = cellOf(table, row, column);
    if (value === undefined || value.kind === 'date' || (value.kind === 'text' && isUsual(value.text))) return [];
    return [{ column, value }];
  });
}

function placeOf(
  { sheet, headings }: FoundTable,
  { number }: SheetRow,
  file: string,
  column: FigureColumn,
): IssuePlace {
  return { file, sheet: sheet.name, line: number, heading: (headings as Record<string, string>)[column] };
}

/** A merged cell gives its value to one row only; which one was meant cannot be told. */
function tellMerged({ sheet }: FoundTable, rows: readonly SheetRow[], file: string, tell: Tell): void {
  const [first, last] = [rows[0]?.number ?? Number.POSITIVE_INFINITY, rows.at(-1)?.number ?? 0];
  for (const { reference, firstRow, lastRow } of sheet.merged) {
    if (lastRow < first || firstRow > last) continue;
    tell(newIssue('cells-merged', { file, sheet: sheet.name, line: firstRow }, { cells: reference }));
  }
}
