import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import { fold } from '../../core/text/fold.ts';
import { explanationHeadings, figureHeadings, newsHeadings } from '../../core/words/template-headings.ts';
import { numberingHeadings } from '../words/intake.ts';
import { columnName, type Sheet, type SheetRow } from './cells.ts';
import type { Tell } from './clean-text.ts';
import { type MatchedHeadings, matchHeadings, mayBeHeadings } from './match-headings.ts';
import { wordsOf } from './rows/open-row.ts';

export type FigureColumn = keyof typeof figureHeadings;
export type NewsColumn = keyof typeof newsHeadings;
export type ExplanationColumn = keyof typeof explanationHeadings;

/** The rows under one line of headings, with the place of each column that was found. */
export interface HeadedTable<Column extends string = string> {
  sheet: Sheet;
  headings: Record<Column, string>;
  columns: Map<Column, number>;
  /** Columns that have a heading, ours or not. */
  headed: ReadonlySet<number>;
  /** Columns that every row must have. */
  needed: readonly Column[];
  rows: SheetRow[];
  /** How many fields the line of headings has, of a CSV file. */
  width?: number | undefined;
}

export type FoundTable =
  | ({ kind: 'figures' } & HeadedTable<FigureColumn>)
  | ({ kind: 'news' } & HeadedTable<NewsColumn>)
  | ({ kind: 'explanations' } & HeadedTable<ExplanationColumn>);

/** Without these a table cannot be read. */
const required = {
  figures: ['code', 'refersTo', 'value', 'nature', 'certainty'],
  news: ['code', 'refersTo', 'state'],
  explanations: ['code', 'release', 'cause', 'remedy', 'by', 'who'],
} satisfies { figures: FigureColumn[]; news: NewsColumn[]; explanations: ExplanationColumn[] };

const allHeadings: ReadonlySet<string> = new Set(
  [...Object.values(figureHeadings), ...Object.values(newsHeadings), ...Object.values(explanationHeadings)].map(fold),
);

type Head =
  | { row: SheetRow; kind: 'figures'; matched: MatchedHeadings<FigureColumn> }
  | { row: SheetRow; kind: 'news'; matched: MatchedHeadings<NewsColumn> }
  | { row: SheetRow; kind: 'explanations'; matched: MatchedHeadings<ExplanationColumn> };

/**
 * The tables of a sheet, known by their headings whatever the sheet is called and however the columns are ordered; and
 * the rows above them. A column that holds our codes is that of the codes, whatever stands over it.
 */
export function findTables(
  sheet: Sheet,
  file: string,
  codes: ReadonlySet<string>,
  tell: Tell,
): { above: SheetRow[]; tables: FoundTable[] } {
  const heads = sheet.rows.flatMap((row, index) => {
    const head = readHead(row);
    return head === undefined ? [] : [{ head, index }];
  });
  const tables = heads.map(({ head, index }, nth): FoundTable => {
    const rows = sheet.rows.slice(index + 1, heads[nth + 1]?.index);
    const around = { sheet, rows, codes, place: { file, sheet: sheet.name, line: head.row.number }, tell };
    if (head.kind === 'explanations') {
      const table = openTable(head.row, head.matched, explanationHeadings, required.explanations, around);
      return { kind: 'explanations', ...table };
    }
    return head.kind === 'figures'
      ? { kind: 'figures', ...openTable(head.row, head.matched, figureHeadings, required.figures, around) }
      : { kind: 'news', ...openTable(head.row, head.matched, newsHeadings, required.news, around) };
  });
  return { above: sheet.rows.slice(0, heads[0]?.index), tables };
}

/** A row is a line of headings when it has the column of codes and most of the required ones; or all others of them. */
function readHead(row: SheetRow): Head | undefined {
  if (!mayBeHeadings(row, allHeadings)) return undefined;
  const explanations = matchHeadings(row, explanationHeadings);
  if (count(explanations.columns, ['cause', 'remedy', 'by', 'who']) >= 2)
    return { row, kind: 'explanations', matched: explanations };
  const figures = matchHeadings(row, figureHeadings);
  const news = matchHeadings(row, newsHeadings);
  const [ofFigures, ofNews] = [count(figures.columns, required.figures), count(news.columns, required.news)];
  if (ofFigures >= 3 && ofFigures > ofNews) return { row, kind: 'figures', matched: figures };
  const isNews = news.columns.has('code') ? ofNews >= 2 : ofNews >= 2 && news.columns.size >= 3;
  return isNews ? { row, kind: 'news', matched: news } : undefined;
}

