import { columnName, parseAddress } from '../intake/cells.ts';
import { appendTo, attributeOf, setAttribute } from './xml-text.ts';

interface CellTag {
  column: number;
  start: number;
  end: number;
}

interface RowTag {
  number: number;
  /** Where its opening tag stands. */
  start: number;
  end: number;
  /** Where its closing tag begins; nothing where it has none. */
  close: number | undefined;
  cells: CellTag[];
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

/** The XML of a sheet in which some cells have another style; a cell that is not there is put in its place, empty. */
export function restyleCells(xml: string, addresses: readonly string[], restyle: (style: number) => number): string {
  const opened = appendTo(xml, 'sheetData', () => '');
  const [start = '', prefix = ''] = /<((?:\w+:)?)sheetData\b[^>]*>/.exec(opened) ?? [];
  const from = opened.indexOf(start) + start.length;
  const to = opened.indexOf(`</${prefix}sheetData>`, from);
  const rows = listRows(opened, from, to);
  const edits = [...groupByRow(addresses)]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, columns]) => {
      const row = rows.find((one) => one.number === number);
      const sorted = columns.sort((a, b) => a - b);
      const context = { xml: opened, prefix, restyle };
      if (row !== undefined) return editRow(row, sorted, context);
      const next = rows.find((one) => one.number > number)?.start ?? to;
      const cells = sorted.map((column) => newCell(number, column, restyle(0), prefix)).join('');
      return [{ from: next, to: next, text: `<${prefix}row r="${number}">${cells}</${prefix}row>` }];
    });
  return applyEdits(opened, edits);
}

function groupByRow(addresses: readonly string[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const place of new Set(addresses)) {
    const at = parseAddress(place);
    if (at !== undefined) groups.set(at.row, [...(groups.get(at.row) ?? []), at.column]);
  }
  return groups;
}

interface Context {
  xml: string;
  prefix: string;
  restyle: (style: number) => number;
}

function editRow(row: RowTag, columns: readonly number[], { xml, prefix, restyle }: Context): Edit[] {
  const tag = xml.slice(row.start, row.end);
  const styleOf = (text: string) => Number(attributeOf(text, 's') ?? 0);
  const made = (column: number) => newCell(row.number, column, restyle(styleOf(tag)), prefix);
  if (row.close === undefined) {
    const text = `${tag.replace(/\/>$/, '>')}${columns.map(made).join('')}</${prefix}row>`;
    return [{ from: row.start, to: row.end, text }];
  }
  const close = row.close;
  return columns.map((column) => {
    const cell = row.cells.find((one) => one.column === column);
    if (cell !== undefined) {
      const text = xml.slice(cell.start, cell.end);
      return { from: cell.start, to: cell.end, text: setAttribute(text, 's', restyle(styleOf(text))) };
    }
    const next = row.cells.find((one) => one.column > column)?.start ?? close;
    return { from: next, to: next, text: made(column) };
  });
}

function newCell(row: number, column: number, style: number, prefix: string): string {
  return `<${prefix}c r="${columnName(column)}${row}" s="${style}"/>`;
}

/** Rows and cells with their numbers, said or counted, as the reader of sheets counts them. */
function listRows(xml: string, from: number, to: number): RowTag[] {
  const rows: RowTag[] = [];
  const tags = /<(\/?)(?:\w+:)?(row|c)\b[^>]*?(\/?)>/g;
  tags.lastIndex = from;
  for (let match = tags.exec(xml); match !== null && match.index < to; match = tags.exec(xml)) {
    const [tag, closing, name, single] = match;
    const [start, end] = [match.index, match.index + tag.length];
    const row = rows.at(-1);
    const said = attributeOf(tag, 'r');
    if (name === 'row' && closing === '/') {
      if (row !== undefined) row.close = start;
    } else if (name === 'row') {
      rows.push({
        number: Number(said ?? (row?.number ?? 0) + 1),
        start,
        end,
        close: single ? undefined : end,
        cells: [],
      });
    } else if (closing === '' && row !== undefined) {
      const column = said === undefined ? (row.cells.at(-1)?.column ?? -1) + 1 : parseAddress(said)?.column;
      if (column !== undefined) row.cells.push({ column, start, end });
    }
  }
  return rows;
}

/** Two edits in one place keep their order. */
function applyEdits(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    pieces.push(xml.slice(at, from), text);
    at = to;
  }
  return [...pieces, xml.slice(at)].join('');
}
