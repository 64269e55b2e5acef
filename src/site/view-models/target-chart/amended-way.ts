import { partOn } from '../../../core/programme/amended-records.ts';
import type { IsoDate } from '../../../core/schemas/fields.ts';
import type { TargetPart } from '../../../core/schemas/target.ts';
import { dueDateOf } from '../../../core/status/calendar.ts';
import type { Level } from '../../../core/status/compare.ts';
import { expectedOn } from '../../../core/status/path.ts';
import { boundsOf } from '../../../core/status/promised-level.ts';
import type { NumberReading } from '../../../core/status/readings.ts';
import type { ChartInput } from './chart-input.ts';
import { positionOf, round } from './scale.ts';
import type { ChartLine } from './spec.ts';

/** The promise that a value is held against: as it stood on its day; the newest value is judged by that of the cut-off. */
export function partAt(date: IsoDate, { part, readings, calendar }: ChartInput): TargetPart {
  return date === readings.at(-1)?.date ? part : partOn(part, date, calendar.cutOff);
}

/** The way that is needed from the start, point by point: where a later paper moved the promise, a step to its own way. */
export function neededPoints(
  baseline: NumberReading,
  threshold: number,
  direction: Level['direction'],
  input: ChartInput,
): ChartLine['points'] {
  const { part, calendar } = input;
  const days = startsOf(part, calendar.cutOff).filter((day) => day > baseline.date);
  return [baseline.date, ...days].flatMap((from, index) => {
    const held = days.length === 0 ? part : partOn(part, from, calendar.cutOff);
    const due = dueDateOf(held.due, calendar.years);
    const level: Level = {
      threshold: days.length === 0 ? threshold : (boundsOf(held.measure).level ?? threshold),
      comparison: 'at-least',
      direction,
    };
    const at = (date: IsoDate) => ({ x: positionOf(date), y: round(expectedOn(date, { baseline, level, due })) });
    const end = days[index];
    return [at(from), end === undefined ? { x: positionOf(due.date), y: level.threshold } : at(end)];
  });
}

/** Every level that was promised, the first first. */
export function levelsOf({ lines = [] }: TargetPart): number[] {
  return lines.flatMap(({ measure }) => {
    const { level, upper } = boundsOf(measure);
    return [level, upper].filter((number) => number !== undefined);
  });
}

/** The days from which later papers hold that are known at the cut-off. */
function startsOf({ lines = [] }: TargetPart, cutOff: IsoDate): IsoDate[] {
  return lines.flatMap(({ by }) => (by && by.from <= cutOff && by.enteredOn <= cutOff ? [by.from] : []));
}
