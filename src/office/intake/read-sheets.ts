import { type Issue, newIssue } from '../../core/issues/catalogue.ts';
import type { OtherFile } from '../../core/issues/tables.ts';
import type { Sheet } from './cells.ts';
import { readCsv } from './read-csv.ts';
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
  const refuse = (kind: OtherFile): ReadSheets => ({ issues: [newIssue('not-a-workbook', { file }, { kind })] });
  if (bytes.length === 0) return { issues: [newIssue('file-empty', { file })] };
  if (bytes.length > maxFileBytes) {
    return { issues: [newIssue('file-too-large', { file }, { bytes: bytes.length, most: maxFileBytes })] };
  }
  const ending = /\.[^.]*$/.exec(file.toLowerCase())?.[0] ?? '';
  switch (kindOf(bytes)) {
    case 'zip': {
      if (ending === '.xlsm' || ending === '.xlsb') return refuse('macro');
      const read = await readWorkbook(bytes, file);
      return 'issues' in read ? read : { ...read, notices: [] };
    }
    // An encrypted .xlsx and an old .xls are the same kind of container.
    case 'compound':
      return refuse(includesWords(bytes, 'EncryptedPackage') ? 'encrypted' : 'old');
    case 'html':
      return refuse('html');
    case 'pdf':
      return refuse('other');
    case 'text':
      return ['.csv', '.tsv', '.txt'].includes(ending) ? readCsv(bytes, file) : refuse('damaged');
  }
}

type Kind = 'zip' | 'compound' | 'html' | 'pdf' | 'text';

function kindOf(bytes: Uint8Array): Kind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  if (start.startsWith('PK')) return 'zip';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'compound';
  if (start.startsWith('%PDF')) return 'pdf';
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html|table|\?xml|meta|head)/i.test(start) ? 'html' : 'text';
}

/** Names in such a container are UTF-16. */
function includesWords(bytes: Uint8Array, words: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...words].join('\0'));
}
