/** One record of a CSV text: its fields, and the line on which it starts. */
export interface CsvRecord {
  fields: string[];
  line: number;
}

/**
 * The records of a text whose lines end in `\n`, by RFC 4180: a field in quotes may hold the delimiter, line ends and
 * doubled quotes. Empty lines are skipped. Where quotes do not pair, the line on which the wrong one stands.
 */
export function splitCsv(text: string, delimiter: string): CsvRecord[] | { brokenAt: number } {
  const records: CsvRecord[] = [];
  let [at, line] = [0, 1];
  while (at < text.length) {
    const record: CsvRecord = { fields: [], line };
    for (;;) {
      const field = readField(text, at, delimiter);
      if (field === undefined) return { brokenAt: line };
      record.fields.push(field.value);
      line += field.value.split('\n').length - 1;
      at = field.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    at++;
    line++;
    if (record.fields.length > 1 || record.fields[0] !== '') records.push(record);
  }
  return records;
}

/** A field and where it ends: at a delimiter, a line end or the end of the text. */
function readField(text: string, start: number, delimiter: string): { value: string; end: number } | undefined {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n')
      if (text[end++] === '"') return undefined;
    return { value: text.slice(start, end), end };
  }
  let end = start + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end === -1) return undefined;
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const after = text[end + 1];
  if (after !== undefined && after !== delimiter && after !== '\n') return undefined;
  return { value: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}
