import { type Corpus, recordsOfPage } from './corpus.ts';
import { type Alternative, type AskedHow, cleanQuestion, type QuestionReading, type Unit } from './query.ts';
import { type Match, matchRecord } from './rank.ts';
import { ownWords } from './record.ts';
import { beginningToken, wordToken } from './tokens.ts';
import { understand } from './understand.ts';

/** Pagefind, as far as we need it: the pages that hold all of these words. */
export interface Engine {
  find(words: string): Promise<string[]>;
}

/** What a question found. */
export interface Outcome {
  matches: Match[];
  /** What the question was taken to say, where that differs from what was typed. */
  shown?: string;
  /** No record holds all of the question; these hold a part of it. */
  isPartial: boolean;
}

/** A match this far below the best is no answer, only the same letters. */
const leastShare = 0.4;
/** Beside a clause or document called by its number, only words that stand together are of interest. */
const leastBesideNumber = 0.6;
/** Part of a question that must be met where the whole is not. */
const leastCoverage = 0.3;
/** Below this, what we say about the programme does not stand for the programme itself. */
const leastOfOwnWords = 0.8;
/** Below this, the words stand scattered in a long text: what holds a part of the question well is as good. */
const scattered = 0.55;

/** Asks Pagefind for the pages that may answer, and ranks the records on them. */
export async function findRecords(engine: Engine, corpus: Corpus, typed: string, how: AskedHow): Promise<Outcome> {
  const question = cleanQuestion(typed);
  const whole = await answerAny(engine, corpus, understand(corpus, question, how));
  if (isGood(corpus, whole) || how.isLiteral) return whole;
  const bare = understand(corpus, question, { ...how, isBare: true });
  const named = await answerAny(engine, corpus, bare);
  const last = bare[bare.length - 1];
  if (isGood(corpus, named) || last === undefined) return named;
  const matches = await answer(engine, corpus, last, shareInPart, true);
  if (matches.length === 0) return named;
  return {
    matches,
    isPartial: matches.every(({ coverage }) => coverage < 1),
    ...(last.shown !== undefined && { shown: last.shown }),
  };
}

function isGood({ catalogue }: Corpus, { matches }: Outcome): boolean {
  return matches.some(({ record, score }) => {
    const isOurs = ownWords.includes(catalogue.kinds[record] ?? 'guide');
    return score >= (isOurs ? leastOfOwnWords : scattered);
  });
}

/** The answers to all readings, those of the surest reading first. */
async function answerAny(engine: Engine, corpus: Corpus, readings: readonly QuestionReading[]): Promise<Outcome> {
  let outcome: Outcome = { matches: [], isPartial: false };
  for (const reading of readings) {
    const matches = await answer(engine, corpus, reading, ({ coverage, agreement }) =>
      coverage === 1 ? agreement : 0,
    );
    if (matches.length === 0) continue;
    const shown = outcome.shown ?? reading.shown;
    outcome = { matches: merge(outcome.matches, matches), isPartial: false, ...(shown !== undefined && { shown }) };
  }
  return outcome;
}

/** Where a part must do, only words that agree in their marks count. */
function shareInPart({ agreement }: Match): number {
  return agreement >= leastCoverage ? agreement : 0;
}

async function answer(
  engine: Engine,
  corpus: Corpus,
  reading: QuestionReading,
  shareOf: (match: Match) => number,
  isAnyUnit = false,
): Promise<Match[]> {
  const pages = await findPages(engine, corpus, reading, isAnyUnit);
  const matches = pages
    .flatMap((page) => recordsOfPage(corpus.catalogue, page))
    .flatMap((record) => matchRecord(corpus, reading, record) ?? [])
    .map((match) => ({ ...match, score: match.score * shareOf(match) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.record - b.record);
  const top = matches[0]?.score ?? 0;
  return matches.filter(({ score }) => score >= top * leastShare);
}

/** Pages that hold every unit of the question, or any of them. */
async function findPages(
  engine: Engine,
  corpus: Corpus,
  { units }: QuestionReading,
  isAnyUnit: boolean,
): Promise<number[]> {
  const needed = units.filter(({ isOptional }) => !isOptional);
  const found = await Promise.all(needed.map((unit) => pagesOfUnit(engine, corpus, unit)));
  const all = corpus.catalogue.pages.map((_, page) => page);
  return all.filter((page) =>
    isAnyUnit ? found.some((pages) => pages.has(page)) : found.every((pages) => pages.has(page)),
  );
}

async function pagesOfUnit(engine: Engine, corpus: Corpus, unit: Unit): Promise<Set<number>> {
  const { pages } = corpus.catalogue;
  const found = await Promise.all(unit.alternatives.map((alternative) => engine.find(wordsFor(alternative))));
  return new Set([...found.flat().map((page) => pages.indexOf(page)), ...pagesOfCodes(corpus, unit.codes)]);
}

/** Numbers of clauses and documents are few: the catalogue holds them, Pagefind only words. */
function pagesOfCodes({ catalogue }: Corpus, codes: readonly string[]): number[] {
  const isCalled = (record: number) => catalogue.codes[record]?.split(' ').some((code) => codes.includes(code));
  return catalogue.pages.map((_, page) => page).filter((page) => recordsOfPage(catalogue, page).some(isCalled));
}

function wordsFor({ words, isBeginning }: Alternative): string {
  const last = words.length - 1;
  return words
    .map(({ fold }, index) => (isBeginning && index === last ? beginningToken(fold) : wordToken(fold)))
    .join(' ');
}

function merge(first: readonly Match[], second: readonly Match[]): Match[] {
  const known = new Set(first.map(({ record }) => record));
  const least = first.length === 0 ? 0 : leastBesideNumber;
  return [...first, ...second.filter(({ record, score }) => !known.has(record) && score >= least)];
}
