import type { Issue } from '../../../core/issues/issue.ts';
import type { ObservationValue } from '../../../core/schemas/observation.ts';
import type { Measure, TargetPart } from '../../../core/schemas/target.ts';
import { fold } from '../../../core/text/fold.ts';
import { unitReported } from '../../../core/words/measure.ts';
import { noWords, unknownWords, yesWords } from '../../words/intake.ts';
import type { CellValue } from '../cells.ts';
import { parseNumber, splitCount, splitRange } from '../parse-number.ts';
import { wordsOf } from './open-row.ts';

/** A reported value; or that nothing is known, which is never 0; or what is wrong, still without its place. */
export type ReadValue = { value: ObservationValue } | { unknown: true } | { wrong: Omit<Issue, 'place'> };

type Shape = ObservationValue['kind'];

/** What a value of each kind of promise may be, the usual one first. */
const shapesOfKind: Record<Measure['kind'], Shape[]> = {
  milestone: ['yes-no', 'count'],
  quota: ['count', 'yes-no'],
  'ordinal-rating': ['rating'],
  'range-by-date': ['number', 'range', 'count'],
  'average-growth': ['number', 'range'],
  'yearly-growth': ['number'],
  'annual-threshold': ['number', 'count', 'yes-no'],
  'by-date-threshold': ['number', 'count'],
  'cumulative-count': ['number', 'count'],
  'maintain-level': ['count', 'number'],
};

/** What a value of this part may be, the usual one first. */
export function shapesOf({ measure, isYesNoOnly }: Pick<TargetPart, 'measure' | 'isYesNoOnly'>): Shape[] {
  return isYesNoOnly ? ['yes-no'] : shapesOfKind[measure.kind];
}

interface Reading {
  part: TargetPart;
  /** A CSV file has no numeric cells, so that a decimal point may come from a program. */
  allowsPoint: boolean;
}

/** Whether words say that nothing is known: `chưa có`, `-`. */
export function isUnknown(words: string): boolean {
  return unknownWords.includes(words.toLowerCase().replace(/\.$/, ''));
}

/** Reads the cell of a value by what its target asks for. */
export function readObservationValue(cell: CellValue, { part, allowsPoint }: Reading): ReadValue {
  const shapes = shapesOf(part);
  const words = wordsOf(cell);
  if (cell.kind === 'text' && isUnknown(cell.text)) return { unknown: true };
  if (cell.kind === 'date') return wrong('number-became-date', words, shapes);
  if (cell.kind === 'yes-no')
    return shapes.includes('yes-no') ? { value: cell } : wrong('value-of-other-kind', words, shapes);
  if (part.measure.kind === 'ordinal-rating') return readRating(words, part.measure.scale);

  const isYes = yesWords.includes(words.toLowerCase());
  if (isYes || noWords.includes(words.toLowerCase())) {
    return shapes.includes('yes-no')
      ? { value: { kind: 'yes-no', value: isYes } }
      : wrong('value-of-other-kind', words, shapes);
  }
  const count = splitCount(words);
  if (count !== undefined)
    return shapes.includes('count') ? readCount(count, words) : wrong('value-of-other-kind', words, shapes);
  const range = splitRange(words);
  if (range !== undefined)
    return shapes.includes('range') ? readRange(range, part, allowsPoint) : wrong('value-of-other-kind', words, shapes);
  if (!shapes.includes('number')) return wrong('value-of-other-kind', words, shapes);
  const number = cell.kind === 'number' ? readCellNumber(cell, part) : readNumber(words, part, allowsPoint);
  return typeof number === 'number' ? { value: { kind: 'number', value: number } } : number;
}

type Wrong = { wrong: Omit<Issue, 'place'> };

function wrong(code: Issue['code'], found: string, shapes: readonly Shape[]): Wrong {
  return { wrong: { code, severity: 'error', found, expected: shapes.join(' ') } };
}

function readRating(words: string, scale: readonly string[]): ReadValue {
  const step = scale.find((one) => fold(one) === fold(words));
  if (step !== undefined) return { value: { kind: 'rating', value: step } };
  return { wrong: { code: 'value-not-in-list', severity: 'error', found: words, expected: scale.join(', ') } };
}

function readCount([count, total]: [number, number], found: string): ReadValue {
  if (total === 0 || count > total) return { wrong: { code: 'value-upside-down', severity: 'error', found } };
  return { value: { kind: 'count', count, total, missing: [] } };
}

function readRange(ends: [string, string], part: TargetPart, allowsPoint: boolean): ReadValue {
  const [from, to] = ends.map((end) => readNumber(end, part, allowsPoint));
  if (typeof from !== 'number') return from ?? { unknown: true };
  if (typeof to !== 'number') return to ?? { unknown: true };
  const found = ends.join('-');
  if (from > to) return { wrong: { code: 'value-upside-down', severity: 'error', found } };
  return { value: { kind: 'range', from, to } };
}

/** Whether what is reported is a share or a rate; levels, from which growth is worked out, are not. */
function isInPercent(part: TargetPart): boolean {
  return unitReported(part)?.startsWith('%') === true;
}

/** A number shown as a percentage is held as a fraction: 0.625 behind `62,5%`. */
function readCellNumber({ number, isPercent }: CellValue & { kind: 'number' }, part: TargetPart): number | Wrong {
  const isShare = isInPercent(part);
  const found = wordsOf({ kind: 'number', number, isPercent });
  if (isPercent && !isShare) return unitDiffers(found, part);
  if (isPercent) return inBounds(Number((number * 100).toFixed(6)), found);
  if (isShare && isFraction(number)) return fractionOrPercent(number);
  return inBounds(Number(number.toFixed(6)), found);
}

function readNumber(words: string, part: TargetPart, allowsPoint: boolean): number | Wrong {
  const isShare = isInPercent(part);
  const parsed = parseNumber(words, { allowsPoint });
  if (parsed.kind === 'none') {
    return { wrong: { code: 'number-unreadable', severity: 'error', found: words, fix: parsed.likely } };
  }
  if (parsed.kind === 'ambiguous') return ambiguous(words, parsed.readings.map(typed));
  if (parsed.hasPercentSign && !isShare) return unitDiffers(words, part);
  if (isShare && !parsed.hasPercentSign && isFraction(parsed.number)) return fractionOrPercent(parsed.number);
  return inBounds(parsed.number, words);
}

/** Between 0 and 1 a share may be a fraction of one or a part of a percent. */
function isFraction(number: number): boolean {
  return number > 0 && number <= 1;
}

function fractionOrPercent(number: number): Wrong {
  return ambiguous(typed(number), [`${typed(number)}%`, `${typed(Number((number * 100).toFixed(6)))}%`]);
}

function ambiguous(found: string, readings: readonly string[]): Wrong {
  return { wrong: { code: 'number-ambiguous', severity: 'error', found, expected: readings.join(' | ') } };
}

function unitDiffers(found: string, { unit = '' }: TargetPart): Wrong {
  return { wrong: { code: 'unit-differs', severity: 'error', found, expected: unit } };
}

const largest = 1e12;

function inBounds(number: number, found: string): number | Wrong {
  if (Number.isFinite(number) && Math.abs(number) <= largest && Number(number.toFixed(6)) === number) return number;
  return { wrong: { code: 'value-out-of-range', severity: 'error', found, expected: `≤ ${typed(largest)}` } };
}

function typed(number: number): string {
  return String(number).replace('.', ',');
}
