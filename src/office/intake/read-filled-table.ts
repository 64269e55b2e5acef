import { type Issue, newIssue } from '../../core/issues/catalogue.ts';
import type { ReportRecord } from '../../core/schemas/report.ts';
import { coverLabels } from '../words/template.ts';
import { addToLedger, type Change, type LedgerEntry } from './add-to-ledger.ts';
import { askAboutRows } from './ask-about-rows.ts';
import { columnName, type Sheet, type SheetRow } from './cells.ts';
import { checkAgainstLedger } from './check-against-ledger.ts';
import { checkOwner } from './check-owner.ts';
import type { Tell } from './clean-text.ts';
import type { ReportEntry } from './entries.ts';
import { findTables } from './find-tables.ts';
import type { KnownProgramme } from './known.ts';
import { listKnownWords } from './known-words.ts';
import { listSubjects } from './list-subjects.ts';
import { nameCauses } from './name-causes.ts';
import { nameOldQuarter } from './name-old-quarter.ts';
import { type Receipt, readCover, type WholeCover } from './read-cover.ts';
import { type ReadSheets, readSheets } from './read-sheets.ts';
import { readTableRows } from './read-table-rows.ts';
import { tellNotes } from './tell-notes.ts';
import { tellRepeats } from './tell-repeats.ts';
import { tellUnread } from './tell-unread.ts';

/** What a filled template says: the report to write and what changes; or every problem of the file at once. */
export type Intake =
  | {
      /** Name of the report without `.json`: `2026-Q3-cong-an-xa`. */
      reportId: string;
      /** The whole report as it is to be written; the one already there where nothing changes. */
      report: ReportRecord;
      /** Empty when the file says nothing new: reading one file twice changes nothing. */
      changes: Change[];
      /** Rows that the ledger already holds word for word. */
      unchanged: number;
      /** How the file was understood; nothing to mend. */
      notices: Issue[];
    }
  | { issues: Issue[]; notices: Issue[] };

export interface IntakeOptions extends Receipt {
  /** Lets values of an unpublished report be replaced without a correction. */
  replace?: boolean;
}

/**
 * The entry to this folder: reads a filled template (.xlsx or .csv) against the programme. Touches no disk and no
 * network, and knows no clock, so that the command and a worker in the browser give the same answer:
 *
 *     const intake = await readFilledTable(bytes, 'Quy III.xlsx', pickKnown(programme));
 *     if ('issues' in intake) intake.issues.map(formatIssue);      // core/issues/format-issue.ts
 *     else buildPreview(intake.changes, known);                    // intake/preview.ts
 *
 * Problems are `Issue`s whose place has `file`, `sheet`, `line` (the row) and `heading` (the column).
 */
export async function readFilledTable(
  bytes: Uint8Array,
  file: string,
  known: KnownProgramme,
  options: IntakeOptions = {},
): Promise<Intake> {
  return readReport(await readSheets(bytes, file), file, known, options);
}

/** The second half of `readFilledTable`, for a caller that read the bytes elsewhere: in a process that it can stop. */
export function readReport(read: ReadSheets, file: string, known: KnownProgramme, options: IntakeOptions = {}): Intake {
  if ('issues' in read) return { issues: read.issues, notices: [] };
  const told: Issue[] = [...read.notices];
  const tell: Tell = (issue) => void told.push(issue);
  const { cover, entries, added } = readEachTable(read.sheets, file, known, { ...options, tell });
  const named = nameCauses(told, cover, options.today);
  const all = cover === undefined ? named : nameOldQuarter(named, cover, entries);
  const sheets = read.sheets.map(({ name }) => name);
  const errors = all.filter(({ severity }) => severity === 'error');
  const issues = withoutDoubts(errors, errors).sort(byPlace(sheets));
  const notices = withoutRepeats(
    withoutDoubts(
      all.filter(({ severity }) => severity === 'warning'),
      errors,
    ),
  );
  if (issues.length > 0) return { issues, notices };
  if (added === undefined) return { issues: [newIssue('nothing-reported', { file })], notices };
  const { reportId, report, changes, unchanged } = added;
  return { reportId, report, changes, unchanged, notices };
}

/** Whether a value is likely is no question where its cell must be mended anyway. */
function withoutDoubts(told: readonly Issue[], errors: readonly Issue[]): Issue[] {
  const isDoubt = ({ code }: Issue) => doubts.has(code);
  const cellOf = ({ place: { sheet, line, heading } }: Issue) => JSON.stringify([sheet, line, heading]);
  const wrong = new Set(errors.filter((issue) => !isDoubt(issue)).map(cellOf));
  return told.filter((issue) => !isDoubt(issue) || !wrong.has(cellOf(issue)));
}

const doubts: ReadonlySet<Issue['code']> = new Set([
  ...(['value-unlikely', 'jump-not-confirmed', 'agencies-disagree', 'value-of-other-row'] as const),
]);

