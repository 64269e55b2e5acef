import { type Issue, newIssue } from '../../core/issues/catalogue.ts';
import type { Sheet } from './cells.ts';
import { readCsv } from './read-csv.ts';
import { recogniseFile } from './recognise-file.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/** The sheets of a file and how it was understood, or every reason why it is refused. */
export type ReadSheets = { sheets: Sheet[]; notices: Issue[] } | { issues: Issue[] };

/** A filled template is about 40 KB. */
export const maxFileBytes = 2 * 1024 * 1024;

/**
 * Reads the cells of an .xlsx or .csv file, judged by its bytes and not only by its name. The only step that touches
 * bytes nobody has checked: the command runs it in a child process, the browser in a worker.
 */
export async function readSheets(bytes: Uint8Array, file: string): Promise<ReadSheets> {
  const kind = recogniseFile(bytes, file);
  if (kind !== 'package' && kind !== 'table-text') {
    return { issues: [newIssue('not-a-workbook', { file }, { kind })] };
  }
  if (bytes.length > maxFileBytes) {
    return { issues: [newIssue('file-too-large', { file }, { bytes: bytes.length, most: maxFileBytes })] };
  }
  if (kind === 'table-text') return readCsv(bytes, file);
  const read = await readWorkbook(bytes, file);
  return 'issues' in read ? read : { ...read, notices: [] };
}
