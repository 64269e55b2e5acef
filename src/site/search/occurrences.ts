import { type Agreement, agreementOf } from '../../core/text/diacritics.ts';
import type { Word } from '../../core/text/words.ts';
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
/** A longer word that begins as the one being typed. */
const worthOfBeginning = 0.6;
const leastAgreeing = 0.5;

/** The marks as typed do not say another word. */
export function isAgreeing({ value }: Occurrence): boolean {
  return value >= leastAgreeing;
}

/** Every place in these words where the unit stands. */
export function findOccurrences(
  unit: Unit,
  words: readonly Word[],
  isInTitle: boolean,
  hasMarks: boolean,
): Occurrence[] {
  return unit.alternatives.flatMap((alternative) =>
    words.flatMap((_, at) => {
      const value = compareAt(alternative, words, at, hasMarks);
      return value === 0 ? [] : [{ isInTitle, at, length: alternative.words.length, value }];
    }),
  );
}

/** What the alternative is worth from this word on; 0 where it does not stand here. */
function compareAt(
  { words: typed, weight, isBeginning }: Alternative,
  words: readonly Word[],
  at: number,
  hasMarks: boolean,
): number {
  let sum = 0;
  for (const [index, word] of typed.entries()) {
    const written = words[at + index];
    const value =
      written === undefined ? 0 : compare(word, written, hasMarks, isBeginning && index === typed.length - 1);
    if (value === 0) return 0;
    sum += value;
  }
  return (weight * sum) / typed.length;
}

function compare(typed: Word, written: Word, hasMarks: boolean, isBeginning: boolean): number {
  // A meaning has its marks, even where the question has none: `đê` is not `đề`.
  const isMarked = hasMarks || typed.marks !== '';
  if (typed.fold === written.fold) return isMarked ? worth[agreementOf(typed.marks, written.marks)] : 1;
  return isBeginning && written.fold.startsWith(typed.fold) ? worthOfBeginning : 0;
}
