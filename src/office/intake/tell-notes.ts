import { newIssue } from '../../core/issues/catalogue.ts';
import { fold } from '../../core/text/fold.ts';
import { figureHeadings, newsHeadings } from '../../core/words/template-headings.ts';
import { type CellNote, columnName, type Sheet } from './cells.ts';
import { short, type Tell } from './clean-text.ts';
import type { FoundTable } from './find-tables.ts';
import { bare } from './known-words.ts';

const headings: ReadonlySet<string> = new Set(
  [...Object.values(figureHeadings), ...Object.values(newsHeadings)].map(bare),
);

/** Columns of which a note may say that they hold the wrong thing. */
const reported = ['value', 'missing', 'refersTo', 'state', 'quantity'];

/**
 * Names what is attached to cells or laid over them, since none of it is read: beside a value a number or a question is
 * a doubt about it, and asked; any other words, and pictures, are shown to whoever approves.
 */
export function tellNotes(sheet: Sheet, tables: readonly FoundTable[], file: string, tell: Tell): void {
  if (sheet.isHidden) return;
  for (const note of sheet.notes ?? []) {
    if (isOurs(note, sheet)) continue;
    const { key, heading } = columnOf(note, tables);
    const place = { file, sheet: sheet.name, line: note.row, heading };
    if (note.laid === 'picture') {
      tell(newIssue('picture-unread', place));
      continue;
    }
    const isDoubt = key !== undefined && reported.includes(key) && /[\d?]/.test(note.words);
    tell(
      newIssue(isDoubt ? 'note-doubts' : 'note-unread', place, {
        written: short(note.words.normalize('NFC')),
        ...(note.laid === 'shape' && { isShape: true }),
      }),
    );
  }
}

/** The template explains its headings; in none of its notes is a number but in an example. */
function isOurs({ row, column, words }: CellNote, { rows }: Sheet): boolean {
  const value = rows.find(({ number }) => number === row)?.cells.get(column)?.value;
  if (value?.kind !== 'text' || !headings.has(bare(value.text))) return false;
  return !/[\d?]/.test(words) || /vi du|01\/01/.test(fold(words));
}

/** The column in which a note stands, by its heading; outside the tables by its letter. */
function columnOf({ row, column }: CellNote, tables: readonly FoundTable[]): { key?: string; heading: string } {
  const table = tables.find(({ rows }) => rows.some(({ number }) => number === row));
  const [key] = [...(table?.columns ?? [])].find(([, at]) => at === column) ?? [];
  const heading = (table?.headings as Record<string, string> | undefined)?.[key ?? ''];
  return key === undefined || heading === undefined ? { heading: columnName(column) } : { key, heading };
}
