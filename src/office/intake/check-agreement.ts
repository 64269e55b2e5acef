import { type Issue, type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import type { CellValue, SheetRow } from './cells.ts';
import type { FoundTable } from './find-tables.ts';
import { bare, isFigure, isNothing, isReport, type KnownWords } from './known-words.ts';
import type { RowSubject } from './list-subjects.ts';
import { wordsOf } from './rows/open-row.ts';
import { type StrayCell, toStray } from './tell-unread.ts';

/** What the template writes beside a code, which an office only reads. */
type Beside = 'printed' | 'name' | 'unit' | 'last';

export interface RowAgreement {
  /** Cells that belong to another code: rows sorted apart, a paste one row down. */
  contradictions: { issue: Issue; written: string }[];
  /** What the office only reads, and has changed: no correction is made by that, and no value reported. */
  changes: Issue[];
  /** Cells that hold neither the words of the template nor those of another row. */
  strays: StrayCell[];
}

/** Holds what stands beside the code of a row against what belongs there. Empty and absent cells contradict nothing. */
export function checkAgreement(
  table: FoundTable,
  row: SheetRow,
  subject: RowSubject,
  { subjects, words, place }: { subjects: ReadonlyMap<string, RowSubject>; words: KnownWords; place: IssuePlace },
): RowAgreement {
  const agreement: RowAgreement = { contradictions: [], changes: [], strays: [] };
  const columns = table.columns as ReadonlyMap<string, number>;
  const headings: Record<string, string> = table.headings;
  for (const beside of ['printed', 'name', 'unit', 'last'] as const) {
    const value = row.cells.get(columns.get(beside) ?? -1)?.value;
    if (value === undefined || value.kind === 'date' || isNothing(wordsOf(value))) continue;
    if (fits(beside, bare(wordsOf(value)), subject)) continue;
    const other = findOther(beside, value, subject, subjects, words);
    const written = wordsOf(value);
    if (other === undefined && beside === 'last' && wasReported(written, subject)) {
      agreement.changes.push(newIssue('last-changed', { ...place, heading: headings[beside] }, { written }));
    } else if (other === undefined && isReport(value, words) && !isLast(beside, value)) {
      agreement.changes.push(
        newIssue('value-misplaced', { ...place, heading: headings[beside] }, { written: wordsOf(value) }),
      );
    } else if (other === undefined) agreement.strays.push(...strayOfRow(beside, value, row.number, words));
    else {
      const facts = { code: subject.code, belongs: belongsTo(beside, subject), written, ...other };
      const issue = newIssue('row-disagrees', { ...place, heading: headings[beside] }, facts);
      agreement.contradictions.push({ issue, written });
    }
  }
  for (const beside of ['commitment', 'ground'] as const) {
    const value = row.cells.get(columns.get(beside) ?? -1)?.value;
    if (value === undefined || !isReport(value, words) || isPromised(value, subject)) continue;
    agreement.changes.push(
      newIssue('value-misplaced', { ...place, heading: headings[beside] }, { written: wordsOf(value) }),
    );
  }
  return agreement;
}

/** A commitment in fewer words than the template's is still what was promised: `≥ 97%`, `62–63%`. */
function isPromised(value: CellValue, { promised = [] }: RowSubject): boolean {
  const numbers = wordsOf(value).match(/\d+(?:,\d+)?/g) ?? [];
  return numbers.length > 0 && numbers.every((number) => promised.includes(number));
}

function fits(beside: Beside, written: string, { printed, names, units, lasts }: RowSubject): boolean {
  // Signs alone, as `//` for "the same", are words of nobody.
  if (written === '') return false;
  if (beside === 'printed') return written === bare(printed);
  if (beside === 'unit') return units?.includes(written) ?? true;
  if (beside === 'last') return lasts.includes(written);
  // The first words of a long name stand for it, and were cut elsewhere once.
  return names.some((name) => name === written || (written.length >= 30 && name.startsWith(written.slice(0, 60))));
}

/** Whether something was reported of the time that the cell names in brackets: then it names another value for it. */
function wasReported(written: string, { lasts }: RowSubject): boolean {
  const [time] = /\([^()]+\)\s*$/.exec(written) ?? [];
  return time !== undefined && lasts.some((last) => last.endsWith(bare(time)));
}

/** Whose words these are, by its code where it can be told; nothing where nobody's. */
function findOther(
  beside: Beside,
  value: CellValue,
  subject: RowSubject,
  subjects: ReadonlyMap<string, RowSubject>,
  words: KnownWords,
): { owner?: string } | undefined {
  const written = bare(wordsOf(value));
  if (written === '') return undefined;
  if (beside === 'unit') return value.kind === 'text' && !isFigure(value.text, words) ? {} : undefined;
  // Another body may have reported since the template was made; only where something of ours is known can it differ.
  if (beside === 'last' && subject.lasts.length === 0) return undefined;
  const owners = [...subjects.values()].filter((one) => fits(beside, written, one) && one.code !== subject.code);
  const [owner] = owners;
  if (owner === undefined) return undefined;
  return beside === 'name' ? { owner: owner.code } : {};
}

function belongsTo(beside: Beside, { printed, name, unit }: RowSubject): string | undefined {
  if (beside === 'printed') return printed;
  if (beside === 'name') return name;
  return beside === 'unit' ? unit : undefined;
}

/** What the ledger held when the template was made cannot be told from words of the office by anything but its form. */
function isLast(beside: Beside, value: CellValue): boolean {
  return beside === 'last' && /\)\s*$/.test(wordsOf(value));
}

function strayOfRow(beside: Beside, value: CellValue, row: number, words: KnownWords): StrayCell[] {
  return isLast(beside, value) ? [] : toStray(value, row, words).map((cell) => ({ ...cell, stray: 'words' }));
}
