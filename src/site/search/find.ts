import { findAbsent } from './absent.ts';
import { bareWords, type Corpus } from './corpus.ts';
import { type MetUnit, meetUnits } from './meet-units.ts';
import { findNeverSaid, type NeverSaid } from './never-said.ts';
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
  /** It asks for what the programme does not say, as hardly any does: a phone number, opening hours. */
  neverSaid?: NeverSaid;
}

/** Beside a clause or document called by its number, only words that stand together are of interest. */
const leastBesideNumber = 0.6;
/** From this share of a question on, what is absent is what was asked for; unless an answer holds nearly half of it. */
const shareOfNear = 0.5;
const shareOfAnswer = 0.3;
/** Who tells a story around a question says much that no programme says. */
const leastOfStory = 1.2;
/** What is asked for may be said nowhere, and the thing it is asked of well enough. */
const shareOfThing = 0.4;

/** What a short question asks for stands together: an answer that lacks so much of it is none. */
const shareOfLacking = 0.55;
const wordsOfShort = 4;
const syllablesOfShort = 7;

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
  const asked = { question, how, isNumbered: numbered.length > 0 };
  const { absent, isNear, neverSaid } = findUnsaid(corpus, units, matches, asked);
  const all = isMissing ? [missing, ...absent] : absent;
  return {
    matches,
    absent: all,
    isNear: isMissing || isNear,
    ...(neverSaid !== undefined && { neverSaid }),
    isPartial: matches.length > 0 && (all.length > 0 || !matches.some(isWhole)),
    ...(last.shown !== undefined && { shown: last.shown, isMended: last.isMended ?? false }),
  };
}

interface Question {
  question: string;
  how: AskedHow;
  /** It names a clause or document by its number. */
  isNumbered: boolean;
}

/** What of a question the programme does not say, and whether that was what was asked for. */
function findUnsaid(
  corpus: Corpus,
  units: readonly MetUnit[],
  matches: readonly Match[],
  { question, how, isNumbered }: Question,
): Pick<Outcome, 'absent' | 'isNear' | 'neverSaid'> {
  if (how.isTyping || how.isLiteral) return { absent: [], isNear: false };
  const isNamed = matches.some((match) => isWhole(match) && (match.isName || hasNoMarks(question)));
  const { names, share } = isNumbered ? { names: [], share: 0 } : findAbsent(corpus, units, question, isNamed);
  const best = Math.max(0, ...matches.slice(0, 3).map(({ coverage }) => coverage));
  const least = Math.min(shareOfAnswer, leastOfStory / Math.max(1, countNeeded(units)));
  const isAbsent = share >= shareOfNear && Math.min(best, 1 - share) < least;
  const [first] = matches;
  const isExplained = units.some(({ unit, records }) => unit.isExplained && first && records.has(first.record));
  const isLacking = share < shareOfNear && matches.length > 0 && isShort(units, question) && 1 - best >= shareOfLacking;
  const neverSaid = best < shareOfThing ? undefined : findNeverSaid(question, () => corpus.texts.map(bareWords));
  return {
    absent: isLacking && names.length === 0 ? [question] : names,
    isNear: neverSaid === undefined && (isAbsent || (isLacking && !isExplained)),
    ...(neverSaid !== undefined && { neverSaid }),
  };
}

function isShort(units: readonly MetUnit[], question: string): boolean {
  const needed = countNeeded(units);
  return needed >= 2 && needed <= wordsOfShort && question.split(' ').length <= syllablesOfShort;
}

function countNeeded(units: readonly MetUnit[]): number {
  return units.filter(({ unit }) => unit.share === undefined).length;
}

function answerWhole(corpus: Corpus, reading: QuestionReading): Match[] {
  return rankRecords(corpus, meetUnits(corpus, reading)).filter(isWhole);
}

function isWhole({ coverage }: Match): boolean {
  return coverage === 1;
}

function merge(first: readonly Match[], second: readonly Match[]): Match[] {
  const known = new Set(first.map(({ record }) => record));
  const least = first.length === 0 ? 0 : leastBesideNumber;
  return [...first, ...second.filter(({ record, score }) => !known.has(record) && score >= least)];
}
