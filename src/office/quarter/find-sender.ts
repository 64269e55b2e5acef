import type { ReportPeriod } from '../../core/schemas/period.ts';
import type { Sheet } from '../intake/cells.ts';
import { findTables } from '../intake/find-tables.ts';
import type { KnownProgramme } from '../intake/known.ts';
import { listKnownWords } from '../intake/known-words.ts';
import { readCover } from '../intake/read-cover.ts';

/** Whose report a file is and of when, as its cover says; of a cover that cannot be read, nothing. */
export interface Sender {
  agency: string;
  period: ReportPeriod;
}

/** Reads who sent a file, whatever else is wrong in it and whatever it is called. */
export function findSender(sheets: readonly Sheet[], file: string, known: KnownProgramme): Sender | undefined {
  const { codes } = listKnownWords(known);
  const silent = () => {};
  const rows = sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap((sheet) => findTables(sheet, file, codes, silent).above.map((row) => ({ row, sheet: sheet.name })));
  const cover = readCover(rows, known, file, { isBeforeReceipt: true, tell: silent });
  const whole = cover === undefined || 'source' in cover ? cover : cover.supposed;
  return whole && { agency: whole.agency, period: whole.period };
}
