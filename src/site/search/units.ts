import { isSyllable } from '../../core/text/syllable.ts';
import type { Word } from '../../core/text/words.ts';
import { isCompound, partsOf } from './compounds.ts';
import type { Corpus } from './corpus.ts';
import { countFunctionWords } from './function-words.ts';
import { findInitials } from './initials.ts';
import { type FoundMeaning, findMeaning } from './meanings.ts';
import { readLight, readOptional } from './optional-words.ts';
import type { AskedHow, QuestionReading, Unit } from './query.ts';
import { type Typed, textOf } from './typed-words.ts';

/** A stretch of the question, understood, with what it was taken to say. */
export type UnderstoodWords = QuestionReading & { shown: string };

/** A word with the letters that were typed or meant for it. */
interface Shown {
  word: Word;
  shown: string;
  isUnknown: boolean;
}

/** Words that mean something together become one unit; the others stand alone. */
export function unitsOf(corpus: Corpus, typed: readonly Typed[], how: AskedHow): UnderstoodWords {
  const all = typed.flatMap(({ words, shown, isUnknown }) =>
    words.map((word) => ({ word, isUnknown, shown: words.length === 1 ? shown : textOf(shown, word) })),
  );
  const read = readUnits(corpus, all, how, { skips: true, chooses: true });
  if (read.units.some(({ share }) => share === undefined)) return read;
  const asked = readUnits(corpus, all, how, { skips: true, chooses: false });
  return asked.units.length > 0 ? asked : readUnits(corpus, all, how, { skips: false, chooses: false });
}

/** What a reading may leave out: words that only ask, and words that only help to choose. */
interface Leaving {
  skips: boolean;
  chooses: boolean;
}

function readUnits(corpus: Corpus, all: readonly Shown[], how: AskedHow, leaving: Leaving): UnderstoodWords {
  const units: Unit[] = [];
  const shown: string[] = [];
  for (let from = 0; from < all.length; ) {
    const { length, unit, term } = readNext(corpus, all, from, how, leaving);
    if (unit !== undefined) {
      const own = all.slice(from, from + length);
      units.push({ ...unit, span: { start: from, end: from + length } });
      shown.push(term ?? own.map((one) => one.shown).join(' '));
    }
    from += length;
  }
  return { units, shown: shown.join(' ') };
}

/** The next words of a question, as one part of it; nothing where they only ask. */
interface NextWords {
  length: number;
  unit?: Unit;
  /** The word of the programme for them. */
  term?: string | undefined;
}

function readNext(
  corpus: Corpus,
  all: readonly Shown[],
  from: number,
  how: AskedHow,
  { skips, chooses }: Leaving,
): NextWords {
  const words = all.map(({ word }) => word);
  const optional = chooses ? readOptional(corpus, words, from) : undefined;
  const found = optional === undefined ? findOthers(corpus, words, from, how) : undefined;
  const asking = countFunctionWords(words, from, true);
  const isOne = asking < 2 && optional === undefined && (found?.length ?? 1) === 1;
  const isJoined = isOne && isCompound(corpus, words, from);
  // `so do` is a paper, though `do` alone may be "đó".
  const isName = isJoined || (found !== undefined && (found.length > 1 || isInCapitals(all, from)));
  if (skips && asking > 0 && !isName) return { length: asking };
  const chosen = optional ?? (chooses && !isJoined && found === undefined ? readLight(words, from) : undefined);
  const length = Math.max(isJoined ? 2 : 1, found?.length ?? chosen?.length ?? 1);
  const own = all.slice(from, from + length);
  // The first syllable of `cá nhân` is no fish; `UBND xã` is what `UBND` is.
  const meant = isJoined && isSyllable(words[from]?.fold ?? '') ? undefined : found;
  const unit = unitOf(own, meant, how, from + length >= all.length);
  const parts = isJoined && meant === undefined ? partsOf(words.slice(from, from + length)) : [];
  const alternatives = [...unit.alternatives, ...(chosen?.others ?? []), ...parts];
  return { length, unit: { ...unit, ...chosen?.unit, alternatives }, term: found?.term };
}

/** `AI` among small letters is no question for a person. */
function isInCapitals(all: readonly Shown[], at: number): boolean {
  const isCapital = ({ shown }: Shown) => /\p{L}{2}/u.test(shown) && shown === shown.toUpperCase();
  const own = all[at];
  return own !== undefined && isCapital(own) && !all.every(isCapital);
}

/** A meaning that one bare word among others may have, or may not. */
const weightOfUnsure = 0.55;

/** What else some words from here on may be called: by the glossary, or in full. */
function findOthers(corpus: Corpus, words: readonly Word[], from: number, how: AskedHow): FoundMeaning | undefined {
  const found = findMeaning(corpus, words, from) ?? findAbbreviation(corpus, words, from, how);
  const word = words[from];
  const isSure =
    found === undefined ||
    found.length > 1 ||
    words.length === 1 ||
    word?.marks !== '' ||
    !corpus.postings.has(word.fold);
  if (isSure) return found;
  // `lang` may be "làng", but in `hanh lang` it is not.
  const alternatives = found.alternatives.map((one) => ({ ...one, weight: one.weight * weightOfUnsure }));
  return { length: 1, alternatives };
}

/** A word that is being typed may yet become another. */
function findAbbreviation(corpus: Corpus, words: readonly Word[], at: number, how: AskedHow): FoundMeaning | undefined {
  const fold = words[at]?.fold ?? '';
  const isBeingTyped = how.isTyping && at === words.length - 1;
  const isWord = corpus.postings.has(fold) || isSyllable(fold);
  return isBeingTyped || isWord ? undefined : findInitials(corpus, words, at);
}

function unitOf(own: readonly Shown[], found: FoundMeaning | undefined, how: AskedHow, isLast: boolean): Unit {
  const isBeginning = isLast && (how.isTyping || own.some(({ isUnknown }) => isUnknown));
  const unit = asTyped(
    own.map(({ word }) => word),
    own.map(({ shown }) => shown).join(' '),
    isBeginning,
  );
  const alternatives = [...unit.alternatives, ...(found?.alternatives ?? [])];
  const isExplained = found?.term !== undefined && own.length > 1;
  return { ...unit, alternatives, ...(found?.isNarrower && { isNarrower: true }), ...(isExplained && { isExplained }) };
}

/** Words as typed, side by side. */
export function asTyped(words: Word[], text: string, isBeginning: boolean): Unit {
  return { text, alternatives: [{ words, weight: 1, isBeginning }], codes: [] };
}
