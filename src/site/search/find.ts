import { findAbsent } from './absent.ts';
import type { Corpus } from './corpus.ts';
import { type AskedHow, cleanQuestion, type QuestionReading } from './query.ts';
import { type Match, matchRecord } from './rank.ts';
import { ownWords } from './record.ts';
import { retrieve } from './retrieve.ts';
import { type Understanding, understand } from './understand.ts';

/** What a question found. */
export interface Outcome {
  matches: Match[];
  /** What the question was taken to say, where that differs from what was typed. */
  shown?: string;
  /** No record holds all of the question; these hold a part of it. */
  isPartial: boolean;
  /** What of the question the programme does not say: `45-NQ/TW`, `đèn đường`. */
  absent: string[];
  /** Too much of it is absent: what was found is no answer, only near. */
  isNear: boolean;
}

/** A match this far below the best is no answer, only the same letters. */
const leastShare = 0.4;
/** Beside a clause or document called by its number, only words that stand together are of interest. */
const leastBesideNumber = 0.6;
/** Part of a question that must be met where the whole is not. */
const leastCoverage = 0.3;
/** From this share of a question on, what is absent is what was asked for. */
const shareOfNear = 0.5;
/** Below this, what we say about the programme does not stand for the programme itself. */
const leastOfOwnWords = 0.8;
/** Below this, the words stand scattered in a long text: what holds a part of the question well is as good. */
const scattered = 0.55;

/** The records that answer a question, the best first. */
export function findRecords(corpus: Corpus, typed: string, how: AskedHow): Outcome {
  const question = cleanQuestion(typed);
  const asked = understand(corpus, question, how);
  const whole = answerAny(corpus, asked);
  if (isGood(corpus, whole) || how.isLiteral) return whole;
  const bare = understand(corpus, question, { ...how, isBare: true });
  const named = answerAny(corpus, bare);
  const [last] = bare.readings.slice(-1);
  if (isGood(corpus, named) || last === undefined) return named;
  const { names, share } = how.isTyping ? { names: [], share: 0 } : findAbsent(corpus, last, question);
  const found = { ...named, absent: [...named.absent, ...names], isNear: named.isNear || share >= shareOfNear };
  const matches = answer(corpus, last, shareInPart, true);
  if (matches.length === 0) return found;
  const isPartial = found.absent.length > 0 || matches.every(({ coverage }) => coverage < 1);
  return { ...found, matches, isPartial, ...(last.shown !== undefined && { shown: last.shown }) };
}

function isGood({ catalogue }: Corpus, { matches }: Outcome): boolean {
  return matches.some(({ record, score }) => {
    const isOurs = ownWords.includes(catalogue.kinds[record] ?? 'guide');
    return score >= (isOurs ? leastOfOwnWords : scattered);
  });
}

/** The answers to all readings, those of the surest reading first. */
function answerAny(corpus: Corpus, { readings, missing }: Understanding): Outcome {
  const isNear = missing !== undefined;
  let outcome: Outcome = { matches: [], isPartial: isNear, absent: isNear ? [missing] : [], isNear };
  for (const reading of readings) {
    const matches = answer(corpus, reading, ({ coverage, agreement }) => (coverage === 1 ? agreement : 0));
    if (matches.length === 0) continue;
    const shown = outcome.shown ?? reading.shown;
    outcome = { ...outcome, matches: merge(outcome.matches, matches), ...(shown !== undefined && { shown }) };
  }
  return outcome;
}

/** Where a part must do, only words that agree in their marks count. */
function shareInPart({ agreement }: Match): number {
  return agreement >= leastCoverage ? agreement : 0;
}

function answer(
  corpus: Corpus,
  reading: QuestionReading,
  shareOf: (match: Match) => number,
  isAnyUnit = false,
): Match[] {
  const matches = retrieve(corpus, reading, isAnyUnit)
    .flatMap((record) => matchRecord(corpus, reading, record) ?? [])
    .map((match) => ({ ...match, score: match.score * shareOf(match) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.record - b.record);
  const top = matches[0]?.score ?? 0;
  return matches.filter(({ score }) => score >= top * leastShare);
}

function merge(first: readonly Match[], second: readonly Match[]): Match[] {
  const known = new Set(first.map(({ record }) => record));
  const least = first.length === 0 ? 0 : leastBesideNumber;
  return [...first, ...second.filter(({ record, score }) => !known.has(record) && score >= least)];
}
