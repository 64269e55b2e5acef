import { endOf, yearOf } from '../../../core/periods.ts';
import { dueDateOf } from '../../../core/status/calendar.ts';
import type { Level } from '../../../core/status/compare.ts';
import { expectedFor } from '../../../core/status/on-the-way.ts';
import { boundsOf } from '../../../core/status/promised-level.ts';
import { hasNumber, isReading, type NumberReading, withoutUnfinishedSums } from '../../../core/status/readings.ts';
import { crossesBreak } from '../../../core/status/series-break.ts';
import { findStart } from '../../../core/status/start.ts';
import { formatQuantity } from '../../../core/words/format.ts';
import { formatCommitment } from '../../../core/words/measure.ts';
import { noDataName } from '../../../core/words/status.ts';
import { chartWords } from '../../words/chart.ts';
import { levelsOf, neededPoints, partAt } from './amended-way.ts';
import { type ChartInput, listTimeline, shownOf, type TimelineEntry } from './chart-input.ts';
import {
  disputedLines,
  disputedNumbers,
  dueBesideMark,
  dueDay,
  sayElsewhere,
  sayGoal,
  sayProvisional,
} from './promise.ts';
import { axisNote, positionOf, round, timeAxis, valueAxis } from './scale.ts';
import type { ChartLine, ChartSpec } from './spec.ts';
import { breaksIn, type Drawn, gapOf, labelFew, type Mark, markOf } from './value-marks.ts';
import { sayValue, sayWhen, shortNumber, shortValue } from './values.ts';

/** What a line leads to; no number where a level is to be kept and nobody said how high it was. */
interface Way {
  baseline?: NumberReading;
  threshold?: number;
  upper?: number;
  direction: Level['direction'];
}

/** A line from the baseline along the path that is needed: by-date thresholds, ranges, levels to be kept. */
export function drawLine(input: ChartInput): Drawn {
  const way = wayOf(input);
  const readings = withoutUnfinishedSums([...input.earlier, ...input.readings], input.part).filter(hasNumber);
  const marks = [...(way.baseline ? [markStart(way.baseline, input)] : []), ...markValues(readings, way, input)];
  const unit = input.part.unit ?? '';
  const x = axisOfTime(marks, input);
  // Things counted stand on zero; counts given in percent are shares like others.
  const isCounted = !unit.startsWith('%') && [...readings, way.baseline].some((one) => one?.value.kind === 'count');
  const y = axisOfValues(marks, way, input, isCounted || isToBeKept(input));
  return {
    kind: 'line',
    axisNote: axisNote(unit, y),
    x,
    y,
    values: labelFew(marks).map(({ value }) => value),
    lines: cutLines([...neededLine(way, input, x), ...otherLines(way, input)], way, breaksIn(readings, input)),
    ...promisedRange(way, input),
    goal: goalAt(way, input),
    breaks: breaksIn(readings, input),
    rows: marks.map(({ row }) => row),
    said: say(way, input),
  };
}

function wayOf(input: ChartInput): Way {
  const { measure } = input.part;
  const found = findStart(input).baseline;
  const baseline = isReading(found) && hasNumber(found) ? { baseline: found } : {};
  switch (measure.kind) {
    case 'by-date-threshold':
      return { ...baseline, threshold: measure.threshold, direction: measure.direction };
    case 'range-by-date':
      return { ...baseline, threshold: measure.from, upper: measure.to, direction: 'rising' };
    default:
      // A level to be kept is flat: it rises as little as it falls.
      return { ...baseline, ...(baseline.baseline && { threshold: baseline.baseline.number }), direction: 'rising' };
  }
}

/** By the same function as the verdict. */
function neededAt(at: NumberReading, way: Way, input: ChartInput): number | undefined {
  const { baseline, threshold, direction } = way;
  const { date } = at;
  const due = { date: dueDateOf(partAt(date, input).due, input.calendar.years).date, isAssumed: false };
  if (baseline === undefined || threshold === undefined || date < baseline.date || isPaceless(input)) return undefined;
  if (crossesBreak(baseline, { date }, input.brokenOn) || isOfOldWay(date, way, input)) return undefined;
  const level: Level = { threshold, comparison: 'at-least', direction };
  return expectedFor(input, at, { baseline, level, due });
}

