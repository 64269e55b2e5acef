import type { Issue } from '../issues/catalogue.ts';
import { endOf, endOfYear, yearOf } from '../periods.ts';
import type { TargetPart } from '../schemas/target.ts';
import { fold } from '../text/fold.ts';
import { formatTo, withUnit } from '../words/format.ts';
import { formatCommitment, unitReported } from '../words/measure.ts';
import { isRate, isShare, jump, levelOf, type ReportedFigure } from './reported-figures.ts';

/** What is said of a value that is hard to believe. */
export type Doubt = Extract<Issue, { code: 'value-unlikely' }>['facts'];

/** How many times the promise, or what part of it, nobody believes without a word of confirmation. */
export const far = 20;
/** Schools may be so few; people and households are not. */
const handful = 10;
/** A level, unlike a number of things, does not begin at many times what is promised for the end: 1850 of 240.6. */
const slip = 6;
/** Few things may double or stand still within a quarter; of an amount that is strange. */
export const amount = 20;

/** Twenty times the promise or a twentieth of it, unless a known value vouches for it. */
export function doubtLevel(figure: ReportedFigure, known: readonly ReportedFigure[]): Doubt | undefined {
  const { part, observation } = figure;
  const level = levelOf(figure) ?? 0;
  if (observation.value.kind === 'count' && isOfResidents(part) && observation.value.total < handful)
    return { why: 'few', now: sayNow(figure) };
  if (isRate(part) || observation.value.kind === 'count' || level <= 0) return undefined;
  const isVouched = known.some((other) => {
    const before = levelOf(other) ?? 0;
    return other.observation.report !== observation.report && before >= level / jump && before <= level * jump;
  });
  if (isVouched || !isFarFromPromise(level, figure)) return undefined;
  const shifted = findShifted(level, highestPromise(part) ?? 0);
  // Things counted have no decimals.
  const likely = isCounted(part) && shifted !== Math.floor(shifted ?? 0) ? undefined : shifted;
  const facts = { now: sayNow(figure), promised: formatCommitment(part).figure };
  return { why: 'promise', ...facts, ...(likely !== undefined && { likely: say(likely, part) }) };
}

/** A share of people or households, of which no commune has a handful. */
function isOfResidents(part: TargetPart): boolean {
  return isShare(part) && /\b(?:dan so|nguoi|ho(?! so))\b/.test(fold(part.label));
}

/** Households, offices, members: a few of them are promised, and neither a share nor an amount of money. */
function isCounted(part: TargetPart): boolean {
  if (part.measure.kind === 'cumulative-count') return true;
  const promise = highestPromise(part) ?? 0;
  return (
    Number.isInteger(promise) &&
    promise < 100 &&
    !isShare(part) &&
    !/dong|\b(?:ha|km|tan)\b/.test(fold(part.unit ?? ''))
  );
}

function isFarFromPromise(level: number, figure: ReportedFigure): boolean {
  const { measure } = figure.part;
  const [least, most] = [lowestPromise(figure.part), highestPromise(figure.part)];
  if (least === undefined || most === undefined) return false;
  // 98% poor households where 0 are promised: the others were counted.
  const isFalling = measure.kind === 'by-date-threshold' && measure.direction === 'falling';
  if (isFalling && isShare(figure.part) && level >= 50 + most) return true;
  if (least <= 0) return false;
  const isAmount = !isShare(figure.part) && least >= amount && measure.kind.includes('by-date');
  if (level > most * (isAmount ? slip : far)) return true;
  return level * far < least && measure.kind !== 'cumulative-count' && !isUnfinishedSum(figure);
}

/** The same digits in another unit, close to what is promised: 240,600,000 is 240.6 a million times. */
export function findShifted(level: number, promise: number): number | undefined {
  const shifts = [1e-9, 1e-6, 1e-3, 1e-2, 1e-1, 1e1, 1e2, 1e3, 1e6];
  const shifted = shifts.map((shift) => Number((level * shift).toFixed(6)));
  return shifted.find((one) => one > promise / 3 && one < promise * 3);
}

function lowestPromise({ measure, levelUnit }: TargetPart): number | undefined {
  const isRange = levelUnit === undefined && measure.kind === 'range-by-date';
  return isRange ? measure.from : highestPromise({ measure, levelUnit });
}

export function highestPromise({ measure, levelUnit }: Pick<TargetPart, 'measure' | 'levelUnit'>): number | undefined {
  if (levelUnit !== undefined) return undefined;
  if ('threshold' in measure) return measure.threshold;
  if (measure.kind === 'range-by-date') return measure.to;
  if (measure.kind === 'cumulative-count') return measure.count;
  if (measure.kind === 'average-growth') return measure.toPercent;
  return measure.kind === 'yearly-growth' ? measure.percent : undefined;
}

/** A sum in the year that is not yet the whole. */
function isUnfinishedSum({ observation: { nature, refersTo } }: ReportedFigure): boolean {
  return nature === 'cumulative-in-year' && endOf(refersTo) < endOfYear(yearOf(refersTo));
}

/** The value in its unit, to the last digit: what was typed is quoted. */
export function sayNow({ observation: { value }, part }: ReportedFigure): string {
  if (value.kind === 'number') return say(value.value, part);
  if (value.kind === 'count') return `${value.count}/${value.total}`;
  return value.kind === 'range' ? `${say(value.from, {})}-${say(value.to, part)}` : String(value.value);
}

export function say(number: number, part: Pick<TargetPart, 'unit' | 'levelUnit'>): string {
  const unit = unitReported(part) ?? '';
  return withUnit(formatTo(number, 6), unit);
}
