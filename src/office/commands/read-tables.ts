import type { Issue } from '../../core/issues/catalogue.ts';
import type { Content } from '../../core/programme/content.ts';
import { linkProgramme } from '../../core/programme/programme.ts';
import { type ReportRecord, reportSchema } from '../../core/schemas/report.ts';
import type { Change } from '../intake/add-to-ledger.ts';
import { formatReport } from '../intake/format-json.ts';
import { type KnownProgramme, pickKnown } from '../intake/known.ts';
import { buildPreview, isSameRow, listDisagreements, type PreviewRow } from '../intake/preview.ts';
import { type Intake, readReport } from '../intake/read-filled-table.ts';
import { readInSandbox } from '../sandbox/read-in-sandbox.ts';
import { importWords, type ReportedBy } from '../words/import-command.ts';
import { describeDetails } from '../words/import-preview.ts';
import { compareWithTold } from './cover-options.ts';
import type { ImportOptions } from './import-options.ts';

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

/** Report files to write, by their path inside the content folder, and what is said of each table; or every problem of all files. */
export type ReadTables = ({ texts: Map<string, string>; tables: ReadTable[] } & ToldOnce) | { issues: Issue[] };

/** Reads the files one after the other, each against the ledger with the ones before it. */
export async function readTables(
  content: Content,
  files: readonly string[],
  { replace, receivedOn, toldCover, today }: Pick<ImportOptions, 'replace' | 'receivedOn' | 'toldCover' | 'today'>,
): Promise<ReadTables> {
  let known = pickKnown(linkProgramme(content));
  const texts = new Map<string, string>();
  const tables: ReadTable[] = [];
  const told: ToldOnce = { disagreements: [], leftEmpty: [], notices: [] };
  const issues: Issue[] = [];
  for (const file of files) {
    const receipt = { receivedOn, today, toldCover, howToTellCover: importWords.coverExample };
    const intake = readReport(await readInSandbox(file), file, known, { replace, ...receipt });
    if ('issues' in intake) {
      issues.push(...intake.issues);
      continue;
    }
    const { reportId, changes } = intake;
    // A row that gets past every check but this one is our mistake.
    const report = reportSchema.parse(intake.report);
    if (toldCover !== undefined) issues.push(...compareWithTold(report, toldCover, known, { file }));
    tables.push(describeTable(file, intake, known, told));
    if (changes.length > 0) texts.set(`reports/${reportId}.json`, formatReport(report));
    known = withReport(known, { ...report, id: reportId });
  }
  return issues.length > 0 ? { issues } : { texts, tables, ...told };
}

function describeTable(
  file: string,
  intake: Exclude<Intake, { issues: unknown }>,
  known: KnownProgramme,
  told: ToldOnce,
) {
  const { reportId, report, changes, unchanged, notices } = intake;
  told.disagreements.push(...listDisagreements(changes, notices, known));
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
    ...{ file, reportId, by: describePaper(report, known), unchanged },
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

/** What is known once the report is there. */
export function withReport(known: KnownProgramme, report: KnownProgramme['reports'][number]): KnownProgramme {
  return { ...known, reports: [...known.reports.filter(({ id }) => id !== report.id), report] };
}
