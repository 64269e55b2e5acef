import type { IsoDate } from '../../../core/schemas/fields.ts';

/** How a chart is drawn: a line along a path, bars by year, steps of a running total, or states on a time line. */
export type ChartKind = 'line' | 'bars' | 'steps' | 'states';

/**
 * Everything a chart shows, as plain data: the same for the picture drawn at build and for the canvas in the browser.
 * Time runs in years: the end of 31/12/2025 is 2026, the middle of 2026 is 2026.5.
 */
export interface ChartSpec {
  /** `<target>--<part>`: the name of its pictures and files. */
  id: string;
  kind: ChartKind;
  /** What is measured. */
  title: string;
  /** Unit of the numbers: `%`, `triệu đồng/ha`; empty for states. */
  unit: string;
  /** The unit in words, where the labels do not carry it; and where the axis starts, if not from zero. */
  axisNote: string;
  /** One sentence that says what the picture shows. */
  summary: string;
  x: { from: number; to: number; years: number[] };
  /** No ticks: the text gives no figure, and none was reported. */
  y: { from: number; to: number; ticks: { at: number; label: string }[] };
  /** Oldest first. */
  values: ChartValue[];
  lines: ChartLine[];
  /** A promised range, at the time it is promised for. */
  band?: { fromX: number; toX: number; from: number; to: number };
  /** What is promised, on its day. */
  goal?: { x: number; y: number; label: string; due: string };
  /** From here on the values are counted in another way; `isCut`: of another definition or scope, and no line crosses it. */
  breaks: { x: number; label: string; isCut?: true }[];
  /** "Chưa có số liệu", inside the picture. */
  empty?: string;
  /** A stamp across every picture of a demonstration. */
  stamp?: string;
  table: ChartTable;
}

/** What the picture and the canvas need: the table is read from the page. */
export type ChartDrawing = Omit<ChartSpec, 'table'>;

export interface ChartValue {
  x: number;
  /** `null` where nothing was reported for the period: a gap, never zero. */
  y: number | null;
  /** Beside the mark; empty where several values stand close and the table has them. */
  label: string;
  /** Read on touch and by keyboard: "Quý II/2027: 94,5% (tạm tính); mức cần có 94,6%". */
  words: string;
  /** May still change, or the year has not ended: drawn hollow. */
  isHollow: boolean;
  /** The value from which progress is measured. */
  isBaseline: boolean;
  /** Replaces an earlier value, or stands against another one: marked with an asterisk. */
  hasNote: boolean;
}

export interface ChartLine {
  /** `needed`: the way to the promise; `level`: the promise for each year; `disputed`: another value of the programme. */
  role: 'needed' | 'level' | 'disputed' | 'average';
  points: { x: number; y: number }[];
  label: string;
}

export interface ChartTable {
  caption: string;
  columns: { period: string; value: string; needed: string };
  rows: ChartRow[];
}

/** One row of the table: the same number as in the picture, and as the file gives it. */
export interface ChartRow {
  kind: 'baseline' | 'start' | 'value' | 'gap' | 'goal';
  period: string;
  date?: IsoDate;
  /** The number drawn; absent for states, gaps and the promise. */
  value?: number;
  /** The value in words, with `(tạm tính)` where it may still change. */
  shown: string;
  isProvisional: boolean;
  needed?: number;
  neededShown: string;
  goal: string;
  note: string;
  /** From this value on it is measured in another way. */
  isBroken?: true;
}
