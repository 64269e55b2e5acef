/** One cell: a number is written as it is, with a point; nothing where nothing is known. */
export type CsvCell = string | number | undefined;

/**
 * Rows as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets read Vietnamese, lines ended by CR LF,
 * and no cell that a spreadsheet would run as a formula.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(writeCell).join(','));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function writeCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = defuse(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Words that a spreadsheet would take for a formula get an apostrophe in front; it shows them as words. */
function defuse(words: string): string {
  return /^[\s]*[=+\-@\t\r]/.test(words) ? `'${words}` : words;
}
