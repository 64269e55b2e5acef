import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import { fold } from '../../core/text/fold.ts';
import { coverLabels, templateWords } from '../words/template.ts';
import type { CellValue, Sheet, SheetRow } from './cells.ts';
import { short, type Tell } from './clean-text.ts';
import type { FoundTable } from './find-tables.ts';
import { bare, type KnownWords, type Stray, strayOf } from './known-words.ts';
import { wordsOf } from './rows/open-row.ts';

/** A cell that is in no column of a table. */
export interface StrayCell {
  stray: Stray;
  words: string;
  row: number;
}

/**
 * Names everything on a visible sheet that no table and no cover holds: a code, a name or a figure there is an error,
 * since it would be lost; other words are told once for the sheet. `beside`: cells that the reader of rows left over.
 */
export function tellUnread(
  sheet: Sheet,
  { above, tables }: { above: readonly SheetRow[]; tables: readonly FoundTable[] },
  beside: readonly StrayCell[],
  known: KnownWords,
  { file, tell, isApart = false }: { file: string; tell: Tell; isApart?: boolean },
): void {
  if (sheet.isHidden) return;
  const outside = [...strayAbove(above, known), ...tables.flatMap((table) => strayBeside(table, known)), ...beside];
  const place = (line: number | undefined): IssuePlace => ({ file, sheet: sheet.name, line });
  const [words, lost] = [outside.filter(({ stray }) => stray === 'words'), outside.filter(isLost)];
  if (lost[0] !== undefined) {
    const { stray, words: written, row } = lost[0];
    const facts = {
      what: stray,
      written: short(written),
      rows: rowsOf(lost),
      ...(isApart && { isApart }),
    };
    tell(newIssue('outside-table', place(row), facts));
  }
  const first = words.find(hasFigure) ?? words[0];
  if (first !== undefined) {
    const facts = { written: short(first.words), rows: rowsOf(words), ...(hasFigure(first) && { hasFigure: true }) };
    tell(newIssue('words-unread', place(undefined), facts));
  }
}

/** A number with decimals or a percent sign; years, days and numbers of papers are none. */
function hasFigure({ words }: StrayCell): boolean {
  return /\d,\d|\d\s*%/.test(words);
}

function isLost(cell: StrayCell): cell is StrayCell & { stray: Exclude<Stray, 'words'> } {
  return cell.stray !== 'words';
}

function rowsOf(cells: readonly StrayCell[]): number[] {
  return [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
}

/** Rows above the tables: the cover, titles, the list of what was reported, the list of agencies. */
function strayAbove(rows: readonly SheetRow[], known: KnownWords): StrayCell[] {
  const listAt = rows.findIndex(isLedgerHead);
  return rows.flatMap((row, index) => {
    const cells = cellsOf(row);
    const skipped = isCoverRow(cells[0]?.[1]) ? 2 : 0;
    const isListed = listAt >= 0 && index > listAt && isReference(row.cells.get(0)?.value);
    const rest = isListed ? cells.filter(([column]) => column >= templateWords.ledgerHeadings.length) : cells;
    return rest.slice(skipped).flatMap(([, value]) => toStray(value, row.number, known));
  });
}

/** Cells of a table under no heading. */
function strayBeside({ rows, columns, headed }: FoundTable, known: KnownWords): StrayCell[] {
  const read = new Set([...columns.values(), ...headed]);
  return rows.flatMap((row) =>
    cellsOf(row).flatMap(([column, value]) => (read.has(column) ? [] : toStray(value, row.number, known))),
  );
}

export function toStray(value: CellValue, row: number, known: KnownWords): StrayCell[] {
  const stray = strayOf(value, known);
  return stray === undefined ? [] : [{ stray, words: wordsOf(value), row }];
}

function cellsOf({ cells }: SheetRow): [number, CellValue][] {
  return [...cells].sort(([a], [b]) => a - b).map(([column, { value }]) => [column, value]);
}

const labels: ReadonlySet<string> = new Set(Object.values(coverLabels).map(fold));

function isCoverRow(label: CellValue | undefined): boolean {
  return (
    label?.kind === 'text' &&
    labels.has(
      fold(label.text)
        .replace(/[\s*:]+$/, '')
        .trim(),
    )
  );
}

function isLedgerHead({ cells }: SheetRow): boolean {
  const written = new Set([...cells.values()].map(({ value }) => (value.kind === 'text' ? bare(value.text) : '')));
  return templateWords.ledgerHeadings.filter((heading) => written.has(bare(heading))).length >= 3;
}

/** `2026-Q2-cong-an-xa/bao-hiem-y-te-tham-gia-2026-q2`. */
function isReference(value: CellValue | undefined): boolean {
  return value?.kind === 'text' && /^20\d\d(-q\d)?-[a-z0-9-]+\/[a-z0-9-]+$/i.test(value.text.trim());
}
