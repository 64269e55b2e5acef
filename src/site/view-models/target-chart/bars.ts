import { endOfYear, hasEnded, yearOf, yearsFrom } from '../../../core/periods.ts';
import { partOn } from '../../../core/programme/amended-records.ts';
import type { Reading } from '../../../core/status/observations.ts';
import { findWithinYear, findYear, hasNumber } from '../../../core/status/readings.ts';
import { formatApart, formatQuantity } from '../../../core/words/format.ts';
import { formatCommitment } from '../../../core/words/measure.ts';
import { chartWords } from '../../words/chart.ts';
import { levelsOf } from './amended-way.ts';
import type { ChartInput } from './chart-input.ts';
import { averageLine, growthOf, isGrowth, sayAverage } from './growth-bars.ts';
import { disputedNumbers, dueBesideMark, dueDay, sayElsewhere, sayGoal } from './promise.ts';
import { axisNote, positionOf, timeAxis, valueAxis } from './scale.ts';
import type { ChartLine } from './spec.ts';
import { breaksIn, type Drawn, gapOf, listPeriods, type Mark, markOf } from './value-marks.ts';
import { sayValue, shortValue } from './values.ts';

/** The level promised for each year: one number, or the two ends of a range. */
interface PromisedLevel {
  from?: number;
  to?: number;
}

/** One bar for each year: levels and growth promised for every year, averages of growth, k of N. */
export function drawBars(input: ChartInput): Drawn {
  const level = levelOf(input);
  const { years, cutOff } = input.calendar;
  const marks = yearsFrom(years.from, Math.min(years.to, yearOf(cutOff))).flatMap((year) => {
    const held = inYear(year, input);
    return markYear(year, levelOf(held), held);
  });
  const y = axisOfValues(marks, level, input);
  return {
    kind: 'bars',
    axisNote: axisNote(isGrowth(input) ? '%' : (input.part.unit ?? ''), y),
    x: timeAxis(years.from, years.to, [], isByYear(input)),
    y,
    values: marks.map(({ value }) => value),
    lines: [...levelLine(level, input), ...disputedLevels(input), ...averageLine(marks, input)],
    ...promisedRange(level, input),
    ...goalByDate(level, input),
    breaks: breaksIn(input.readings, input, ({ date }) => yearOf(date) + 0.5),
    rows: marks.map(({ row }) => row),
    said: say(marks, input),
  };
}

function levelOf({ part, readings }: ChartInput): PromisedLevel {
  const { measure } = part;
  switch (measure.kind) {
    case 'annual-threshold':
      return { from: measure.threshold };
    case 'yearly-growth':
      return { from: measure.percent };
    case 'average-growth':
      return { from: measure.fromPercent, to: measure.toPercent };
    default: {
      const last = readings.findLast(({ value }) => value.kind === 'count')?.value;
      const total =
        measure.kind === 'quota' ? (measure.total ?? (last?.kind === 'count' ? last.total : undefined)) : undefined;
      return total === undefined ? {} : { from: wholeShare(part.unit) ?? total };
    }
  }
}

/** With the line that held on the last day of the year; an average is judged by one line alone. */
function inYear(year: number, input: ChartInput): ChartInput {
  const isByLine = isByYear(input) && input.part.measure.kind !== 'average-growth';
  return isByLine ? { ...input, part: partOn(input.part, endOfYear(year), input.calendar.cutOff) } : input;
}

function wholeShare(unit: string | undefined): number | undefined {
  return unit?.startsWith('%') ? 100 : undefined;
}

/** The result of the year; in a year that has not ended, or has no result, the latest value in it. */
function markYear(year: number, level: PromisedLevel, input: ChartInput): Mark[] {
  const x = year + 0.5;
  const ofYear = findYear(input.readings, year);
  const found = ofYear === 'none' ? findWithinYear(input.readings, year) : ofYear;
  if (found === 'conflicting') return markConflict(year, level, input);
  if (found === 'none') {
    if (!hasEnded(String(year), input.calendar.cutOff)) return [];
    // Of all of N by a date nothing was due at the end of a year.
    const shown = isByYear(input) ? chartWords.notReported : chartWords.noValue;
    return [gapOf(String(year), input, { x, shown })];
  }
  return [markReading(found, { x, isInterim: ofYear === 'none' && isByYear(input) }, level, input)];
}

interface BarPlace {
  x: number;
  isInterim?: boolean;
  isConflicting?: boolean;
}

function markReading(reading: Reading, place: BarPlace, promised: PromisedLevel, input: ChartInput): Mark {
  // Of all of N by a date nothing is needed before that date: there is no pace.
  const level = isByYear(input) || reading.date >= dueDay(input) ? promised : {};
  const neededShown = level.from === undefined ? '' : formatCommitment(input.part).figure;
  const { part } = input;
  if (isGrowth(input)) {
    const growth = growthOf(reading, input);
    const isLevel = part.levelUnit !== undefined;
    const reported = isLevel ? chartWords.level(sayValue(reading.value, part)) : '';
    if (growth === undefined) return gapForReading(reading, place.x, reported, input);
    const shown = formatQuantity(growth.percent, '%');
    return markOf(reading, input, {
      ...place,
      y: growth.percent,
      label: shown,
      shown,
      neededShown,
      note: reported,
      isProvisional: growth.isProvisional,
      ...(level.from !== undefined && { needed: level.from }),
    });
  }
  if (!hasNumber(reading)) return gapForReading(reading, place.x, sayValue(reading.value, part), input);
  return markOf(reading, input, {
    ...place,
    y: reading.number,
    label: shortValue(reading, part.unit ?? ''),
    shown: sayValue(reading.value, part),
    neededShown,
    ...(level.from !== undefined && { needed: level.from }),
  });
}

