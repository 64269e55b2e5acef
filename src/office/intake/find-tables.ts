import { type IssuePlace, newIssue } from '../../core/issues/issue.ts';
import { fold } from '../../core/text/fold.ts';
import { figureHeadings, newsHeadings } from '../../core/words/template.ts';
import { columnName, type Sheet, type SheetCell, type SheetRow } from './cells.ts';
import type { Tell } from './clean-text.ts';

export type FigureColumn = keyof typeof figureHeadings;
export type NewsColumn = keyof typeof newsHeadings;

/** The rows under one line of headings, with the place of each column that was found. */
export interface HeadedTable<Column extends string = string> {
  sheet: Sheet;
  headings: Record<Column, string>;
  columns: Map<Column, number>;
  rows: SheetRow[];
  /** How many fields the line of headings has, of a CSV file. */
  width?: number | undefined;
}

export type FoundTable =
  | ({ kind: 'figures' } & HeadedTable<FigureColumn>)
  | ({ kind: 'news' } & HeadedTable<NewsColumn>);

/** Without these a table cannot be read. */
const required = {
  figures: ['code', 'refersTo', 'value', 'nature', 'certainty'],
  news: ['code', 'refersTo', 'state'],
} satisfies { figures: FigureColumn[]; news: NewsColumn[] };

/** The tables of a sheet, known by their headings whatever the sheet is called and however the columns are ordered; and the rows above them. */
export function findTables(sheet: Sheet, file: string, tell: Tell): { above: SheetRow[]; tables: FoundTable[] } {
  const heads = sheet.rows.flatMap((row, index) => {
    const kind = kindOf(row);
    return kind === undefined ? [] : [{ row, index, kind }];
  });
  const tables = heads.map(({ row, index, kind }, nth) => {
    const rows = sheet.rows.slice(index + 1, heads[nth + 1]?.index);
    const place = { file, sheet: sheet.name, line: row.number };
    return kind === 'figures'
      ? { kind, ...openTable<FigureColumn>(row, figureHeadings, required.figures, { sheet, rows, place, tell }) }
      : { kind, ...openTable<NewsColumn>(row, newsHeadings, required.news, { sheet, rows, place, tell }) };
  });
  for (const table of tables) checkMerged(table, file, tell);
  return { above: sheet.rows.slice(0, heads[0]?.index), tables };
}

/** A row is a line of headings when it has the column of codes and most of the required ones. */
function kindOf(row: SheetRow): FoundTable['kind'] | undefined {
  const words = new Set([...row.cells.values()].map(headingOf));
  if (!words.has(fold(figureHeadings.code))) return undefined;
  const count = (headings: readonly string[]) => headings.filter((heading) => words.has(fold(heading))).length;
  const figures = count(required.figures.map((column) => figureHeadings[column as FigureColumn]));
  const news = count(required.news.map((column) => newsHeadings[column as NewsColumn]));
  if (figures >= 3 && figures > news) return 'figures';
  return news >= 2 ? 'news' : undefined;
}

interface Around {
  sheet: Sheet;
  rows: SheetRow[];
  place: IssuePlace;
  tell: Tell;
}

function openTable<Column extends string>(
  head: SheetRow,
  headings: Record<Column, string>,
  needed: readonly Column[],
  { sheet, rows, place, tell }: Around,
): HeadedTable<Column> {
  const keys = new Map((Object.keys(headings) as Column[]).map((key) => [fold(headings[key]), key]));
  const columns = new Map<Column, number>();
  for (const [column, cell] of head.cells) {
    const key = keys.get(headingOf(cell));
    const heading = cell.value.kind === 'text' ? cell.value.text.trim() : columnName(column);
    if (key === undefined) tell(newIssue('heading-extra', { ...place, heading }));
    else if (columns.has(key)) tell(newIssue('heading-twice', { ...place, heading }));
    else columns.set(key, column);
  }
  for (const key of needed) {
    if (!columns.has(key)) tell(newIssue('heading-missing', place, { heading: headings[key] }));
  }
  return { sheet, headings, columns, rows, width: head.width };
}

function headingOf({ value }: SheetCell): string {
  return value.kind === 'text' ? fold(value.text).replace(/\s+/g, ' ').trim() : '';
}

/** A merged cell gives its value to one row only; which one was meant cannot be told. */
function checkMerged({ sheet, rows }: FoundTable, file: string, tell: Tell): void {
  const [first, last] = [rows[0]?.number ?? Number.POSITIVE_INFINITY, rows.at(-1)?.number ?? 0];
  for (const { reference, firstRow, lastRow } of sheet.merged) {
    if (lastRow < first || firstRow > last) continue;
    tell(newIssue('cells-merged', { file, sheet: sheet.name, line: firstRow }, { cells: reference }));
  }
}
