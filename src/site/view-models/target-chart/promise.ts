import type { IsoDate } from '../../../core/schemas/fields.ts';
import type { TargetPart } from '../../../core/schemas/target.ts';
import { dueDateOf } from '../../../core/status/calendar.ts';
import { formatDate, formatQuantity, lowerFirst, upperFirst } from '../../../core/words/format.ts';
import { formatCommitment, formatDue, formatDueOf } from '../../../core/words/measure.ts';
import { provisionalName } from '../../../core/words/status.ts';
import { chartWords } from '../../words/chart.ts';
import type { ChartInput } from './chart-input.ts';
import type { ChartLine, ChartRow } from './spec.ts';

/** The last day of the promise, given or assumed. */
export function dueDay({ part, calendar }: ChartInput): IsoDate {
  return dueDateOf(part.due, calendar.years).date;
}

/** By when, beside the mark: a day only where the text gives one. */
export function dueBesideMark({ due }: TargetPart): string {
  switch (due.kind) {
    case 'by-date':
      return formatDate(due.date);
    case 'each-year':
      return chartWords.eachYear;
    case 'term':
      return chartWords.endOfTerm;
    case 'not-stated':
      return chartWords.noDate;
  }
}

/** "đích từ 97% trở lên vào 31/12/2030", "đích 62–63% vào 31/12/2030": a level keeps its bound, and whose reading it is. */
export function sayGoal(part: TargetPart): string {
  const { figure, spoken } = formatCommitment(part);
  return chartWords.summary.goal('comparison' in part.measure ? spoken : figure, dueInSentence(part));
}

/** What the programme says elsewhere about the same thing. */
export function sayElsewhere({ disputed }: TargetPart): string[] {
  return disputed.map(({ printed }) => chartWords.summary.elsewhere(printed));
}

export function sayProvisional(words: string, { isProvisional }: { isProvisional: boolean }): string {
  return isProvisional ? `${words} (${provisionalName})` : words;
}

/** By when, at the end of a sentence: " vào 31/12/2030", or the words of the text in brackets. */
export function dueInSentence({ due }: TargetPart): string {
  return due.kind === 'by-date' ? chartWords.summary.on(formatDate(due.date)) : ` (${formatDue(due)})`;
}

/** By when alone: "hạn 31/12/2030", or the words of the text. */
export function sayDeadline({ due }: TargetPart): string {
  if (due.kind === 'by-date') return chartWords.due(formatDate(due.date));
  return due.kind === 'not-stated' ? formatDue(due) : chartWords.due(formatDue(due));
}

/** "Chưa có số liệu. Cam kết: từ 97% trở lên đến năm 2030." */
export function sayCommitment(part: TargetPart): string {
  const { spoken } = formatCommitment(part);
  const isFigure = /\d/.test(spoken) && part.due.kind !== 'not-stated';
  return chartWords.summary.empty(lowerFirst(spoken), `${isFigure ? ' ' : ', '}${formatDueOf(part)}`);
}

/** Other values that the programme gives, as numbers. */
export function disputedNumbers({ disputed }: TargetPart): { printed: string; number: number }[] {
  return disputed.flatMap(({ printed, value }) => (value === undefined ? [] : [{ printed, number: value }]));
}

/** Another value of the programme, drawn like the first: from the same start, or level where there is none. */
export function disputedLines(part: TargetPart, from: { x: number; y?: number }, toX: number): ChartLine[] {
  return disputedNumbers(part).map(({ printed, number }) => ({
    role: 'disputed',
    points: [
      { x: from.x, y: from.y ?? number },
      { x: toX, y: number },
    ],
    label: chartWords.elsewhere(printed),
  }));
}

/** The last row of the table: the promise itself, and what the programme says elsewhere. */
export function goalRow(input: ChartInput): ChartRow {
  const { part } = input;
  return {
    kind: 'goal',
    period: `${part.isLevelOurs ? chartWords.table.ourGoalRow : chartWords.table.goalRow}, ${formatDueOf(part)}`,
    ...(part.due.kind === 'by-date' && { date: part.due.date }),
    shown: '',
    isProvisional: false,
    neededShown: '',
    goal: formatCommitment(part).figure,
    note: [
      ...part.disputed.map(({ printed }) => `${upperFirst(chartWords.summary.elsewhere(printed))}.`),
      ...sayAmended(part),
    ].join(' '),
  };
}

/** By which paper the promise is another one, from when, and what it was before. */
function sayAmended(part: TargetPart): string[] {
  const { heldBy, lines = [] } = part;
  if (heldBy === undefined) return [];
  const before = lines[lines.findIndex(({ by }) => by?.id === heldBy.id) - 1];
  const was = before && { ...part, measure: before.measure, due: before.due };
  const figure = was ? `${formatCommitment(was).figure}, ${formatDueOf(was)}` : '';
  return [chartWords.table.amended(heldBy.document.number, formatDate(heldBy.from), figure)];
}

/** The level needed, in words. */
export function sayNeeded(needed: number | undefined, unit: string): string {
  return needed === undefined ? '' : formatQuantity(needed, unit);
}