/** Whether a value was counted in the old way, where the start was counted again in the new one: the two are not compared. */
function isOfOldWay(date: string, { baseline }: Way, { brokenOn }: ChartInput): boolean {
  if (baseline?.breaksSeries === undefined || brokenOn === undefined) return false;
  return date > baseline.date && date < brokenOn;
}

/** Where the text prints other levels for the same thing, what each of them needs by then. */
function sayNeededAt(at: NumberReading, way: Way, input: ChartInput): { needed?: number; neededShown?: string } {
  const part = partAt(at.date, input);
  const threshold = part.lines ? (boundsOf(part.measure).level ?? way.threshold) : way.threshold;
  const needed = neededAt(at, { ...way, ...(threshold !== undefined && { threshold }) }, input);
  if (needed === undefined) return {};
  const unit = part.unit ?? '';
  const others = disputedNumbers(part).flatMap(({ printed, number }) => {
    const other = neededAt(at, { ...way, threshold: number }, input);
    return other === undefined ? [] : [chartWords.byLevel(formatQuantity(other, unit), printed)];
  });
  if (others.length === 0) return { needed };
  const own = chartWords.byLevel(formatQuantity(needed, unit), formatCommitment(part).figure);
  return { needed, neededShown: [own, ...others].join(', ') };
}

/** A level to reach without a date in the text has no line that leads to it; one to keep has. */
function isPaceless(input: ChartInput): boolean {
  return input.part.due.kind === 'not-stated' && !isToBeKept(input);
}

function isToBeKept({ part }: ChartInput): boolean {
  return part.measure.kind === 'maintain-level';
}

function markStart(baseline: NumberReading, input: ChartInput): Mark {
  const { unit = '' } = input.part;
  const label = chartWords.startOf(shortNumber(baseline.number, unit), String(yearOf(baseline.date)));
  return markOf(baseline, input, { y: baseline.number, label, shown: sayValue(baseline.value, input.part) });
}

function markValues(readings: readonly NumberReading[], way: Way, input: ChartInput): Mark[] {
  return listTimeline(readings, input).flatMap((entry) =>
    entry.kind === 'gap'
      ? [gapOf(entry.period, input, sayNeededInGap(endOf(entry.period), readings, way, input))]
      : markEntry(entry, way, input),
  );
}

/** On a day without a value, as one like the last would be held against: of whole things no part of one. */
function sayNeededInGap(
  date: string,
  readings: readonly NumberReading[],
  way: Way,
  input: ChartInput,
): ReturnType<typeof sayNeededAt> {
  const last = readings.findLast((reading) => reading.date < date) ?? way.baseline;
  return last === undefined ? {} : sayNeededAt({ ...last, date }, way, input);
}

function markEntry(entry: Extract<TimelineEntry, { kind: 'found' }>, way: Way, input: ChartInput): Mark[] {
  return shownOf(entry)
    .filter(hasNumber)
    .map((reading) =>
      markOf(reading, input, {
        y: reading.number,
        label: shortValue(reading, input.part.unit ?? ''),
        shown: sayValue(reading.value, input.part),
        isConflicting: entry.found === 'conflicting',
        ...(isOfOldWay(reading.date, way, input) && { note: chartWords.oldWay }),
        ...sayNeededAt(reading, way, input),
      }),
    );
}

function axisOfTime(marks: readonly Mark[], input: ChartInput): ChartSpec['x'] {
  const { from, to } = input.calendar.years;
  return timeAxis(from, to, [positionOf(dueDay(input)), ...marks.map(({ value }) => value.x)], false);
}

