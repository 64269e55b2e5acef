import { importWords } from '../words/import-command.ts';
import { previewHeadings } from '../words/import-preview.ts';
import type { ReadTable } from './read-tables.ts';

/** Shows what each file changes, as a table in plain text. */
export function printChanges(tables: readonly ReadTable[], folder: string): void {
  for (const { file, reportId, rows, unchanged } of tables) {
    if (rows.length === 0) {
      console.log(importWords.unchanged(file, unchanged));
      continue;
    }
    console.log(importWords.willChange(file, `${folder}/reports/${reportId}.json`));
    for (const line of formatTable([[...previewHeadings], ...rows])) console.log(`  ${line}`);
    if (unchanged > 0) console.log(importWords.kept(unchanged));
  }
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
