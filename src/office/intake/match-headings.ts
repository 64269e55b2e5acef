import { fold } from '../../core/text/fold.ts';
import { isOneLetterAway } from '../../core/text/nearest.ts';
import { otherHeadings } from '../words/intake.ts';
import { columnName, type SheetCell, type SheetRow } from './cells.ts';

/** Where each column of a table stands in a line of headings. */
export interface MatchedHeadings<Column extends string> {
  columns: Map<Column, number>;
  /** Columns known by a heading that is only like ours, with what is written there. */
  near: { key: Column; written: string }[];
  extra: { column: number; written: string }[];
  twice: string[];
}

/** Our headings first, whatever their marks and capitals; where one is missing, another that can mean nothing else. */
export function matchHeadings<Column extends string>(
  head: SheetRow,
  headings: Record<Column, string>,
): MatchedHeadings<Column> {
  const keys = Object.keys(headings) as Column[];
  const matched: MatchedHeadings<Column> = { columns: new Map(), near: [], extra: [], twice: [] };
  const others: { column: number; written: string; words: string }[] = [];
  for (const [column, cell] of head.cells) {
    const written = cell.value.kind === 'text' ? cell.value.text.trim().replace(/\s+/g, ' ') : columnName(column);
    const words = headingOf(cell);
    const key = keys.find((one) => fold(headings[one]) === words);
    if (key === undefined) others.push({ column, written, words });
    else if (matched.columns.has(key)) matched.twice.push(written);
    else matched.columns.set(key, column);
  }
  const free = keys.filter((key) => !matched.columns.has(key));
  for (const { column, written, words } of others) {
    const key = free.find((one) => isNear(words, fold(headings[one]), otherHeadings[one] ?? []));
    if (key === undefined || matched.columns.has(key)) matched.extra.push({ column, written });
    else {
      matched.columns.set(key, column);
      matched.near.push({ key, written });
    }
  }
  return matched;
}

/** Whether a row may be a line of headings: two of ours in it. Every row is asked, so this must cost little. */
export function mayBeHeadings({ cells }: SheetRow, headings: ReadonlySet<string>): boolean {
  let ours = 0;
  for (const { value } of cells.values()) {
    if (value.kind !== 'text' || value.text.length > 60) continue;
    if (headings.has(plain(fold(value.text)))) ours++;
    if (ours >= 2) return true;
  }
  return false;
}

function headingOf({ value }: SheetCell): string {
  return value.kind === 'text' ? fold(value.text).replace(/\s+/g, ' ').trim() : '';
}

/** Without brackets and signs: `Giá trị (%)`, `Mã số *`. */
function plain(words: string): string {
  return words
    .replace(/\([^)]*\)/g, '')
    .replace(/^[\s*:.]+|[\s*:.]+$/g, '')
    .replace(/\s+/g, ' ');
}

function isNear(words: string, heading: string, others: readonly string[]): boolean {
  const bare = plain(words);
  return (
    bare === heading ||
    others.some((other) => fold(other) === bare) ||
    (heading.length >= 6 && isOneLetterAway(bare, heading))
  );
}