/** A level that is only to be kept moves little: a narrow axis would make a drama of it. */
function axisOfValues(
  marks: readonly Mark[],
  { threshold, upper }: Way,
  { part }: ChartInput,
  isWide: boolean,
): ChartSpec['y'] {
  const unit = part.unit ?? '';
  const promised = [threshold, upper, ...levelsOf(part), ...disputedNumbers(part).map(({ number }) => number)];
  const reported = marks.flatMap(({ value }) => value.y ?? []);
  const numbers = [...promised, ...reported].filter((number) => number !== undefined);
  const isAlone = reported.length === 0 && new Set(numbers).size === 1;
  // Nothing to measure on: the line alone is drawn, without figures.
  if (numbers.length === 0) return { from: 0, to: 2, ticks: [] };
  const whole = isAlone && unit.startsWith('%') ? [100] : [];
  return valueAxis({
    numbers: [...numbers, ...whole],
    unit,
    isFromZero: isWide || isAlone,
    isShare: unit.startsWith('%'),
  });
}

/** No path crosses a break: it ends there, unless its start was counted again in the new way. */
function cutLines(lines: readonly ChartLine[], { baseline }: Way, breaks: ChartSpec['breaks']): ChartLine[] {
  const cut = breaks.find(({ isCut }) => isCut)?.x;
  if (cut === undefined || baseline === undefined || baseline.breaksSeries !== undefined) return [...lines];
  return lines.flatMap((line) => {
    const after = line.points.findIndex(({ x }) => x > cut);
    const [from, to] = [line.points[after - 1], line.points[after]];
    if (after === 0) return [];
    if (from === undefined || to === undefined) return [line];
    const y = round(from.y + ((to.y - from.y) * (cut - from.x)) / (to.x - from.x));
    return [{ ...line, points: [...line.points.slice(0, after), { x: cut, y }] }];
  });
}

/** The way from the baseline; without one, no line is drawn: only the mark of the promise. */
function neededLine({ baseline, threshold, direction }: Way, input: ChartInput, x: ChartSpec['x']): ChartLine[] {
  const end = positionOf(dueDay(input));
  const isHold = isToBeKept(input);
  const label = isHold ? chartWords.hold : chartWords.needed;
  if (isHold && threshold === undefined) return [{ role: 'needed', points: flat(x.from, end, 1), label }];
  if (baseline === undefined || threshold === undefined || isPaceless(input)) return [];
  return [{ role: 'needed', points: neededPoints(baseline, threshold, direction, input), label }];
}

function otherLines({ baseline }: Way, input: ChartInput): ChartLine[] {
  const end = positionOf(dueDay(input));
  if (baseline === undefined) return disputedLines(input.part, { x: end - 1 }, end);
  return disputedLines(input.part, { x: positionOf(baseline.date), y: round(baseline.number) }, end);
}

/** Promised for one day; drawn over the year before it, or nobody would see it. */
function promisedRange({ threshold, upper }: Way, input: ChartInput): Pick<Drawn, 'band'> {
  if (threshold === undefined || upper === undefined) return {};
  const x = positionOf(dueDay(input));
  return { band: { fromX: x - 1, toX: x, from: threshold, to: upper } };
}

function goalAt({ threshold = 1 }: Way, input: ChartInput): NonNullable<Drawn['goal']> {
  const { figure } = formatCommitment(input.part);
  return { x: positionOf(dueDay(input)), y: threshold, label: figure, due: dueBesideMark(input.part) };
}

function say(way: Way, input: ChartInput): string[] {
  const { baseline } = way;
  const { part, assessment, readings } = input;
  const { latest, expected } = assessment;
  const isHold = isToBeKept(input);
  if (latest === undefined) return [readings.length > 0 ? chartWords.summary.conflicting : noDataName];
  const { needed, hold } = chartWords.summary;
  const said = hasNumber(latest) ? sayNeededAt(latest, way, input).neededShown : undefined;
  return [
    chartWords.summary.value(sayProvisional(sayValue(latest.value, part), latest), sayWhen(latest)),
    ...(baseline === undefined ? [chartWords.summary.noBaseline] : []),
    // Once its day has come, what is needed is the goal itself.
    ...(expected === undefined || (!isHold && expected === way.threshold)
      ? []
      : [(isHold ? hold : needed)(said ?? formatQuantity(expected, part.unit ?? ''))]),
    ...(isHold ? [] : [sayGoal(part)]),
    ...sayElsewhere(part),
  ];
}

function flat(from: number, to: number, y: number): { x: number; y: number }[] {
  return [
    { x: from, y },
    { x: to, y },
  ];
}