/** As a reader goes through the file: sheet by sheet, row by row; first what concerns the file. */
function byPlace(sheets: readonly (string | undefined)[]) {
  return ({ place: a }: Issue, { place: b }: Issue): number =>
    sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || (a.line ?? 0) - (b.line ?? 0);
}

type ToldOptions = IntakeOptions & { tell: Tell };

/** What the tables report; without a whole cover it belongs to no report. */
interface FilledTables {
  cover?: WholeCover;
  entries: ReportEntry[];
  added?: LedgerEntry | undefined;
}

function readEachTable(
  sheets: readonly Sheet[],
  file: string,
  known: KnownProgramme,
  { replace = false, tell, ...receipt }: ToldOptions,
): FilledTables {
  const words = listKnownWords(known);
  const found = sheets.map((sheet) => ({ sheet, ...findTables(sheet, file, words.codes, tell) }));
  if (found.every(({ tables }) => tables.length === 0)) {
    tell(newIssue('table-missing', { file }));
    for (const one of found) tellUnread(one.sheet, one, [], words, { file, tell });
    return { entries: [] };
  }
  for (const { sheet, tables } of found) if (tables.length > 0) tellHidden(sheet, file, tell);
  const cover = readCover(coverRows(found), known, file, { ...receipt, tell });
  if (cover === undefined) return { entries: [] };
  const subjects = listSubjects(known);
  const context = { cover, known, words, subjects, allowsPoint: sheets.every(({ name }) => name === undefined), tell };
  const rows = found.flatMap((one) => {
    const read = one.tables.map((table) => readTableRows(table, file, context));
    const beside = read.flatMap(({ strays }) => strays);
    tellUnread(one.sheet, one, beside, words, { file, tell, isApart: one.tables.length === 0 });
    tellNotes(one.sheet, one.tables, file, tell);
    return read;
  });
  const entries = rows.flatMap((one) => one.entries);
  const explanations = rows.flatMap((one) => one.explanations ?? []);
  tellRepeats(entries, tell);
  const whole = 'source' in cover ? cover : cover.supposed;
  const tables = found.flatMap((one) => one.tables);
  askAboutRows(tables, entries, known, { cover, agency: whole?.agency, file, tell });
  if (whole === undefined) return { entries };
  const read = 'source' in cover ? { cover, entries } : { entries };
  if (entries.length + explanations.length === 0) return read;
  // What a cover that could not be read whole would say of its own days is not asked.
  const tellRows: Tell = (issue) => void ('source' in cover || !isOfCover(issue) ? tell(issue) : undefined);
  checkOwner(whole, { sheets, tables, entries }, known, tellRows);
  const added = addToLedger(whole, { entries, explanations }, known, { replace, tell: tellRows });
  // Rows that could not be read would only be told a second time.
  if (added !== undefined) for (const issue of checkAgainstLedger(added, whole.places, known)) tellRows(issue);
  return 'source' in cover ? { ...read, added } : read;
}

function isOfCover({ code, place: { heading } }: Issue): boolean {
  return /^(?:document-|period-not-ended|cover-)/.test(code) || Object.values<unknown>(coverLabels).includes(heading);
}

/** Nobody sees a hidden sheet, so it is no cover. */
function coverRows(found: readonly { sheet: Sheet; above: readonly SheetRow[] }[]) {
  return found.flatMap(({ sheet, above }) => (sheet.isHidden ? [] : above.map((row) => ({ row, sheet: sheet.name }))));
}

function tellHidden({ name, rows, hiddenColumns, isHidden }: Sheet, file: string, tell: Tell): void {
  const hiddenRows = rows.filter((row) => row.isHidden).length;
  if (!isHidden && hiddenRows === 0 && hiddenColumns.size === 0) return;
  const isFilled = (column: number) => rows.some(({ cells }) => cells.has(column));
  const named = {
    rows: rows.filter((row) => row.isHidden).map(({ number }) => number),
    columns: [...hiddenColumns].filter(isFilled).map(columnName),
  };
  const facts = { rows: hiddenRows, columns: hiddenColumns.size, isSheet: isHidden, named };
  tell(newIssue('cells-hidden', { file, sheet: name }, facts));
}

/** One notice of a kind for each sheet says enough. */
function withoutRepeats(notices: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  return notices.filter((notice) => {
    const { code, place } = notice;
    const key = JSON.stringify([code, place.sheet, subjectOf(notice)]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Told of each cell by itself. */
const ofEachCell: ReadonlySet<Issue['code']> = new Set([
  'nature-unusual',
  'names-fewer',
  'note-unread',
  'value-unknown',
]);

function subjectOf({ code, place, facts }: Issue) {
  if (code === 'heading-extra') return place.heading;
  if (ofEachCell.has(code)) return [place, facts];
  if (code !== 'read-as') return facts;
  if (facts.as === 'heading') return facts;
  // What was understood of one cell is shown back for each.
  return facts.as === 'typed' ? [place, facts] : facts.as;
}