/** A value that gives no bar: growth that cannot be computed. The table says what was reported. */
function gapForReading(reading: Reading, x: number, reported: string, input: ChartInput): Mark {
  const mark = gapOf(reading.refersTo, input, { x, shown: chartWords.unclear });
  return {
    ...mark,
    row: { ...mark.row, note: [reported, input.noteOf(reading)].filter((one) => one !== '').join(' ') },
  };
}

/** Two reports, two values: the lower one as a hollow bar, both in the table. */
function markConflict(year: number, level: PromisedLevel, input: ChartInput): Mark[] {
  const ofYear = input.readings.filter(({ date }) => date === endOfYear(year));
  const day = ofYear.length > 0 ? ofYear : input.readings.filter(({ date }) => yearOf(date) === year);
  const marks = day.map((reading) => markReading(reading, { x: year + 0.5, isConflicting: true }, level, input));
  const numbers = marks.flatMap(({ value }) => value.y ?? []);
  const lowest = Math.min(...numbers);
  const shown = marks.find(({ value }) => value.y === lowest);
  return marks.map((mark) => (mark === shown ? mark : { ...mark, value: { ...mark.value, y: null, label: '' } }));
}

function levelLine({ from }: PromisedLevel, input: ChartInput): ChartLine[] {
  if (from === undefined) return [];
  const { years } = input.calendar;
  const end = positionOf(dueDay(input));
  const { figure } = formatCommitment(input.part);
  // "%/năm" says it already.
  const suffix = figure.endsWith(chartWords.perYear) ? '' : ` ${chartWords.eachYear}`;
  const label = isByYear(input) ? `${figure}${suffix}` : '';
  const points = isByYear(input)
    ? stepsByYear(from, input)
    : [
        { x: years.from, y: from },
        { x: end, y: from },
      ];
  return [{ role: 'level', points, label }];
}

/** The level of each year, with a step where a later paper moved it. */
function stepsByYear(from: number, input: ChartInput): ChartLine['points'] {
  const { years } = input.calendar;
  const all = yearsFrom(years.from, years.to).flatMap((year) => {
    const y = levelOf(inYear(year, input)).from ?? from;
    return [
      { x: year, y },
      { x: year + 1, y },
    ];
  });
  return all.filter(({ y }, index) => all[index - 1]?.y !== y || all[index + 1]?.y !== y);
}

function disputedLevels({ part, calendar: { years } }: ChartInput): ChartLine[] {
  return disputedNumbers(part).map(({ printed, number }) => ({
    role: 'disputed',
    points: [
      { x: years.from, y: number },
      { x: years.to + 1, y: number },
    ],
    label: chartWords.elsewhere(printed),
  }));
}

function promisedRange({ from, to }: PromisedLevel, { calendar: { years } }: ChartInput): Pick<Drawn, 'band'> {
  if (from === undefined || to === undefined) return {};
  return { band: { fromX: years.from, toX: years.to + 1, from, to } };
}

/** A promise by a date has a mark on its day; one for every year has the line. */
function goalByDate({ from }: PromisedLevel, input: ChartInput): Pick<Drawn, 'goal'> {
  if (isByYear(input)) return {};
  const { figure } = formatCommitment(input.part);
  return { goal: { x: positionOf(dueDay(input)), y: from ?? 1, label: figure, due: dueBesideMark(input.part) } };
}

function axisOfValues(marks: readonly Mark[], { from, to }: PromisedLevel, input: ChartInput): Drawn['y'] {
  const { part } = input;
  const unit = isGrowth(input) ? '%' : (part.unit ?? '');
  const reported = marks.flatMap(({ value }) => value.y ?? []);
  const promised = [from, to, ...levelsOf(part), ...disputedNumbers(part).map(({ number }) => number)];
  const numbers = [...promised, ...reported].filter((number) => number !== undefined);
  if (numbers.length === 0) return { from: 0, to: 1.4, ticks: [] };
  const isShare = unit.startsWith('%') && !isGrowth(input);
  const isWhole = part.measure.kind === 'quota';
  return valueAxis({ numbers, unit, isFromZero: true, isShare, isWhole });
}

/** Growth is always a promise for whole years, whatever the words of its date. */
function isByYear(input: ChartInput): boolean {
  return isGrowth(input) || input.part.due.kind === 'each-year' || input.part.measure.kind === 'annual-threshold';
}

function say(marks: readonly Mark[], input: ChartInput): string[] {
  const { part } = input;
  const { neededEachYear } = chartWords.summary;
  // A promise by a date, or on average, is no promise for each year.
  const isEachYear = isByYear(input) && part.measure.kind !== 'average-growth';
  const promised = isEachYear ? neededEachYear(formatCommitment(part).spoken, part.heldBy?.from) : sayGoal(part);
  return [listPeriods(marks), ...sayAverage(input), promised, ...sayShort(marks, input), ...sayElsewhere(part)];
}

/** Bars that begin at zero hide a small difference that matters: it is said. */
function sayShort(marks: readonly Mark[], { part: { measure, unit } }: ChartInput): string[] {
  const last = marks.at(-1);
  // Of two reports that differ neither is the one that falls short.
  const isAlone = marks.filter(({ row }) => row.date === last?.row.date).length <= 1;
  const { value, needed } = last?.row ?? {};
  if (measure.kind !== 'annual-threshold' || unit !== '%') return [];
  if (!isAlone || value === undefined || needed === undefined) return [];
  const short = needed - value;
  return short > 0 ? [chartWords.summary.short(formatApart(short, 0))] : [];
}
