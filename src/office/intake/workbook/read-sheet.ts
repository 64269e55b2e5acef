import {
  type Address,
  type MergedCells,
  maxColumns,
  maxRows,
  parseAddress,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from '../cells.ts';
import { type Attributes, DamagedPart, parseXml } from './parse-xml.ts';
import { type RawCell, readCell } from './read-cell.ts';
import { openRuns } from './read-runs.ts';
import type { SharedParts, SheetPart } from './workbook-parts.ts';

/** A sheet that goes beyond what a table of ours can be: `XFD1048576`. */
export class SheetTooLarge extends Error {
  readonly reference: string;
  constructor(reference: string) {
    super(`Beyond the limits of a sheet: ${reference}`);
    this.reference = reference;
  }
}

/** One sheet. Anything outside the limits stops the reading at once, before it costs memory. */
export function readSheet(xml: string, { name, isHidden }: SheetPart, shared: SharedParts): Sheet {
  const sheet: Sheet = { name, isHidden, rows: [], merged: [], hiddenColumns: new Set() };
  const inside: string[] = [];
  let row: SheetRow | undefined;
  let cell: RawCell | undefined;
  parseXml(xml, {
    open: (element, attributes) => {
      inside.push(element);
      if (element === 'dimension') parseRange(attributes.ref ?? '');
      if (element === 'mergeCell') sheet.merged.push(parseRange(attributes.ref ?? ''));
      if (element === 'col' && isTrue(attributes.hidden)) hideColumns(sheet, attributes);
      if (element === 'row') row = beginRow(attributes, row);
      if (element === 'c') cell = openCell(attributes, row);
      if (cell !== undefined) cell.inline.open(element, attributes);
      if (element === 'f' && cell !== undefined) cell.isCalculated = true;
      if (element === 'v' && cell !== undefined) cell.hasResult = true;
    },
    text: (text) => {
      if (cell === undefined) return;
      if (inside.at(-1) === 'v') cell.raw += text;
      if (inside.at(-1) === 't' && !inside.includes('rPh')) cell.inline.text(text);
    },
    close: (element) => {
      inside.pop();
      if (element === 'c' && cell !== undefined && row !== undefined) {
        const read = readCell(cell, shared);
        // Of two cells in one place a spreadsheet shows only one.
        if (row.cells.has(cell.column)) throw new DamagedPart();
        if (read !== undefined) row.cells.set(cell.column, read);
        cell = undefined;
      }
      if (element === 'row' && row !== undefined && row.cells.size > 0) sheet.rows.push(row);
    },
  });
  return sheet;
}

function beginRow({ r, hidden }: Attributes, previous: SheetRow | undefined): SheetRow {
  const number = r === undefined ? (previous?.number ?? 0) + 1 : Number(r);
  if (!(number >= 1 && number <= maxRows)) throw new SheetTooLarge(`A${r ?? number}`);
  return { number, cells: new Map<number, SheetCell>(), isHidden: isTrue(hidden) };
}

function openCell({ r, t = 'n', s = '0' }: Attributes, row: SheetRow | undefined): RawCell {
  const column = r === undefined ? Math.max(-1, ...(row?.cells.keys() ?? [])) + 1 : parseAddress(r)?.column;
  if (column === undefined || column >= maxColumns) throw new SheetTooLarge(r ?? `${maxColumns}`);
  if (r !== undefined && parseAddress(r)?.row !== row?.number) throw new SheetTooLarge(r);
  return { column, type: t, style: Number(s), raw: '', inline: openRuns(), isCalculated: false, hasResult: false };
}

/** A range both of whose ends lie where a table of ours can. */
function parseRange(reference: string): MergedCells {
  const ends = reference.split(':').map(parseAddress);
  const [first, last] = [ends[0], ends.at(-1)];
  if (!isWithin(first) || !isWithin(last)) throw new SheetTooLarge(reference);
  const rows = { firstRow: first.row, lastRow: last.row };
  return { reference, ...rows, firstColumn: first.column, lastColumn: last.column };
}

function isWithin(address: Address | undefined): address is Address {
  return address !== undefined && address.row <= maxRows && address.column < maxColumns;
}

/** A hidden stretch usually runs to the last column of the sheet, far beyond the table. */
function hideColumns({ hiddenColumns }: Sheet, { min, max }: Attributes): void {
  for (let column = Number(min) - 1; column < Math.min(Number(max), maxColumns); column++) hiddenColumns.add(column);
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
