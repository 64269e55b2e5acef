import { pageWords } from '../strings/open-data/page-words.ts';
import { vi } from '../strings/vi.ts';
import type { Column, OpenDataSource, Row, Table } from './table.ts';
import { agencyTable } from './tables/agencies.ts';
import { assignmentTable } from './tables/assignments.ts';
import { citationTable } from './tables/citations.ts';
import { erratumTable } from './tables/errata.ts';
import { observationTable } from './tables/observations.ts';
import { planTable } from './tables/plans.ts';
import { releaseTable } from './tables/releases.ts';
import { reportTable } from './tables/reports.ts';
import { targetPartTable } from './tables/target-parts.ts';
import { targetTable } from './tables/targets.ts';
import { taskTable } from './tables/tasks.ts';
import { updateTable } from './tables/updates.ts';
import { verdictTable } from './tables/verdicts.ts';
import { workTable } from './tables/works.ts';
import { yearVerdictTable } from './tables/year-verdicts.ts';

/** Every table, in the order a reader asks for them. */
export const allTables: readonly Table[] = [
  targetTable,
  targetPartTable,
  observationTable,
  verdictTable,
  yearVerdictTable,
  planTable,
  workTable,
  taskTable,
  updateTable,
  agencyTable,
  assignmentTable,
  citationTable,
  erratumTable,
  releaseTable,
  reportTable,
];

/** A table with its rows. */
export interface FilledTable extends Omit<Table, 'rowsOf'> {
  rows: Row[];
}

/** In the demonstration each row ends in the words that say its figures are made up. */
const stampColumn: Column = {
  name: 'demonstration',
  title: pageWords.stamp.title,
  about: pageWords.stamp.about,
  kind: 'text',
  isAlways: true,
};

export function fillTable({ rowsOf, ...table }: Table, source: OpenDataSource): FilledTable {
  const rows = rowsOf(source);
  if (!source.programme.site.isDemonstration) return { ...table, rows };
  return {
    ...table,
    columns: [...table.columns, stampColumn],
    rows: rows.map((row) => ({ ...row, demonstration: vi.site.stamp })),
  };
}
