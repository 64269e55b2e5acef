import type { Issue } from '../../core/issues/catalogue.ts';
import type { Content } from '../../core/programme/content.ts';
import { type ReportRecord, reportSchema } from '../../core/schemas/report.ts';
import { compareWithTold } from '../commands/cover-options.ts';
import type { ImportOptions } from '../commands/import-options.ts';
import type { Change } from '../intake/add-to-ledger.ts';
import { formatReport } from '../intake/format-json.ts';
import type { KnownProgramme } from '../intake/known.ts';
import { buildPreview, isSameRow, listDisagreements, type PreviewRow } from '../intake/preview.ts';
import type { Intake } from '../intake/read-filled-table.ts';
import { importWords, type ReportedBy } from '../words/import-command.ts';
import { describeDetails } from '../words/import-preview.ts';
import { type ReceivedTable, readReceived } from './read-received.ts';

/** What one file changes. */
export interface ReadTable {
  file: string;
  reportId: string;
  by: ReportedBy;
  rows: { cells: PreviewRow; details: string[]; notices: Issue[] }[];
  unchanged: number;
  /** How the cover was understood. */
  notices: Issue[];
}

/** What is told once for all files. */
export interface ToldOnce {
  disagreements: string[];
  leftEmpty: { file: string; rows: number }[];
  /** How the files were understood, and what else is to be told. */
  notices: Issue[];
}

/** Report files to write, by their path inside the content folder, and what is said of each table. */
export interface TableChanges extends ToldOnce {
  texts: Map<string, string>;
  tables: ReadTable[];
}

/** Reads the files as one import: what all of them change, or what is wrong with any. */
export async function readTables(
  content: Content,
  files: readonly string[],
  { replace, receivedOn, toldCover, today }: Pick<ImportOptions, 'replace' | 'receivedOn' | 'toldCover' | 'today'>,
): Promise<TableChanges | { issues: Issue[] }> {
  const receipt = { receivedOn, today, toldCover, howToTellCover: importWords.coverExample };
  const received = await readReceived(content, files, { replace, ...receipt });
  const issues = received.flatMap(({ file, intake, known }) => {
    if ('issues' in intake) return intake.issues;
    return toldCover === undefined ? [] : compareWithTold(intake.report, toldCover, known, { file });
  });
  return issues.length > 0 ? { issues } : describeTables(received);
}

/** A file in whose place a later one of the same body may stand. */
export interface Superseded {
  earlier: string;
  later: string;
}

/**
 * What the sound ones among these files change; the others are passed over. Where two files of one body wait for a
 * choice, only what the later one says can be a disagreement.
 */
export function describeTables(received: readonly ReceivedTable[], waiting: readonly Superseded[] = []): TableChanges {
  const texts = new Map<string, string>();
  const told: ToldOnce = { disagreements: [], leftEmpty: [], notices: [] };
  const tables = received.flatMap(({ file, intake, known }) => {
    if ('issues' in intake) return [];
    // A row that gets past every check but this one is our mistake.
    const report = reportSchema.parse(intake.report);
    if (intake.changes.length > 0) texts.set(`reports/${intake.reportId}.json`, formatReport(report));
    const notices = withoutSuperseded(file, intake.notices, received, waiting);
    return [describeTable(file, { ...intake, notices }, known, told)];
  });
  return { texts, tables, ...told };
}

/** Without what the earlier file of two that wait says, and what others were held against it before the later one came. */
function withoutSuperseded(
  file: string,
  notices: readonly Issue[],
  received: readonly ReceivedTable[],
  waiting: readonly Superseded[],
): Issue[] {
  const at = (name: string) => received.findIndex((one) => one.file === name);
  const gone = waiting.filter(({ later }) => at(file) < at(later));
  const reports = gone.map(({ earlier }) => reportOf(received[at(earlier)]));
  return notices.filter(
    (notice) =>
      notice.code !== 'agencies-disagree' ||
      (gone.every(({ earlier }) => earlier !== file) && !reports.includes(notice.facts.report)),
  );
}

function reportOf(table: ReceivedTable | undefined): string {
  return table === undefined || 'issues' in table.intake ? '' : table.intake.reportId;
}

function describeTable(
  file: string,
  intake: Exclude<Intake, { issues: unknown }>,
  known: KnownProgramme,
  told: ToldOnce,
) {
  const { reportId, report, changes, unchanged, notices } = intake;
  const by = describePaper(report, known);
  told.disagreements.push(...listDisagreements(changes, notices, known, by.body));
  const empty = notices.map((notice) => (notice.code === 'rows-not-reported' ? notice.facts.rows : 0));
  const rows = empty.reduce((sum, one) => sum + one, 0);
  if (rows > 0) told.leftEmpty.push({ file, rows });
  const cells = buildPreview(changes, known);
  const understood = notices.filter(isOfCell);
  const ofRow = (index: number) =>
    understood.filter(({ place }) => isSameRow(place, changes[index]?.place ?? { file }));
  const inRows = changes.flatMap((_, index) => ofRow(index));
  told.notices.push(...notices.filter((one) => !isSummed(one) && !understood.includes(one)));
  return {
    file,
    reportId,
    by,
    unchanged,
    rows: cells.map((row, index) => ({ cells: row, details: detailsOf(changes[index]), notices: ofRow(index) })),
    notices: understood.filter((notice) => !inRows.includes(notice)),
  };
}

function detailsOf(change: Change | undefined): string[] {
  return change === undefined || change.kind === 'cover' || change.kind === 'explain'
    ? []
    : describeDetails(change.entry);
}

function describePaper({ agency, source, receivedOn }: ReportRecord, { agencies }: KnownProgramme): ReportedBy {
  return { body: agencies.find(({ id }) => id === agency)?.name ?? agency, ...source, receivedOn };
}

/** How one cell was understood: shown beside what it gives. */
function isOfCell({ code, place }: Issue): boolean {
  return code === 'note-unread' || (code === 'read-as' && place.heading !== undefined);
}

/** Said of all files together, or of bytes that were read in the only way they can be. */
function isSummed({ code, place }: Issue): boolean {
  if (code === 'read-as') return place.heading === undefined;
  return code === 'rows-not-reported' || code === 'agencies-disagree';
}
