import { type Issue, type IssuePlace, newIssue } from '../../../core/issues/catalogue.ts';
import type { ObservationValue } from '../../../core/schemas/observation.ts';
import type { Measure, TargetPart } from '../../../core/schemas/target.ts';
import { fold } from '../../../core/text/fold.ts';
import { withUnit } from '../../../core/words/format.ts';
import { unitReported } from '../../../core/words/measure.ts';
import { estimateWords, noneWords, noWords, unknownWords, yesWords } from '../../words/intake.ts';
import type { CellValue } from '../cells.ts';
import type { Tell } from '../clean-text.ts';
import { compareUnits } from '../compare-units.ts';
import { parseNumber, splitCount, splitRange } from '../parse-number.ts';
import { typed, wordsOf } from './open-row.ts';

/** A reported value; or that nothing is known, which is never 0; or what is wrong. */
export type ReadValue = { value: ObservationValue } | { unknown: true } | Wrong;

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

interface CellReading {
  part: TargetPart;
  /** A CSV file has no numeric cells, so that a decimal point may come from a program. */
  allowsPoint: boolean;
  /** The cell it stands in. */
  place: IssuePlace;
  tell: Tell;
}

/** Whether words say that nothing is known: `chưa có`, `-`. */
export function isUnknown(words: string): boolean {
  const typed = words.trim().toLowerCase().replace(/\s+/g, ' ');
  return unknownWords.some((word) => typed === word || typed === `${word}.`);
}

/** Reads the cell of a value by what its target asks for. */
export function readObservationValue(cell: CellValue, reading: CellReading): ReadValue {
  const { part, place } = reading;
  const shapes = shapesOf(part);
  const words = wordsOf(cell);
  // Answers are known whatever the blanks between their words; what stands between digits may part two numbers.
  const answer = words.toLowerCase().replace(/\s+/g, ' ');
  if (cell.kind === 'text' && isUnknown(cell.text)) return { unknown: true };
  if (noneWords.includes(answer)) return { wrong: newIssue('value-none', place, { written: words }) };
  if (cell.kind === 'date') return { wrong: newIssue('number-became-date', place, { date: words, shapes }) };
  const otherKind = { wrong: newIssue('value-of-other-kind', place, { written: words, shapes }) };
  if (cell.kind === 'yes-no') return shapes.includes('yes-no') ? { value: cell } : otherKind;
  if (part.measure.kind === 'ordinal-rating') return readRating(words, part.measure.scale, place);

  const isYes = yesWords.includes(answer);
  if (isYes || noWords.includes(answer)) {
    return shapes.includes('yes-no') ? { value: { kind: 'yes-no', value: isYes } } : otherKind;
  }
  const count = splitCount(words);
  if (count !== undefined) return shapes.includes('count') ? readCount(count, words, reading) : otherKind;
  const range = splitRange(words);
  if (range !== undefined) return shapes.includes('range') ? readRange(range, words, reading) : otherKind;
  if (!shapes.includes('number')) return otherKind;
  const read = cell.kind === 'number' ? readCellNumber(cell, reading) : readNumber(words, reading);
  if ('wrong' in read) return read;
  if (!read.isLiteral) tellTyped(words, inUnit(read.number, reading), reading);
  return { value: { kind: 'number', value: read.number } };
}

/** A value that is not typed as we write it is shown back. */
function tellTyped(written: string, words: string, { place, tell }: CellReading): void {
  tell(newIssue('read-as', place, { as: 'typed', written, words }));
}

function inUnit(number: number, { part }: CellReading): string {
  return withUnit(typed(number), unitReported(part) ?? '');
}

type Wrong = { wrong: Issue };
type Read = { number: number; isLiteral: boolean };

function readRating(words: string, scale: readonly string[], place: IssuePlace): ReadValue {
  const step = scale.find((one) => fold(one) === fold(words).replace(/\s+/g, ' '));
  if (step !== undefined) return { value: { kind: 'rating', value: step } };
  return { wrong: newIssue('value-not-in-list', place, { written: words, choices: scale }) };
}

function readCount(
  { count, total, tail }: { count: number; total: number; tail: string },
  written: string,
  reading: CellReading,
): ReadValue {
  const { place, part } = reading;
  if (total === 0 || count > total) return { wrong: newIssue('value-upside-down', place, { written, shape: 'count' }) };
  // What a share is counted in, the paper says, so that a word of the cell is shown as left out.
  const isShare = part.unit?.startsWith('%') === true;
  const unit = isShare ? undefined : part.unit;
  if (tail !== '' && unit !== undefined && compareUnits(tail, unit) !== 'same') return unitDiffers(written, reading);
  const words = isShare ? `${count}/${total}` : `${count}/${total} ${tail}`.trim();
  if (written.replace(/\s/g, '') !== words.replace(/\s/g, '')) tellTyped(written, words, reading);
  return { value: { kind: 'count', count, total, missing: [] } };
}

