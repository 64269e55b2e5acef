import type { ReportPeriod } from '../../core/schemas/period.ts';
import type { Sheet } from '../intake/cells.ts';
import { findTables } from '../intake/find-tables.ts';
import type { KnownProgramme } from '../intake/known.ts';
import { listKnownWords } from '../intake/known-words.ts';
import { readCover } from '../intake/read-cover.ts';
import type { Intake } from '../intake/read-filled-table.ts';

/** Whose report a file is and of when, as its cover says; of a cover that cannot be read, nothing. */
export interface Sender {
  agency: string;
  period: ReportPeriod;
}

/** Who sent a file, whatever else is wrong in it and whatever it is called: a sound one was read with its cover. */
export function findSender(
  intake: Intake,
  sheets: readonly Sheet[],
  file: string,
  known: KnownProgramme,
): Sender | undefined {
  if (!('issues' in intake)) return { agency: intake.report.agency, period: intake.report.period };
  const { codes } = listKnownWords(known);
  const silent = () => {};
  const rows = sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap((sheet) => findTables(sheet, file, codes, silent).above.map((row) => ({ row, sheet: sheet.name })));
  const cover = readCover(rows, known, file, { isBeforeReceipt: true, tell: silent });
  const whole = cover === undefined || 'source' in cover ? cover : cover.supposed;
  return whole && { agency: whole.agency, period: whole.period };
}
