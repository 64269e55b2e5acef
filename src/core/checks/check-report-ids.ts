import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Ledger } from '../programme/content.ts';
import type { ReportRecord } from '../schemas/report.ts';
import { checkKnown } from './check-known.ts';

/** Every value names a part of its target, and every correction an entry of an earlier report. */
export function checkReportIds(content: Ledger): Issue[] {
  return [...content.reports].flatMap(([id, report]) => [
    ...checkParts(`reports/${id}.json`, report, content),
    ...checkCorrections(`reports/${id}.json`, report, content),
  ]);
}

function checkParts(file: string, { observations }: ReportRecord, { targets }: Ledger): Issue[] {
  return observations.flatMap(({ target, part }, index) => {
    // An unknown target is named by checkReferences.
    const parts = targets.get(target)?.parts.map(({ id }) => id);
    return parts === undefined ? [] : checkKnown({ file, field: `observations.${index}.part` }, part, parts, 'parts');
  });
}

function checkCorrections(file: string, { observations, updates }: ReportRecord, { reports }: Ledger): Issue[] {
  const corrections = [
    ...observations.map(({ corrects }, index) => ({
      field: `observations.${index}.corrects`,
      corrects: corrects && { report: corrects.report, list: 'observations' as const, entry: corrects.observation },
    })),
    ...updates.map(({ corrects }, index) => ({
      field: `updates.${index}.corrects`,
      corrects: corrects && { report: corrects.report, list: 'updates' as const, entry: corrects.update },
    })),
  ];
  return corrections.flatMap(({ field, corrects }) => {
    if (corrects === undefined) return [];
    const { report, list, entry } = corrects;
    const corrected = reports.get(report);
    if (corrected === undefined) {
      return [newIssue('unknown-id', { file, field: `${field}.report` }, { id: report, folder: 'reports' })];
    }
    const entries = corrected[list].map(({ id }) => id);
    return checkKnown({ file, field: `${field}.${list.slice(0, -1)}` }, entry, entries, 'entries');
  });
}
