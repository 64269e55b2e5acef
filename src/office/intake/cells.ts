import type { IsoDate } from '../../core/schemas/fields.ts';

/** What stands in a cell, as the file itself says it. */
export type CellValue =
  | { kind: 'text'; text: string }
  /** `isPercent`: shown with a percent sign, so that 0.625 is 62.5%. */
  | { kind: 'number'; number: number; isPercent: boolean }
  | { kind: 'date'; date: IsoDate }
  | { kind: 'yes-no'; value: boolean }
  /** `#REF!`, or a formula that was never calculated. */
  | { kind: 'error'; text: string };

/** How a run of letters is set apart from those around it. */
export type LetterMark = 'raised' | 'lowered' | 'struck';

/** Letters of a cell that look alike. */
export interface Run {
  words: string;
  mark?: LetterMark;
}

/** Why whoever looks at the sheet reads something else than the cell holds. */
export type Sight =
  | { as: 'marks'; runs: Run[] }
  /** `shown`: what the number format makes of the value; nothing at all may be shown. */
  | { as: 'format'; shown: string }
  /** 03/06/2026 for the sixth of March. */
  | { as: 'month-first'; shown: string };

export interface SheetCell {
  value: CellValue;
  sight?: Sight;
  /** Calculated by a formula; the value is what was saved with it. */
  isCalculated: boolean;
}

/** One row that holds something. */
export interface SheetRow {
  /** As the spreadsheet numbers it, from 1; of a CSV file the line on which it starts. */
  number: number;
  /** By column, from 0. */
  cells: Map<number, SheetCell>;
  /** How many fields the line has, of a CSV file. */
  width?: number;
  isHidden: boolean;
}

/** Cells joined into one: rows from 1, columns from 0, both ends included. */
export interface MergedCells {
  reference: string;
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** What somebody attached to a cell, or laid over it; rows from 1, columns from 0. */
export interface CellNote extends Address {
  words: string;
  /** A text box or another shape lies over the cell; a picture has no words that can be read. */
  laid?: 'shape' | 'picture';
}

export interface Sheet {
  /** Name on its tab; absent for a CSV file. */
  name?: string;
  rows: SheetRow[];
  merged: MergedCells[];
  hiddenColumns: Set<number>;
  isHidden: boolean;
  /** Absent where there are none. */
  notes?: CellNote[];
}

/** What a sheet may hold at most: a filled template has about 150 rows and 18 columns. */
export const maxRows = 2000;
export const maxColumns = 50;

/** `columnName(0)` is `A`, `columnName(27)` is `AB`. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** Rows from 1, columns from 0. */
export interface Address {
  row: number;
  column: number;
}

/** `B14` as row 14 and column 1; nothing where it is no address. */
export function parseAddress(address: string): Address | undefined {
  if (!/^\$?[A-Z]{1,3}\$?\d{1,7}$/.test(address)) return undefined;
  const letters = [...address.replace(/[^A-Z]/g, '')];
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(address.replace(/\D/g, '')), column };
}
