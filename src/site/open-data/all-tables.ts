import type { Table } from './table.ts';
import { agencyTable } from './tables/agencies.ts';
import { amendmentTable } from './tables/amendments.ts';
import { assignmentTable } from './tables/assignments.ts';
import { citationTable } from './tables/citations.ts';
import { erratumTable } from './tables/errata.ts';
import { explanationTable } from './tables/explanations.ts';
import { movedTable } from './tables/moved.ts';
import { observationTable } from './tables/observations.ts';
import { planTable } from './tables/plans.ts';
import { questionTable } from './tables/questions.ts';
import { releaseTable } from './tables/releases.ts';
import { replyTable } from './tables/replies.ts';
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
  explanationTable,
  replyTable,
  agencyTable,
  assignmentTable,
  citationTable,
  erratumTable,
  amendmentTable,
  questionTable,
  movedTable,
  releaseTable,
  reportTable,
];
