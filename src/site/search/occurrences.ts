import { type Agreement, agreementOf } from '../../core/text/diacritics.ts';
import type { Word } from '../../core/text/words.ts';
import { spellingOf } from './corpus.ts';
import type { Alternative, Unit } from './query.ts';

/** A place where a part of a question stands in a record. */
export interface Occurrence {
  isInTitle: boolean;
  /** Place of its first word among the words of the title or text. */
  at: number;
  length: number;
  /** From 0 to 1: how well it agrees with what was typed. */
  value: number;
}

/** Worth of a word by its marks, where the question has marks at all. */
const worth: Record<Agreement, number> = { same: 1, partial: 0.93, confused: 0.95, other: 0.2 };
/** Some marks fewer than written, and so another word that the programme has too: `đê` is not `đề`. */
const worthOfOtherWord = 0.45;
/** One syllable, found as a part of a word that was not typed: `bàn` in `địa bàn`. */
const worthOfBound = 0.6;
/** A longer word that begins as the one being typed. */
const worthOfBeginning = 0.6;
const leastAgreeing = 0.5;

/** The marks as typed do not say another word. */
export function isAgreeing({ value }: Occurrence): boolean {
  return value >= leastAgreeing;
}

/** What comparing words takes into account. */
export interface Comparison {
  /** The question has marks at all. */
  hasMarks: boolean;
  spellings: ReadonlyMap<string, number>;
  /** Words of two syllables, one of which mostly stands there: `dia+ban`. */
  bound: ReadonlySet<string>;
}

/** Every place in these words where the unit stands. */
export function findOccurrences(unit: Unit, words: readonly Word[], isInTitle: boolean, how: Comparison): Occurrence[] {
  const found: Occurrence[] = [];
  // A bare loop: of the hundred thousand words that one letter looks at, nearly all are others.
  for (const alternative of unit.alternatives) {
    const { length } = alternative.words;
    for (let at = 0; at < words.length; at += 1) {
      const value = compareAt(alternative, words, at, how);
      if (value > 0) found.push({ isInTitle, at, length, value });
    }
  }
  return found;
}

/** What the alternative is worth from this word on; 0 where it does not stand here. */
function compareAt(
  { words: typed, weight, isBeginning }: Alternative,
  words: readonly Word[],
  at: number,
  how: Comparison,
): number {
  let sum = 0;
  for (let index = 0; index < typed.length; index += 1) {
    const value = compare(typed[index], words[at + index], how, isBeginning && index === typed.length - 1);
    if (value === 0) return 0;
    sum += value;
  }
  const isPart = typed.length === 1 && isBound(words, at, how);
  return ((isPart ? worthOfBound : 1) * weight * sum) / typed.length;
}

function isBound(words: readonly Word[], at: number, { bound }: Comparison): boolean {
  const [before, own, after] = [words[at - 1], words[at], words[at + 1]].map((word) => word?.fold);
  return bound.has(`${before}+${own}`) || bound.has(`${own}+${after}`);
}

function compare(
  typed: Word | undefined,
  written: Word | undefined,
  { hasMarks, spellings }: Comparison,
  isBeginning: boolean,
): number {
  if (typed === undefined || written === undefined) return 0;
  if (typed.fold !== written.fold) return isBeginning && written.fold.startsWith(typed.fold) ? worthOfBeginning : 0;
  // A meaning has its marks, even where the question has none: `đê` is not `đề`.
  if (!hasMarks && typed.marks === '') return 1;
  const agreement = agreementOf(typed.marks, written.marks);
  const isOtherWord = agreement === 'partial' && typed.marks !== '' && spellings.has(spellingOf(typed));
  return isOtherWord ? worthOfOtherWord : worth[agreement];
}
