import { yearOf } from '../../../core/periods.ts';
import { dueDateOf } from '../../../core/status/calendar.ts';
import type { Level } from '../../../core/status/compare.ts';
import { gatherCount } from '../../../core/status/cumulative-count.ts';
import type { Reading } from '../../../core/status/observations.ts';
import { expectedFor } from '../../../core/status/on-the-way.ts';
import { boundsOf } from '../../../core/status/promised-level.ts';
import { hasNumber, isReading, type NumberReading } from '../../../core/status/readings.ts';
import { formatDate, formatQuantity, lowerFirst } from '../../../core/words/format.ts';
import { formatCommitment } from '../../../core/words/measure.ts';
import { chartWords } from '../../words/chart.ts';
import { levelsOf, neededPoints, partAt } from './amended-way.ts';
import { type ChartInput, listTimeline, shownOf } from './chart-input.ts';
import {
  disputedLines,
  disputedNumbers,
  dueBesideMark,
  dueDay,
  sayDeadline,
  sayElsewhere,
  sayGoal,
} from './promise.ts';
import { axisNote, positionOf, timeAxis, valueAxis } from './scale.ts';
import type { ChartLine } from './spec.ts';
import { breaksIn, type Drawn, gapOf, labelFew, type Mark, markOf } from './value-marks.ts';
import { sayValue, sayWhen, shortNumber, shortValue } from './values.ts';

/** A running total in steps: things counted up over the years, or criteria met of a milestone. */
export function drawSteps(input: ChartInput): Drawn {
  const { part, calendar, readings } = input;
  const goal = goalOf(input);
  const isCount = part.measure.kind === 'cumulative-count';
  const start = isCount ? startOf(input) : undefined;
  const marks = [...(start ? [markStart(start, input)] : []), ...markTotals(start, goal, input)];
  const due = positionOf(dueDay(input));
  const numbers = [
    0,
    goal,
    ...levelsOf(part),
    ...disputedNumbers(part).map(({ number }) => number),
    ...marks.flatMap(({ value }) => value.y ?? []),
  ];
  const unit = part.unit ?? '';
  const y = valueAxis({
    numbers,
    unit,
    isFromZero: true,
    isShare: unit.startsWith('%'),
    isWhole: !unit.startsWith('%') && numbers.every(Number.isInteger),
  });
  return {
    kind: 'steps',
    axisNote: axisNote(unit, y),
    x: timeAxis(calendar.years.from, calendar.years.to, [due, ...marks.map(({ value }) => value.x)], false),
    y,
    values: labelFew(marks).map(({ value }) => value),
    lines: start && part.due.kind !== 'not-stated' ? wayFrom(start, due, goal, input) : [],
    goal: {
      x: due,
      y: goal,
      label: isCount ? formatCommitment(part).figure : `${goal}/${goal}`,
      due: dueBesideMark(part),
    },
    breaks: breaksIn(readings, input),
    rows: marks.map(({ row }) => row),
    said: say(marks, input),
  };
}

function goalOf({ part: { measure, unit }, readings }: ChartInput): number {
  if (measure.kind === 'cumulative-count') return measure.count;
  const totals = readings.flatMap(({ value }) => (value.kind === 'count' ? [value.total] : []));
  return unit?.startsWith('%') ? 100 : (totals.at(-1) ?? 1);
}

function wayFrom(start: NumberReading, due: number, goal: number, input: ChartInput): ChartLine[] {
  const points = neededPoints(start, goal, 'rising', input);
  const from = { x: positionOf(start.date), y: start.number };
  return [{ role: 'needed', points, label: chartWords.needed }, ...disputedLines(input.part, from, due)];
}

/** From where the verdict counts; nothing where baselines contradict each other. */
function startOf(input: ChartInput): NumberReading | undefined {
  const { baseline } = gatherCount(input).start;
  return isReading(baseline) && hasNumber(baseline) ? baseline : undefined;
}

function markStart(start: NumberReading, input: ChartInput): Mark {
  const { unit = '' } = input.part;
  const isAssumed = start.ref === 'start-of-count';
  const label = isAssumed ? '' : chartWords.startOf(shortNumber(start.number, unit), String(yearOf(start.date)));
  const mark = markOf(start, input, { y: start.number, label, shown: sayValue(start.value, input.part) });
  return isAssumed ? asStartOfCount(mark, formatDate(start.date)) : mark;
}

