import { checkKnown } from '../../core/checks/check-known.ts';
import { checkLedger } from '../../core/checks/check-ledger.ts';
import type { Issue } from '../../core/issues/catalogue.ts';
import { decodeText } from '../../core/load/decode-text.ts';
import { parseRecord } from '../../core/load/parse-record.ts';
import { updatedRecord } from '../../core/releases/updates-on.ts';
import { type ReportRecord, reportSchema } from '../../core/schemas/report.ts';
import type { KnownProgramme } from '../../office/intake/known.ts';
import type { Intake } from '../../office/intake/read-filled-table.ts';
import type { Answer } from './answer.ts';
import { buildAnswer } from './build-answer.ts';

/** A report file, checked by its schema, by its links, and next to all that was reported before. */
export function checkReportFile(bytes: Uint8Array, file: string, known: KnownProgramme): Answer {
  return buildAnswer(readReportFile(bytes, file, known), known);
}

function readReportFile(bytes: Uint8Array, file: string, known: KnownProgramme): Intake {
  const text = decodeText(bytes, file);
  if ('issues' in text) return { issues: text.issues, notices: [] };
  const parsed = parseRecord(reportSchema, text.value, file);
  if ('issues' in parsed) return { issues: parsed.issues, notices: [] };
  const report = parsed.value;
  const reportId = file.replace(/\.json$/i, '');
  const told = [...checkNames(report, file, known), ...checkBesideOthers(reportId, report, file, known)];
  const [issues, notices] = ['error', 'warning'].map((level) => told.filter(({ severity }) => severity === level));
  if (issues === undefined || notices === undefined || issues.length > 0)
    return { issues: issues ?? [], notices: notices ?? [] };
  const entries = [...report.observations, ...report.updates];
  const changes = entries.map((entry) => ({ kind: 'add' as const, entry, place: { file } }));
  return { reportId, report, changes, unchanged: 0, notices };
}

function checkNames({ agency, observations, updates }: ReportRecord, file: string, known: KnownProgramme): Issue[] {
  const named = [
    { field: 'agency', id: agency, folder: 'agencies' as const },
    ...observations.map(({ target }, index) => ({
      field: `observations.${index}.target`,
      id: target,
      folder: 'targets' as const,
    })),
    ...updates.map((update, index) => ({
      field: `updates.${index}.${update.about}`,
      id: updatedRecord(update),
      folder: `${update.about}s` as const,
    })),
  ];
  return named.flatMap(({ field, id, folder }) => {
    const ids = known[folder].map((record) => record.id);
    return checkKnown({ file, field }, id, ids, folder);
  });
}

function checkBesideOthers(id: string, report: ReportRecord, file: string, known: KnownProgramme): Issue[] {
  const reports = new Map(known.reports.map(({ id: other, ...record }) => [other, record] as const)).set(id, report);
  const targets = new Map(known.targets.map((target) => [target.id, target] as const));
  const works = new Map(known.works.map((work) => [work.id, work] as const));
  const issues = checkLedger({ reports, targets, works });
  return issues
    .filter(({ place }) => place.file === `reports/${id}.json`)
    .map((issue) => ({ ...issue, place: { ...issue.place, file } }));
}