function readRange(ends: [string, string], written: string, reading: CellReading): ReadValue {
  const [from, to] = [readNumber(ends[0], reading), readNumber(ends[1], reading)];
  if ('wrong' in from) return from;
  if ('wrong' in to) return to;
  const facts = { written: ends.join('-'), shape: 'range' } as const;
  if (from.number > to.number) return { wrong: newIssue('value-upside-down', reading.place, facts) };
  const isLiteral = from.isLiteral && to.isLiteral && /^[\d.,\s%–—-]+$/.test(written);
  if (!isLiteral) tellTyped(written, `${typed(from.number)}–${inUnit(to.number, reading)}`, reading);
  return { value: { kind: 'range', from: from.number, to: to.number } };
}

/** Whether what is reported is a share or a rate; levels, from which growth is worked out, are not. */
function isInPercent(part: TargetPart): boolean {
  return unitReported(part)?.startsWith('%') === true;
}

/** A number shown as a percentage is held as a fraction: 0.625 behind `62,5%`. */
function readCellNumber({ number, isPercent }: CellValue & { kind: 'number' }, reading: CellReading): Read | Wrong {
  const isShare = isInPercent(reading.part);
  const written = wordsOf({ kind: 'number', number, isPercent });
  if (isPercent && !isShare) return unitDiffers(written, reading);
  if (isPercent) return inBounds(Number((number * 100).toFixed(6)), written, reading);
  if (isShare && isFraction(number)) return fractionOrPercent(number, reading);
  return inBounds(Number(number.toFixed(6)), written, reading);
}

function readNumber(written: string, reading: CellReading): Read | Wrong {
  const { part, place } = reading;
  const parsed = parseNumber(written, reading);
  if (parsed.kind === 'none') return { wrong: newIssue('number-unreadable', place, { written }) };
  // Whether 16.830 people are many thousands or few is no question where a share is asked for.
  if (isInPercent(part) && namesThings(written)) return unitDiffers(written, reading);
  if (parsed.kind === 'ambiguous') {
    return { wrong: newIssue('number-ambiguous', place, { written, readings: parsed.readings.map(typed) }) };
  }
  const { number, tail, isLiteral } = parsed;
  const misread = tail === '' ? undefined : checkUnit({ number, tail }, written, reading);
  if (misread !== undefined) return misread;
  if (isInPercent(part) && tail === '' && isFraction(number)) return fractionOrPercent(number, reading);
  return inBounds(number, written, reading, isLiteral && (tail === '' || tail === '%'));
}

/** What stands behind a number must be the unit of the target; of another scale it has two readings. */
function checkUnit({ number, tail }: { number: number; tail: string }, written: string, reading: CellReading) {
  const { part, place } = reading;
  const unit = unitReported(part) ?? '';
  const agreement = compareUnits(tail, unit);
  if (agreement === 'same') return undefined;
  if (agreement === 'other') {
    if (/^(?:%|phan tram)/.test(fold(tail))) return unitDiffers(written, reading);
    return { wrong: newIssue('number-unreadable', place, { written }) };
  }
  const converted = typed(Number((number * agreement.factor).toFixed(6)));
  return { wrong: newIssue('unit-scaled', place, { written, unit, converted, bare: typed(number) }) };
}

/** `người`, `hộ dân`: what was counted, neither a percent sign in words nor how sure the number is. */
function namesThings(written: string): boolean {
  const [, tail = ''] = /^\d[\d.,]*\s+(\p{L}[\p{L}\s]*)$/u.exec(written) ?? [];
  return tail !== '' && !/^phan tram/.test(fold(tail)) && !estimateWords.test(tail);
}

/** Between 0 and 1 a share may be a fraction of one or a part of a percent. */
function isFraction(number: number): boolean {
  return number > 0 && number <= 1;
}

function fractionOrPercent(number: number, { place }: CellReading): Wrong {
  const readings = [`${typed(number)}%`, `${typed(Number((number * 100).toFixed(6)))}%`];
  return { wrong: newIssue('number-ambiguous', place, { written: typed(number), readings }) };
}

function unitDiffers(written: string, { part: { unit }, place }: CellReading): Wrong {
  return { wrong: newIssue('unit-differs', place, { written, unit }) };
}

const largest = 1e12;

function inBounds(number: number, written: string, { place }: CellReading, isLiteral = true): Read | Wrong {
  const isBounded = Number.isFinite(number) && Math.abs(number) <= largest && Number(number.toFixed(6)) === number;
  if (isBounded) return { number, isLiteral };
  return { wrong: newIssue('value-out-of-range', place, { written, bounds: `≤ ${typed(largest)}` }) };
}