/** The point that a count is drawn from. Nobody reported a 0, so no row gives one. */
function asStartOfCount({ value, row }: Mark, day: string): Mark {
  const period = chartWords.startOfCount;
  const shown = chartWords.counting(day);
  return {
    value: { ...value, words: `${period}: ${lowerFirst(shown)}` },
    row: { kind: 'start', period, shown, isProvisional: false, neededShown: '', goal: row.goal, note: '' },
  };
}

function markTotals(start: NumberReading | undefined, goal: number, input: ChartInput): Mark[] {
  return listTimeline(input.readings, input).flatMap((entry) => {
    if (entry.kind === 'gap') return [gapOf(entry.period, input)];
    return shownOf(entry).map((reading) => markTotal(reading, start, goal, input, entry.found === 'conflicting'));
  });
}

/** A total as reported, or amounts of years added up so far, by the same function as the verdict. */
function markTotal(
  reading: Reading,
  start: NumberReading | undefined,
  goal: number,
  input: ChartInput,
  isConflicting: boolean,
): Mark {
  const { part } = input;
  const { total, isSum } = part.measure.kind === 'cumulative-count' ? totalAt(reading, input) : totalOf(reading);
  const reported = sayValue(reading.value, part);
  if (total === undefined) {
    const mark = gapOf(reading.refersTo, input, { shown: chartWords.unclear });
    return { ...mark, row: { ...mark.row, note: reported } };
  }
  return markOf(reading, input, {
    y: total,
    label: isSum ? shortNumber(total, part.unit ?? '') : shortValue(reading, part.unit ?? ''),
    shown: isSum ? formatQuantity(total, part.unit ?? '') : reported,
    note: isSum ? chartWords.ofPeriod(reported) : '',
    isConflicting,
    ...(start && neededAt({ ...reading, number: total }, start, goal, input)),
  });
}

interface Total {
  total: number | undefined;
  /** Amounts of years were added. */
  isSum: boolean;
}

function totalOf({ number }: Reading): Total {
  return { total: number, isSum: false };
}

/** What was counted up by the day of a value, from what the verdict would have rested on then. */
function totalAt(reading: Reading, input: ChartInput): Total {
  const until = input.readings.filter(({ date }) => date <= reading.date);
  const { total } = gatherCount({ ...input, readings: until });
  if (total.kind === 'unknown') return { total: undefined, isSum: true };
  return total.restsOn.length === 0 ? totalOf(reading) : { total: total.readings.at(-1)?.number, isSum: true };
}

/** By the same function as the verdict; nothing where the text gives no date. */
function neededAt(
  value: NumberReading,
  baseline: NumberReading,
  threshold: number,
  input: ChartInput,
): { needed?: number } {
  const part = partAt(value.date, input);
  if (part.due.kind === 'not-stated') return {};
  const due = { date: dueDateOf(part.due, input.calendar.years).date, isAssumed: false };
  const held = part.lines ? (boundsOf(part.measure).level ?? threshold) : threshold;
  const level: Level = { threshold: held, comparison: 'at-least', direction: 'rising' };
  return { needed: expectedFor(input, value, { baseline, level, due, isCountedUp: true }) };
}

function say(marks: readonly Mark[], input: ChartInput): string[] {
  const { part, assessment, readings } = input;
  const newest = marks.findLast(({ row }) => row.kind === 'value');
  const reading = readings.findLast(({ date }) => date === newest?.row.date);
  if (newest === undefined || reading === undefined) return [chartWords.summary.unclear];
  const { expected } = assessment;
  const isCount = part.measure.kind === 'cumulative-count';
  return [
    `${chartWords.summary.value(newest.row.shown, sayWhen({ ...reading, nature: 'point-in-time' }))}${saySince(marks, input)}`,
    ...(isCount && expected !== undefined
      ? [chartWords.summary.needed(formatQuantity(expected, part.unit ?? ''))]
      : []),
    isCount ? sayGoal(part) : sayDeadline(part),
    ...sayElsewhere(part),
  ];
}

/** ", đủ từ quý III/2027": since when every report has said that all is there. */
function saySince(marks: readonly Mark[], input: ChartInput): string {
  const told = marks.filter(({ row }) => row.kind === 'value');
  const goal = goalOf(input);
  const first = told[1 + told.findLastIndex(({ value }) => (value.y ?? 0) < goal)];
  return first === undefined || first === told.at(-1)
    ? ''
    : chartWords.summary.enoughSince(lowerFirst(first.row.period));
}
