import type { Word } from '../../core/text/words.ts';
import { findBestPath, type Worded } from './best-path.ts';
import type { Corpus } from './corpus.ts';
import { findOccurrences, isAgreeing, type Occurrence } from './occurrences.ts';
import type { QuestionReading, Unit } from './query.ts';
import type { SearchKind } from './record.ts';

/** A record that answers a question. */
export interface Match {
  record: number;
  score: number;
  /** How much of the question it holds, from 0 to 1. */
  coverage: number;
  /** How much of it with marks that agree. */
  agreement: number;
  /** Where its words stand, for the excerpt. */
  occurrences: Occurrence[];
}

/** What people look for comes before what mentions it. */
const weightOfKind: Record<SearchKind, number> = {
  target: 1.2,
  work: 1.12,
  agency: 1.1,
  plan: 1.05,
  task: 0.95,
  section: 0.95,
  citation: 0.85,
  passage: 0.8,
  term: 0.5,
  erratum: 0.6,
  guide: 0.55,
};

/** Words in the text count less than words in the title; the opening of a clause without a title counts between. */
const worthOfText = 0.75;
const worthOfOpening = 0.9;
const wordsOfOpening = 12;

/** A word the programme does not have must not outweigh those it has. */
const countOfUnknown = 25;
/** A clause called by its number is what the question is about; a percent sign says next to nothing. */
const rarityOfCode = 8;
const rarityOfSign = 0.1;

/** Called by its number, or by what kind of thing it is. A document is its own best answer. */
const worthOfNumber = 1.5;
const worthOfNumberOfDocument = 2.2;
const worthOfKind = 2;

/** A part of the question, as one record meets it. */
interface Met extends Worded {
  isOptional: boolean;
  /** Worth of meeting it by number or kind; 0 where it does not. */
  called: number;
}

/** How well a record answers a question; nothing where it holds none of it. */
export function matchRecord(corpus: Corpus, reading: QuestionReading, record: number): Match | undefined {
  const parts = meetUnits(corpus, reading, record).filter((part) => !part.isOptional || isMet(part));
  const needed = parts.filter(({ isOptional }) => !isOptional);
  const plain = scoreParts(corpus, needed, record);
  if (parts.length === needed.length) return plain;
  // What need not be met may stand anywhere without harm.
  const full = scoreParts(corpus, parts, record);
  if (plain === undefined || full === undefined) return full;
  const { coverage, agreement } = plain;
  return { ...full, coverage, agreement, score: Math.max(full.score, plain.score + bonusOfWelcome) };
}

/** A record that also meets what need not be met. */
const bonusOfWelcome = 0.1;

function scoreParts(corpus: Corpus, parts: readonly Met[], record: number): Match | undefined {
  const [titleLength, textLength] = [corpus.titles[record]?.length ?? 0, corpus.texts[record]?.length ?? 0];
  const found = parts.filter(isMet);
  const total = sumOfWeights(parts);
  if (found.length === 0 || total === 0) return undefined;
  const agreeing = found.filter(({ called, occurrences }) => called > 0 || occurrences.some(isAgreeing));
  const worded = found.filter(({ occurrences }) => occurrences.length > 0);
  const path = findBestPath(worded, (occurrence) => worthAt(occurrence, titleLength === 0));
  const called = found.reduce((sum, part) => sum + part.weight * part.called, 0);
  const base = ((path.worth + called) / total) * path.closeness;
  const kind = weightOfKind[corpus.catalogue.kinds[record] ?? 'guide'];
  return {
    record,
    coverage: sumOfWeights(found) / total,
    agreement: sumOfWeights(agreeing) / total,
    score: kind * (base + titleBonus(path.steps, titleLength) + smallBonuses(worded, textLength)),
    occurrences: worded.flatMap(({ occurrences }) => occurrences),
  };
}

function meetUnits(corpus: Corpus, { units }: QuestionReading, record: number): Met[] {
  const { codes, kinds } = corpus.catalogue;
  const [title, text] = [corpus.titles[record] ?? [], corpus.texts[record] ?? []];
  const own = codes[record]?.split(' ') ?? [];
  const worthOfOwnNumber = kinds[record] === 'citation' ? worthOfNumberOfDocument : worthOfNumber;
  const hasMarks = units.some((unit) =>
    unit.alternatives.some(({ words, weight }) => weight === 1 && words.some(({ marks }) => marks !== '')),
  );
  const how = { hasMarks, spellings: corpus.spellings };
  return units.map((unit) => {
    const { isOptional = false } = unit;
    const weight = rarityOf(corpus, unit);
    // Words that only name the kind need not stand in the text as well, beside the others.
    if (unit.kindName === corpus.kindNames[record]) return { isOptional, weight, called: worthOfKind, occurrences: [] };
    const called = unit.codes.some((code) => own.includes(code)) ? worthOfOwnNumber : 0;
    const inTitle = findOccurrences(unit, title, true, how);
    return { isOptional, weight, called, occurrences: [...inTitle, ...findOccurrences(unit, text, false, how)] };
  });
}

function isMet({ called, occurrences }: Met): boolean {
  return called > 0 || occurrences.length > 0;
}

function sumOfWeights(parts: readonly Met[]): number {
  return parts.reduce((sum, { weight }) => sum + weight, 0);
}

function worthAt({ isInTitle, at }: Occurrence, hasNoTitle: boolean): number {
  if (isInTitle) return 1;
  return hasNoTitle && at < wordsOfOpening ? worthOfOpening : worthOfText;
}

/** A title that says little more than the question. */
function titleBonus(steps: readonly Occurrence[], titleLength: number): number {
  if (steps.length === 0 || steps.some(({ isInTitle }) => !isInTitle)) return 0;
  const covered = steps.reduce((sum, { length, value }) => sum + length * value, 0);
  return 0.3 * (covered / titleLength);
}

/** More mentions, and fewer other words around them. */
function smallBonuses(met: readonly Worded[], textLength: number): number {
  const mentions = Math.min(...met.map(({ occurrences }) => occurrences.length), 4);
  return (Number.isFinite(mentions) ? 0.02 * mentions : 0) + 0.06 / (1 + textLength / 40);
}

/** Rare words tell more, by the number of records that hold them; a part of a question counts as the rarest it may mean. */
export function rarityOf(corpus: Corpus, { alternatives, codes }: Unit): number {
  if (codes.length > 0) return rarityOfCode;
  return Math.max(rarityOfSign, ...alternatives.map(({ words }) => rarityOfWords(corpus, words)));
}

function rarityOfWords(corpus: Corpus, words: readonly Word[]): number {
  const rarities = words.map(({ fold }) => {
    if (fold === '%') return 0;
    const count = corpus.postings.get(fold)?.size ?? countOfUnknown;
    return Math.log(1 + corpus.titles.length / count);
  });
  return rarities.reduce((sum, rarity) => sum + rarity, 0);
}
