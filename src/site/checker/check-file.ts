import type { KnownProgramme } from '../../office/intake/known.ts';
import { readFilledTable } from '../../office/intake/read-filled-table.ts';
import type { Answer } from './answer.ts';
import { buildAnswer } from './build-answer.ts';

/** Checks a filled template as the import would. */
export async function checkFile(
  bytes: Uint8Array,
  file: string,
  known: KnownProgramme,
  today?: string,
): Promise<Answer> {
  return buildAnswer(await readFilledTable(bytes, file, known, { isBeforeReceipt: true, today }), known);
}
