import { endOf } from '../../../core/periods.ts';
import type { Reading } from '../../../core/status/observations.ts';
import { formatRefersTo, lowerFirst, upperFirst } from '../../../core/words/format.ts';
import { formatCommitment } from '../../../core/words/measure.ts';
import { provisionalName } from '../../../core/words/status.ts';
import { chartWords } from '../../words/chart.ts';
import type { ChartInput } from './chart-input.ts';
import { sayNeeded } from './promise.ts';
import { positionOf, round } from './scale.ts';
import type { ChartRow, ChartSpec, ChartValue } from './spec.ts';

/** The same value as a mark of the picture and as a row of the table. */
export interface Mark {
  value: ChartValue;
  row: ChartRow;
}

/** What a builder for one kind of chart gives; the rest is the same for all. */
export type Drawn = Omit<ChartSpec, 'id' | 'title' | 'unit' | 'summary' | 'empty' | 'stamp' | 'table'> & {
  rows: ChartRow[];
  /** What the summary says, part by part. */
  said: string[];
};

interface MarkWords {
  x?: number;
  y: number;
  /** Beside the mark. */
  label: string;
  /** In the table. */
  shown: string;
  needed?: number;
  neededShown?: string;
  /** In a year that has not ended. */
  isInterim?: boolean;
  isConflicting?: boolean;
  isProvisional?: boolean;
  note?: string;
}

export function markOf(reading: Reading, input: ChartInput, words: MarkWords): Mark {
  const { x = positionOf(reading.date), y, label, needed, isInterim = false, isConflicting = false } = words;
  const isProvisional = words.isProvisional ?? reading.isProvisional;
  const note = [...(isConflicting ? [chartWords.conflicting] : []), words.note ?? '', input.noteOf(reading)];
  const neededShown = words.neededShown ?? sayNeeded(needed, input.part.unit ?? '');
  const period = upperFirst(formatRefersTo(reading.refersTo));
  const shown = withMarks(words.shown, { isProvisional, isInterim });
  return {
    value: {
      x,
      y: round(y),
      label,
      words: [`${period}: ${shown}`, ...(neededShown === '' ? [] : [`${chartWords.needed} ${neededShown}`])].join('; '),
      isHollow: isProvisional || isInterim || isConflicting,
      isBaseline: reading.isBaseline,
      hasNote: isConflicting || input.isCorrection(reading),
    },
    row: {
      kind: reading.isBaseline ? 'baseline' : 'value',
      period: reading.isBaseline ? chartWords.table.baseline(period) : period,
      date: reading.date,
      value: round(y),
      shown,
      isProvisional,
      ...(needed !== undefined && { needed: round(needed) }),
      neededShown,
      goal: formatCommitment(input.part).figure,
      ...(reading.breaksSeries !== undefined && { isBroken: true }),
      note: note.filter((one) => one !== '').join(' '),
    },
  };
}

/** A period that nobody reported on: a gap in the picture, a row in the table. */
export function gapOf(
  period: string,
  input: ChartInput,
  words: { x?: number; shown?: string; needed?: number; neededShown?: string } = {},
): Mark {
  const { shown = chartWords.noValue, needed } = words;
  const date = endOf(period);
  return {
    value: {
      x: words.x ?? positionOf(date),
      y: null,
      label: '',
      words: `${upperFirst(formatRefersTo(period))}: ${shown}`,
      isHollow: false,
      isBaseline: false,
      hasNote: false,
    },
    row: {
      kind: 'gap',
      period: upperFirst(formatRefersTo(period)),
      date,
      shown,
      isProvisional: false,
      ...(needed !== undefined && { needed: round(needed) }),
      neededShown: words.neededShown ?? sayNeeded(needed, input.part.unit ?? ''),
      goal: formatCommitment(input.part).figure,
      note: '',
    },
  };
}

/** "năm 2026 100%, năm 2027 hai báo cáo ghi khác nhau: 100% và 97,4%": two reports of one time are not two times. */
export function listPeriods(marks: readonly Mark[]): string {
  const ofPeriods = [...Map.groupBy(marks, ({ row }) => row.period)];
  return ofPeriods
    .map(([period, all]) => {
      const shown = all.map(({ row }) => row.shown);
      return `${lowerFirst(period)} ${all.length > 1 ? chartWords.summary.differing(shown) : shown.join()}`;
    })
    .join(', ');
}

/** All of a few values carry their number, of many only the newest. */
export function labelFew(marks: readonly Mark[]): Mark[] {
  const drawn = marks.filter(({ value }) => value.y !== null && !value.isBaseline);
  const newest = drawn.at(-1);
  const areFew = drawn.length <= 5;
  return marks.map((mark) =>
    areFew || mark === newest || mark.value.isBaseline ? mark : { ...mark, value: { ...mark.value, label: '' } },
  );
}

/** Places from where the series is measured otherwise, and where the whole of things counted changes: 21 villages, then 20. */
export function breaksIn(
  readings: readonly Reading[],
  input: ChartInput,
  placeOf = ({ date }: Reading) => positionOf(date),
): ChartSpec['breaks'] {
  const counted = readings.filter(({ value }) => value.kind === 'count');
  const declared = readings.flatMap((reading, index): ChartSpec['breaks'] => {
    const before = readings[index - 1];
    if (reading.breaksSeries === undefined || before === undefined) return [];
    return [{ x: round((placeOf(before) + placeOf(reading)) / 2), label: chartWords.redefined, isCut: true }];
  });
  const totals = counted.flatMap((reading, index) => {
    const before = counted[index - 1];
    if (reading.value.kind !== 'count' || before?.value.kind !== 'count') return [];
    if (reading.value.total === before.value.total) return [];
    const unit = input.part.unit?.startsWith('%') ? '' : (input.part.unit ?? '');
    const x = round((placeOf(before) + placeOf(reading)) / 2);
    return [{ x, label: chartWords.totalChanged(reading.value.total, unit) }];
  });
  return [...declared, ...totals.filter(({ x }) => !declared.some((one) => one.x === x))];
}

function withMarks(
  words: string,
  { isProvisional, isInterim }: { isProvisional: boolean; isInterim: boolean },
): string {
  const marks = [...(isProvisional ? [provisionalName] : []), ...(isInterim ? [chartWords.withinYear] : [])];
  return marks.length > 0 ? `${words} (${marks.join(', ')})` : words;
}
