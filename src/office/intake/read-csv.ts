import { checkCharacters } from '../../core/checks/check-characters.ts';
import { type Issue, newIssue } from '../../core/issues/catalogue.ts';
import { findBrokenLine } from '../../core/text/broken-bytes.ts';
import type { Sheet, SheetRow } from './cells.ts';
import { type CsvRecord, splitCsv } from './split-csv.ts';

/** What reading a CSV file gives: its one sheet, and how it was understood; or why it is refused. */
export type ReadCsv = { sheets: Sheet[]; notices: Issue[] } | { issues: Issue[] };

const maxCsvRows = 20_000;

/** A CSV file with commas, semicolons or tabs, as Excel, LibreOffice or Google Sheets write it. */
export function readCsv(bytes: Uint8Array, file: string): ReadCsv {
  const decoded = decode(bytes, file);
  if ('issue' in decoded) return { issues: [decoded.issue] };
  const issues = checkCharacters(decoded.text, file).filter(({ code }) => code === 'legacy-encoding');
  if (issues.length > 0) return { issues };
  // One kind of line end, before anything counts lines.
  const { body, delimiter } = findDelimiter(decoded.text.replace(/\r\n?/g, '\n'));
  const notices = [...decoded.notices, newIssue('read-as', { file }, { as: 'delimiter', sign: delimiter })];
  const records = splitCsv(body, delimiter);
  if ('brokenAt' in records) {
    return { issues: [newIssue('csv-malformed', { file, line: records.brokenAt }, { fault: 'quotes' })] };
  }
  if (records.length > maxCsvRows) {
    return { issues: [newIssue('table-too-large', { file }, { by: 'rows', most: maxCsvRows })] };
  }
  return { sheets: [{ rows: records.map(toRow), merged: [], hiddenColumns: new Set(), isHidden: false }], notices };
}

type Decoded = { text: string; notices: Issue[] } | { issue: Issue };

function decode(bytes: Uint8Array, file: string): Decoded {
  const readAs = (as: 'utf-16' | 'byte-order-mark') => [newIssue('read-as', { file }, { as })];
  const [first, second, third] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  if (utf16 !== '') return { text: new TextDecoder(utf16).decode(bytes), notices: readAs('utf-16') };
  if (bytes.includes(0)) return { issue: newIssue('nul-character', { file }) };
  const broken = findBrokenLine(bytes);
  if (broken !== undefined) {
    const { line, ...facts } = broken;
    return { issue: newIssue('not-utf8', { file, line }, facts) };
  }
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  return { text: new TextDecoder('utf-8').decode(bytes), notices: hasMark ? readAs('byte-order-mark') : [] };
}

/** The sign that parts most fields on the first lines; Excel may name it itself: `sep=;`. */
function findDelimiter(text: string): { body: string; delimiter: string } {
  const named = /^sep=([;,\t])\n/i.exec(text);
  // Taking the line away would shift the line numbers.
  if (named) return { body: text.slice(named[0].length - 1), delimiter: named[1] ?? ',' };
  const head = text
    .replace(/"[^"]*"/g, '')
    .split('\n', 30)
    .join('\n');
  const counts = [';', '\t', ','].map((sign) => ({ sign, count: head.split(sign).length }));
  return { body: text, delimiter: counts.reduce((best, one) => (one.count > best.count ? one : best)).sign };
}

function toRow({ fields, line }: CsvRecord): SheetRow {
  return {
    number: line,
    width: fields.length,
    isHidden: false,
    cells: new Map(
      fields.flatMap((field, column) =>
        field.trim() === '' ? [] : [[column, { value: { kind: 'text', text: unprotect(field) }, isCalculated: false }]],
      ),
    ),
  };
}

/** Our own CSV files put an apostrophe before words that a spreadsheet would run as a formula. */
function unprotect(field: string): string {
  return /^'\s*[=+\-@\t\r]/.test(field) ? field.slice(1) : field;
}
