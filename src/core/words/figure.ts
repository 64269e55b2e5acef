import type { TargetPart } from '../schemas/target.ts';
import type { PartAssessment, RuleAnswer } from '../status/assessment.ts';
import type { Reading } from '../status/observations.ts';
import { formatApart, formatNumber, formatValue, withUnit } from './format.ts';
import { unitReported } from './measure.ts';
import { provisionalName } from './status.ts';

/** A part, as far as its figures are said. */
type Measured = Pick<TargetPart, 'unit' | 'levelUnit' | 'measure'>;

/**
 * The number that a verdict rests on: told from the level it misses, with the fraction that it comes from. Growth is said as
 * growth, and an average as one: a reader must not take the last year for it. Where there is no number, what was reported.
 */
export function sayFigure(part: Measured, answer: RuleAnswer): string {
  const figure = sayPlainFigure(part, answer);
  return figure !== '' && isProvisionalFigure(part, answer) ? `${figure} (${provisionalName})` : figure;
}

/** In a cell: of growth and of a share that was counted what was judged, as the promise has it; else the value as it was reported. */
export function sayInCell(part: Measured, answer: RuleAnswer): string {
  const isGrowth = part.measure.kind === 'average-growth' || part.measure.kind === 'yearly-growth';
  const isShare = answer.latest?.value.kind === 'count' && part.unit?.startsWith('%');
  if ((isGrowth || isShare) && answer.measured !== undefined) return sayFigure(part, answer);
  const reading = answer.latest ?? answer.interim;
  return `${sayReported(part, reading)}${reading?.isProvisional ? ` (${provisionalName})` : ''}`;
}

/** An average is as firm as the least firm of its years; any other figure as the value that it is. */
function isProvisionalFigure({ measure }: Measured, { latest, restsOn = [] }: RuleAnswer): boolean {
  const readings = measure.kind === 'average-growth' ? [latest, ...restsOn] : [latest];
  return readings.some((reading) => reading?.isProvisional);
}

function sayPlainFigure(part: Measured, answer: RuleAnswer): string {
  const { measured, threshold, expected, latest } = answer;
  // Of all of N, how many of how many.
  if (measured === undefined || part.measure.kind === 'quota') return sayReported(part, latest);
  const other = threshold !== undefined && measured !== threshold ? threshold : expected;
  const figures = apartOrPlain(measured, other ?? measured);
  switch (part.measure.kind) {
    case 'average-growth':
      return `${measured < 0 ? 'giảm' : 'tăng'} bình quân ${withUnit(figures.replace(/^-/, ''), part.unit ?? '')}`;
    case 'yearly-growth':
      return measured < 0 ? `giảm ${figures.replace(/^-/, '')}%` : `tăng ${figures}%`;
    default:
      return withFraction(withUnit(figures, part.unit ?? ''), part, latest, measured);
  }
}

/** The level needed, with as many digits as tell it from the value; of things counted, how many. */
export function sayExpected(part: Measured, answer: RuleAnswer): string {
  const { expected, measured, latest } = answer;
  if (expected === undefined) return '';
  const figures = apartOrPlain(expected, measured ?? expected);
  return withFraction(withUnit(figures, part.unit ?? ''), part, latest, expected);
}

/** The level that a way began at, or that is to be held. */
export function sayLevel(part: Measured, level: number | undefined, reading: Reading | undefined): string {
  return withFraction(withUnit(formatNumber(level ?? 0), part.unit ?? ''), part, reading, level);
}

/** A value as it was reported. */
export function sayReported(part: Pick<TargetPart, 'unit' | 'levelUnit'>, reading: Reading | undefined): string {
  return reading ? formatValue(reading.value, unitReported(part)) : '';
}

/** A distance in the unit, never rounded to nothing; between percentages it is counted in percentage points. */
export function difference(amount: number, unit: string): string {
  const figures = amount === 0 ? formatNumber(0) : formatApart(amount, 0);
  return unit.startsWith('%') ? `${figures} điểm phần trăm` : withUnit(figures, unit);
}

/** A distance; where a share is counted, in the things that are counted: "2 tổ chức đảng (trong 45)". */
export function sayDistance(
  amount: number,
  { unit = '', shareOf = '' }: Pick<TargetPart, 'unit' | 'shareOf'>,
  latest: PartAssessment['latest'],
): string {
  if (latest?.value.kind !== 'count' || !unit.startsWith('%')) return difference(amount, unit);
  const { total } = latest.value;
  const things = Math.ceil((amount * total) / 100 - 1e-6);
  if (shareOf === '') return `${formatNumber(things)} trong số ${formatNumber(total)} được đếm`;
  return `${formatNumber(things)} ${shareOf} (trong ${formatNumber(total)})`;
}

function apartOrPlain(value: number, other: number): string {
  return Math.abs(value - other) < 1e-9 * Math.max(1, Math.abs(value))
    ? formatNumber(value)
    : formatApart(value, other);
}

/** "2,998% (25/834)": the things that a share is counted from. */
function withFraction(
  words: string,
  { unit, measure }: Measured,
  reading: Reading | undefined,
  number?: number,
): string {
  if (reading?.value.kind !== 'count' || number === undefined || !unit?.startsWith('%')) return words;
  if (measure.kind === 'yearly-growth' || measure.kind === 'average-growth') return words;
  const { total } = reading.value;
  return `${words} (${formatNumber(Math.round((number * total) / 100))}/${formatNumber(total)})`;
}
