import { endOf, endOfYear, yearOf } from '../../../core/periods.ts';
import type { TargetPart } from '../../../core/schemas/target.ts';
import type { Reading } from '../../../core/status/observations.ts';
import { lowerFirst, upperFirst } from '../../../core/words/format.ts';
import { formatCommitment } from '../../../core/words/measure.ts';
import { chartWords } from '../../words/chart.ts';
import { type ChartInput, listTimeline, shownOf } from './chart-input.ts';
import { dueBesideMark, dueDay, sayDeadline, sayElsewhere } from './promise.ts';
import { positionOf, timeAxis } from './scale.ts';
import type { ChartLine } from './spec.ts';
import { type Drawn, gapOf, listPeriods, type Mark, markOf } from './value-marks.ts';
import { sayValue } from './values.ts';

/** States on a time line: done or not done, or the steps of a rating. No figure is made of them. */
export function drawStates(input: ChartInput): Drawn {
  const { part, calendar } = input;
  const steps = stepsOf(input);
  const promised = promisedStep(input, steps);
  const marks = listTimeline(input.readings, input).flatMap((entry) => {
    if (entry.kind === 'gap')
      return [gapOf(entry.period, input, { x: xOfPeriod(entry.period, input), shown: sayGap(entry.period, input) })];
    return shownOf(entry).map((reading) => markState(reading, steps, input, entry.found === 'conflicting'));
  });
  const due = positionOf(dueDay(input));
  const isEachYear = part.due.kind === 'each-year';
  const last = steps.length - 1;
  return {
    kind: 'states',
    axisNote: '',
    x: timeAxis(calendar.years.from, calendar.years.to, [due, ...marks.map(({ value }) => value.x)], isEachYear),
    y: { from: -0.4, to: last + 0.6, ticks: steps.map((label, at) => ({ at, label: upperFirst(label) })) },
    values: marks.map(({ value }) => value),
    lines: isEachYear ? levelLine(promised, input) : [],
    ...(!isEachYear && { goal: { x: due, y: promised, label: '', due: dueOf(part) } }),
    breaks: [],
    rows: marks.map(({ row }) => row),
    said: say(marks, input),
  };
}

/** Silence is one only where a value was due: at the end of a year, of what is promised for every year. */
function sayGap(period: string, { part }: ChartInput): string {
  const isDue = part.due.kind === 'each-year' && endOf(period) === endOfYear(yearOf(endOf(period)));
  return isDue ? chartWords.notReported : chartWords.noValue;
}

/** The steps, worst first. */
function stepsOf({ part: { measure } }: ChartInput): readonly string[] {
  return measure.kind === 'ordinal-rating' ? measure.scale : [chartWords.notDone, chartWords.done];
}

function promisedStep({ part: { measure } }: ChartInput, steps: readonly string[]): number {
  return measure.kind === 'ordinal-rating' ? Math.max(0, steps.indexOf(measure.atLeast)) : steps.length - 1;
}

/** A result of a year stands in the middle of that year, where its promise is one for every year. */
function xOfPeriod(refersTo: string, { part }: ChartInput): number {
  const date = endOf(refersTo);
  const isOfYear = part.due.kind === 'each-year' && date === endOfYear(yearOf(date));
  return isOfYear ? yearOf(date) + 0.5 : positionOf(date);
}

function markState(reading: Reading, steps: readonly string[], input: ChartInput, isConflicting: boolean): Mark {
  const state = stateOf(reading, steps);
  const shown = sayState(reading, input.part);
  if (state < 0) {
    const x = xOfPeriod(reading.refersTo, input);
    if (reading.value.kind === 'rating')
      return gapOf(reading.refersTo, input, { x, shown: chartWords.unplaced(shown) });
    const mark = gapOf(reading.refersTo, input, { x, shown: chartWords.unclear });
    return { ...mark, row: { ...mark.row, note: shown } };
  }
  const x = xOfPeriod(reading.refersTo, input);
  const neededShown = input.part.due.kind === 'each-year' ? formatCommitment(input.part).figure : '';
  const mark = markOf(reading, input, { x, y: state, label: '', shown, neededShown, isConflicting });
  const { value: _state, ...row } = mark.row;
  return { ...mark, row };
}

function stateOf({ value }: Reading, steps: readonly string[]): number {
  if (value.kind === 'yes-no') return value.value ? 1 : 0;
  return value.kind === 'rating' ? steps.indexOf(value.value) : -1;
}

function sayState({ value }: Reading, part: TargetPart): string {
  return value.kind === 'rating' ? value.value : sayValue(value, part);
}

function levelLine(promised: number, { part, calendar: { years } }: ChartInput): ChartLine[] {
  const points = [
    { x: years.from, y: promised },
    { x: years.to + 1, y: promised },
  ];
  return [
    {
      role: 'level',
      points,
      label:
        `${formatCommitment(part).figure.startsWith('≥') ? chartWords.orBetter : ''} ${chartWords.eachYear}`.trim(),
    },
  ];
}

function say(marks: readonly Mark[], input: ChartInput): string[] {
  const { part, assessment } = input;
  if (part.due.kind === 'each-year') {
    return [
      listPeriods(marks),
      chartWords.summary.neededEachYear(formatCommitment(part).spoken, part.heldBy?.from),
      ...sayElsewhere(part),
    ];
  }
  const newest = marks.findLast(({ value }) => value.y !== null);
  const latest = newest === undefined ? [] : [sayNewest(marks, newest)];
  const said = assessment.latest === undefined && latest.length === 0 ? [chartWords.summary.unclear] : latest;
  return [...said, sayDeadline(part), ...sayElsewhere(part)];
}

/** "đã đạt từ quý IV/2026 (báo cáo mới nhất: quý IV/2027)": of a step that is reached, since when every report has said so. */
function sayNewest(marks: readonly Mark[], newest: Mark): string {
  const told = marks.filter(({ value }) => value.y !== null);
  const first = told[1 + told.findLastIndex(({ value }) => value.y !== newest.value.y)];
  const isOld = first !== undefined && first !== newest && newest.value.y !== 0;
  const { since, value } = chartWords.summary;
  const [shown, period] = [newest.row.shown, lowerFirst(newest.row.period)];
  return isOld ? since(shown, lowerFirst(first.row.period), period) : value(shown, period);
}

/** "hạn 31/12/2027"; the words of the text where it gives no day. */
function dueOf(part: TargetPart): string {
  const due = dueBesideMark(part);
  return part.due.kind === 'by-date' ? chartWords.due(due) : due;
}
