import type { Issue } from '../../core/issues/issue.ts';
import type { Content } from '../../core/programme/content.ts';
import { linkProgramme } from '../../core/programme/programme.ts';
import type { ReportRecord } from '../../core/schemas/report.ts';
import { formatJson } from '../intake/format-json.ts';
import { type KnownProgramme, pickKnown } from '../intake/known.ts';
import { buildPreview, type PreviewRow } from '../intake/preview.ts';
import { readReport } from '../intake/read-filled-table.ts';
import { readInSandbox } from '../sandbox/read-in-sandbox.ts';
import type { ImportOptions } from './import-options.ts';

/** What one file changes. */
export interface ReadTable {
  file: string;
  reportId: string;
  rows: PreviewRow[];
  unchanged: number;
}

/** Report files to write, by their path inside the content folder, and what is said of each table; or every problem of all files. */
export type ReadTables = { texts: Map<string, string>; tables: ReadTable[]; notices: Issue[] } | { issues: Issue[] };

/** Reads the files one after the other, each against the ledger with the ones before it. */
export async function readTables(
  content: Content,
  files: readonly string[],
  { replace }: Pick<ImportOptions, 'replace'>,
): Promise<ReadTables> {
  let known = pickKnown(linkProgramme(content));
  const texts = new Map<string, string>();
  const tables: ReadTable[] = [];
  const notices: Issue[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const intake = readReport(await readInSandbox(file), file, known, { replace });
    notices.push(...intake.notices);
    if ('issues' in intake) {
      issues.push(...intake.issues);
      continue;
    }
    const { reportId, report, changes, unchanged } = intake;
    tables.push({ file, reportId, rows: buildPreview(changes, known), unchanged });
    if (changes.length > 0) texts.set(`reports/${reportId}.json`, formatReport(report));
    known = withReport(known, { ...report, id: reportId });
  }
  return issues.length > 0 ? { issues } : { texts, tables, notices };
}

function withReport(known: KnownProgramme, report: KnownProgramme['reports'][number]): KnownProgramme {
  return { ...known, reports: [...known.reports.filter(({ id }) => id !== report.id), report] };
}

/** The text of a report file: what it is first, then its entries; what is so by default is left out. */
function formatReport({ isDemonstration, observations, ...report }: ReportRecord): string {
  const { updates, ...head } = report;
  return formatJson({
    ...(isDemonstration && { isDemonstration }),
    ...head,
    observations: observations.map(({ isBaseline, ...one }) => (isBaseline ? { ...one, isBaseline } : one)),
    updates,
  });
}
