import type { Issue } from '../../core/issues/catalogue.ts';
import { formatFinding } from '../../core/issues/format-issue.ts';
import { tell } from '../../core/machine/tell.ts';
import type { ReadTable, ToldOnce } from '../quarter/read-tables.ts';
import { importWords } from '../words/import-command.ts';
import { previewHeadings } from '../words/import-preview.ts';

/** Shows what whoever approves signs: where bodies disagree, then what each file changes, then what was left empty. */
export function printChanges(
  tables: readonly ReadTable[],
  { disagreements, leftEmpty }: ToldOnce,
  folder: string,
): void {
  if (disagreements.length > 0) {
    tell(importWords.disagreements);
    for (const one of disagreements) tell(`  ${one}`);
    tell('');
  }
  for (const table of tables) printTable(table, folder);
  const rows = leftEmpty.reduce((sum, one) => sum + one.rows, 0);
  if (rows > 0) tell(importWords.leftEmpty(rows, leftEmpty));
}

function printTable({ file, reportId, by, rows, unchanged, notices }: ReadTable, folder: string): void {
  if (rows.length === 0) {
    tell(importWords.unchanged(file, unchanged));
    return;
  }
  tell(importWords.willChange(file, `${folder}/reports/${reportId}.json`));
  tell(`  ${importWords.paper(by)}`);
  printUnderstood(notices);
  const [head = '', rule = '', ...lines] = formatTable([[...previewHeadings], ...rows.map(({ cells }) => cells)]);
  tell(`  ${head}\n  ${rule}`);
  for (const [index, line] of lines.entries()) {
    tell(`  ${line}`);
    for (const detail of rows[index]?.details ?? []) tell(`    ${detail}`);
    printUnderstood(rows[index]?.notices ?? []);
  }
  if (unchanged > 0) tell(importWords.kept(unchanged));
}

function printUnderstood(notices: readonly Issue[]): void {
  for (const notice of notices) tell(`    ${formatFinding(notice)}`);
}

/** Columns as wide as their widest cell. */
function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0] ?? '', rule, ...lines.slice(1)];
}
