import { agreementOf } from '../../core/text/diacritics.ts';
import { isSyllable } from '../../core/text/syllable.ts';
import type { Word } from '../../core/text/words.ts';
import { bareWords, type Corpus } from './corpus.ts';
import { findDeed } from './deeds.ts';
import { countFunctionWords } from './function-words.ts';
import { findInitials } from './initials.ts';
import { type FoundMeaning, findMeaning } from './meanings.ts';
import type { Alternative, AskedHow, QuestionReading, Unit } from './query.ts';
import { type Typed, textOf } from './typed-words.ts';

/** A stretch of the question, understood, with what it was taken to say. */
export type UnderstoodWords = Required<QuestionReading>;

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
  const bare = readUnits(corpus, all, { ...how, isBare: true }, { skips: true, chooses: true });
  if (bare.units.some(({ isOptional }) => !isOptional))
    return how.isBare ? bare : readUnits(corpus, all, how, { skips: true, chooses: true });
  const asked = readUnits(corpus, all, how, { skips: true, chooses: false });
  return asked.units.length > 0 ? asked : readUnits(corpus, all, how, { skips: false, chooses: false });
}

/** What a reading may leave out: words that only ask, and words that only help to choose. */
interface Leaving {
  skips: boolean;
  chooses: boolean;
}

function readUnits(corpus: Corpus, all: readonly Shown[], how: AskedHow, { skips, chooses }: Leaving): UnderstoodWords {
  const words = all.map(({ word }) => word);
  const units: Unit[] = [];
  const shown: string[] = [];
  for (let from = 0; from < words.length; ) {
    const optional = chooses ? readOptional(corpus, words, from) : undefined;
    const found = optional === undefined ? findOthers(corpus, words, from, how) : undefined;
    // `so do` is a paper, though `do` alone may be "đó".
    const skipped = skips && (found?.length ?? 1) < 2 ? countFunctionWords(words, from, how.isBare ?? false) : 0;
    const own = all.slice(from, from + (found?.length ?? optional?.length ?? 1));
    if (skipped === 0) {
      const end = from + own.length;
      const unit = { ...unitOf(own, found, how, end >= words.length), span: { start: from, end } };
      units.push({ ...unit, ...optional?.unit, alternatives: [...unit.alternatives, ...(optional?.others ?? [])] });
      shown.push(found?.term ?? own.map((one) => one.shown).join(' '));
    }
    from += skipped || own.length;
  }
  return { units, shown: shown.join(' ') };
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

interface Optional {
  length: number;
  unit: Pick<Unit, 'isOptional' | 'kindName'>;
  others?: Alternative[];
}

/** What helps to choose but need not be met: the name of the commune, `kế hoạch` in `kế hoạch tuyển quân`, what is done. */
function readOptional(corpus: Corpus, words: readonly Word[], from: number): Optional | undefined {
  const placed = countPlaceName(corpus, words, from);
  if (placed > 0) return { length: placed, unit: { isOptional: true } };
  const kindName = bareWords(words.slice(from, from + 2));
  const isKind =
    kindName !== '' && corpus.kindNames.includes(kindName) && (findMeaning(corpus, words, from)?.length ?? 0) <= 2;
  if (isKind) return { length: 2, unit: { isOptional: true, kindName } };
  const deed = findDeed(corpus, words, from);
  if (deed === undefined || (findMeaning(corpus, words, from)?.length ?? 0) > deed.length) return undefined;
  return { length: deed.length, unit: { isOptional: true }, others: deed.others };
}

/** How many words from here on are the name of the commune, with marks or without. */
function countPlaceName({ placeName }: Corpus, words: readonly Word[], from: number): number {
  const isHere = placeName.every(({ fold, marks }, index) => {
    const word = words[from + index];
    return word?.fold === fold && agreementOf(word.marks, marks) !== 'other';
  });
  return isHere ? placeName.length : 0;
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
  return { ...unit, alternatives: [...unit.alternatives, ...(found?.alternatives ?? [])] };
}

/** Words as typed, side by side. */
export function asTyped(words: Word[], text: string, isBeginning: boolean): Unit {
  return { text, alternatives: [{ words, weight: 1, isBeginning }], codes: [] };
}
