import { findAbsent } from './absent.ts';
import type { Corpus } from './corpus.ts';
import { type MetUnit, meetUnits } from './meet-units.ts';
import { type AskedHow, cleanQuestion, hasNoMarks, type QuestionReading } from './query.ts';
import { type Match, rankRecords } from './rank.ts';
import { understand } from './understand.ts';
import { findWantedKinds } from './wanted-kinds.ts';

/** What a question found. */
export interface Outcome {
  matches: Match[];
  /** What the question was taken to say, where that differs from what was typed. */
  shown?: string;
  /** Letters of it were taken for others. */
  isMended?: boolean;
  /** No record holds all of the question; these hold a part of it. */
  isPartial: boolean;
  /** What of the question the programme does not say: `45-NQ/TW`, `đèn đường`. */
  absent: string[];
  /** Too much of it is absent: what was found is no answer, only near. */
  isNear: boolean;
}

/** Beside a clause or document called by its number, only words that stand together are of interest. */
const leastBesideNumber = 0.6;
/** From this share of a question on, what is absent is what was asked for. */
const shareOfNear = 0.5;

/** What a short question asks for stands together: an answer that lacks so much of it is none. */
const shareOfLacking = 0.52;
const wordsOfShort = 4;

/** The records that answer a question, the best first. */
export function findRecords(corpus: Corpus, typed: string, how: AskedHow): Outcome {
  const question = cleanQuestion(typed);
  const { readings, missing } = understand(corpus, question, how);
  const [last] = readings.slice(-1);
  const isMissing = missing !== undefined;
  if (last === undefined)
    return { matches: [], isPartial: false, absent: isMissing ? [missing] : [], isNear: isMissing };
  const numbered = readings.slice(0, -1).reduce<Match[]>((found, one) => merge(found, answerWhole(corpus, one)), []);
  const units = meetUnits(corpus, last);
  const ranked = rankRecords(corpus, units, findWantedKinds(question));
  const matches = merge(numbered, how.isLiteral ? ranked.filter(isWhole) : ranked);
  const isNamed = hasNoMarks(question)
    ? matches.some(isWhole)
    : matches.some((match) => isWhole(match) && match.isName);
  const lacking = how.isTyping || how.isLiteral || matches.length === 0 ? 0 : findLacking(units, matches);
  const { names, share } =
    how.isTyping || how.isLiteral || numbered.length > 0
      ? { names: [], share: 0 }
      : findAbsent(corpus, units, question, isNamed);
  const isLacking = share < shareOfNear && lacking >= shareOfLacking;
  const all = isLacking && names.length === 0 ? [question] : names;
  const absent = isMissing ? [missing, ...all] : all;
  return {
    matches,
    absent,
    isNear: isMissing || share >= shareOfNear || isLacking,
    isPartial: matches.length > 0 && (absent.length > 0 || !matches.some(isWhole)),
    ...(last.shown !== undefined && { shown: last.shown, isMended: last.isMended ?? false }),
  };
}

function answerWhole(corpus: Corpus, reading: QuestionReading): Match[] {
  return rankRecords(corpus, meetUnits(corpus, reading)).filter(isWhole);
}

function findLacking(units: readonly MetUnit[], matches: readonly Match[]): number {
  const needed = units.filter(({ unit }) => unit.share === undefined).length;
  if (needed < 2 || needed > wordsOfShort) return 0;
  return 1 - Math.max(...matches.slice(0, 3).map(({ coverage }) => coverage));
}

function isWhole({ coverage }: Match): boolean {
  return coverage === 1;
}

function merge(first: readonly Match[], second: readonly Match[]): Match[] {
  const known = new Set(first.map(({ record }) => record));
  const least = first.length === 0 ? 0 : leastBesideNumber;
  return [...first, ...second.filter(({ record, score }) => !known.has(record) && score >= least)];
}