function count(columns: ReadonlyMap<string, number>, wanted: readonly string[]): number {
  return wanted.filter((column) => columns.has(column)).length;
}

interface Around {
  sheet: Sheet;
  rows: SheetRow[];
  codes: ReadonlySet<string>;
  place: IssuePlace;
  tell: Tell;
}

function openTable<Column extends string>(
  head: SheetRow,
  matched: MatchedHeadings<Column | 'code'>,
  headings: Record<Column | 'code', string>,
  needed: readonly (Column | 'code')[],
  { sheet, rows, codes, place, tell }: Around,
): HeadedTable<Column | 'code'> {
  const { columns, near, twice } = matched;
  const byCodes = columns.has('code') ? undefined : findCodes(rows, codes, columns);
  if (byCodes !== undefined) columns.set('code', byCodes);
  const known = [
    ...near,
    ...(byCodes === undefined ? [] : [{ key: 'code' as const, written: titleOf(head, byCodes) }]),
  ];
  for (const { key, written } of known) {
    tell(newIssue('read-as', { ...place, heading: written }, { as: 'heading', written, heading: headings[key] }));
  }
  for (const heading of twice) tell(newIssue('heading-twice', { ...place, heading }));
  for (const { column, written } of matched.extra) {
    if (column === byCodes) continue;
    const isWhole = needed.every((key) => columns.has(key));
    // Where a column of ours is gone, that is said, and which other may be it.
    const figures = isWhole ? findFigures(rows, column, columns.get('code'), written) : [];
    const extra = { ...place, heading: written };
    const [first] = figures;
    if (first === undefined) tell(newIssue('heading-extra', extra));
    else tell(newIssue('column-unread', extra, { written: first.words, rows: figures.map(({ row }) => row) }));
  }
  for (const key of needed) {
    if (columns.has(key)) continue;
    const others = matched.extra.filter(({ column }) => column !== byCodes).map(({ written }) => written);
    tell(newIssue('heading-missing', place, { heading: headings[key], ...(others.length > 0 && { others }) }));
  }
  return { sheet, headings, columns, headed: new Set(head.cells.keys()), needed, rows, width: head.width };
}

/** The figures of a column that is not ours, in rows that are about something; the numbers of the rows are none. */
function findFigures(rows: readonly SheetRow[], column: number, code: number | undefined, heading: string) {
  const isNumbering = numberingHeadings.includes(
    fold(heading)
      .replace(/[.\s]+/g, ' ')
      .trim(),
  );
  if (isNumbering) return [];
  const figures = rows.flatMap(({ cells, number }) => {
    const value = cells.get(column)?.value;
    if (value === undefined || (code !== undefined && !cells.has(code))) return [];
    const words = wordsOf(value).trim();
    return /^[-+]?\d[\d.,]*\s*%?$|^\d+\s*\/\s*\d+$/.test(words) ? [{ words, row: number }] : [];
  });
  const isCount = figures.length > 2 && figures.every(({ words }, index) => Number(words) === index + 1);
  return isCount ? [] : figures;
}

/** The column in which most of our codes stand. */
function findCodes(
  rows: readonly SheetRow[],
  codes: ReadonlySet<string>,
  taken: ReadonlyMap<string, number>,
): number | undefined {
  const counts = new Map<number, number>();
  const used = new Set(taken.values());
  for (const { cells } of rows) {
    for (const [column, { value }] of cells) {
      if (used.has(column) || value.kind !== 'text' || !codes.has(value.text.trim())) continue;
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function titleOf({ cells }: SheetRow, column: number): string {
  const value = cells.get(column)?.value;
  return value?.kind === 'text' ? value.text.trim() : columnName(column);
}
