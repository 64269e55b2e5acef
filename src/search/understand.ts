import { agreementOf } from '../domain/text/marks.ts';
import { isSyllable } from '../domain/text/syllable.ts';
import { splitWords, type Word } from '../domain/text/words.ts';
import type { Corpus } from './corpus.ts';
import { countFunctionWords } from './function-words.ts';
import { findInitials } from './initials.ts';
import { type FoundMeaning, findMeaning } from './meanings.ts';
import { type AskedHow, mostWords, type Reading, type Unit } from './query.ts';
import { findReference } from './references.ts';
import { readTyped, type Typed, textOf } from './typed-words.ts';

/** The ways to understand a question, the surest first. */
export function understand(corpus: Corpus, question: string, how: AskedHow): Reading[] {
  const reference = how.isLiteral ? undefined : findReference(question);
  const readings = [readWords(corpus, question, how)];
  if (reference !== undefined) {
    const called: Unit = { alternatives: [], codes: reference.codes };
    const { units } = readWords(corpus, reference.rest, how);
    // What is called by its number is meant, even where other words of the question do not stand there.
    readings.unshift({ units: [called, ...units] }, ...(units.length > 0 ? [{ units: [called] }] : []));
  }
  return readings.filter(({ units }) => units.length > 0);
}

function readWords(corpus: Corpus, question: string, how: AskedHow): Reading {
  const parts = splitQuotes(question).map(({ text, isQuoted }) =>
    isQuoted ? readQuoted(text) : readUnquoted(corpus, text, how),
  );
  const units = parts.flatMap((part) => part.units).slice(0, mostWords);
  const shown = parts.map((part) => part.shown).join(' ');
  return { units, ...(!how.isLiteral && isOtherwise(shown, question) && { shown }) };
}

/** A stretch of the question, understood, with what it was taken to say. */
type Stretch = Required<Reading>;

function readQuoted(text: string): Stretch {
  const words = splitWords(text).slice(0, mostWords);
  return { units: words.length === 0 ? [] : [asTyped(words, false)], shown: `“${text.trim()}”` };
}

function readUnquoted(corpus: Corpus, text: string, how: AskedHow): Stretch {
  if (!how.isLiteral) return unitsOf(corpus, readTyped(corpus, text, how).slice(0, mostWords), how);
  const words = splitWords(text).slice(0, mostWords);
  return { units: words.map((word) => asTyped([word], false)), shown: text };
}

/** True when the question was taken to say other words than were typed; words left out say nothing else. */
function isOtherwise(shown: string, question: string): boolean {
  const typed = splitWords(question);
  let at = -1;
  const isTyped = ({ fold, marks }: Word) => {
    at = typed.findIndex((word, index) => index > at && word.fold === fold && word.marks === marks);
    return at >= 0;
  };
  return !splitWords(shown).every(isTyped);
}

/** The stretches inside quotation marks must be found word for word, side by side. */
function splitQuotes(question: string): { text: string; isQuoted: boolean }[] {
  return question
    .split(/["“”«»]/)
    .map((text, index, all) => ({ text, isQuoted: index % 2 === 1 && index < all.length - 1 }))
    .filter(({ text }) => text.trim() !== '');
}

/** A word with the letters that were typed or meant for it. */
interface Shown {
  word: Word;
  shown: string;
  isUnknown: boolean;
}

/** Words that mean something together become one unit; the others stand alone. */
function unitsOf(corpus: Corpus, typed: readonly Typed[], how: AskedHow): Stretch {
  const all = typed.flatMap(({ words, shown, isUnknown }) =>
    words.map((word) => ({ word, isUnknown, shown: words.length === 1 ? shown : textOf(shown, word) })),
  );
  const naming = readUnits(corpus, all, how, true);
  return naming.units.some(({ isOptional }) => !isOptional) ? naming : readUnits(corpus, all, how, false);
}

function readUnits(corpus: Corpus, all: readonly Shown[], how: AskedHow, isNaming: boolean): Stretch {
  const words = all.map(({ word }) => word);
  const units: Unit[] = [];
  const shown: string[] = [];
  for (let from = 0; from < words.length; ) {
    const named = isNaming ? countPlaceName(corpus, words, from) : 0;
    const found = named > 0 ? undefined : findOthers(corpus, words, from, how);
    // `so do` is a paper, though `do` alone may be "đó".
    const skipped = isNaming && (found?.length ?? 1) < 2 ? countFunctionWords(words, from, how.isBare ?? false) : 0;
    const own = all.slice(from, from + (found?.length ?? (named || 1)));
    if (skipped === 0) {
      const unit = unitOf(own, found, how, from + own.length >= words.length);
      units.push(named > 0 ? { ...unit, isOptional: true } : unit);
      shown.push(found?.term ?? own.map((one) => one.shown).join(' '));
    }
    from += skipped || own.length;
  }
  return { units, shown: shown.join(' ') };
}

/** A meaning that one bare word among others may have, or may not. */
const weightOfUnsure = 0.5;

/** What else some words from here on may be called: by the glossary, or in full. */
function findOthers(corpus: Corpus, words: readonly Word[], from: number, how: AskedHow): FoundMeaning | undefined {
  const found = findMeaning(corpus, words, from) ?? findAbbreviation(corpus, words, from, how);
  const word = words[from];
  const isSure =
    found === undefined ||
    found.length > 1 ||
    words.length === 1 ||
    word?.marks !== '' ||
    !corpus.frequencies.has(word.fold);
  if (isSure) return found;
  // `lang` may be "làng", but in `hanh lang` it is not.
  const alternatives = found.alternatives.map((one) => ({ ...one, weight: one.weight * weightOfUnsure }));
  return { length: 1, alternatives };
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
  const isWord = corpus.frequencies.has(fold) || isSyllable(fold);
  return isBeingTyped || isWord ? undefined : findInitials(corpus, words, at);
}

function unitOf(own: readonly Shown[], found: FoundMeaning | undefined, how: AskedHow, isLast: boolean): Unit {
  const isBeginning = isLast && (how.isTyping || own.some(({ isUnknown }) => isUnknown));
  const unit = asTyped(
    own.map(({ word }) => word),
    isBeginning,
  );
  return { ...unit, alternatives: [...unit.alternatives, ...(found?.alternatives ?? [])] };
}

function asTyped(words: Word[], isBeginning: boolean): Unit {
  return { alternatives: [{ words, weight: 1, isBeginning }], codes: [] };
}
