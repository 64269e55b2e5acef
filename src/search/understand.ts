import { splitWords, type Word } from '../domain/text/words.ts';
import type { Corpus } from './corpus.ts';
import { withoutFunctionWords } from './function-words.ts';
import { findMeaning } from './meanings.ts';
import { type AskedHow, mostWords, type Reading, type Unit } from './query.ts';
import { findReference } from './references.ts';
import { readTyped, type Typed, textOf } from './typed-words.ts';

/** The ways to understand a question, the surest first. */
export function understand(corpus: Corpus, question: string, how: AskedHow): Reading[] {
  const reference = how.isLiteral ? undefined : findReference(question);
  const readings = [readWords(corpus, question, how)];
  if (reference !== undefined) {
    const { units } = readWords(corpus, reference.rest, how);
    readings.unshift({ units: [{ alternatives: [], codes: reference.codes }, ...units] });
  }
  return readings.filter(({ units }) => units.length > 0);
}

function readWords(corpus: Corpus, question: string, how: AskedHow): Reading {
  const parts = splitQuotes(question).map(({ text, isQuoted }) =>
    isQuoted ? readQuoted(text) : readUnquoted(corpus, text, how),
  );
  const units = parts.flatMap((part) => part.units).slice(0, mostWords);
  const shown = parts.map((part) => part.shown).join(' ');
  return { units, ...(!how.isLiteral && isOtherwise(shown, question, how) && { shown }) };
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

/** True when the question was taken to say other words than were typed; the same words with their marks also count. */
function isOtherwise(shown: string, question: string, { isBare = false }: AskedHow): boolean {
  const said = splitWords(shown);
  const typed = isBare ? withoutFunctionWords(splitWords(question)) : splitWords(question);
  const isSame = said.every((word, index) => word.fold === typed[index]?.fold && word.marks === typed[index]?.marks);
  return said.length > 0 && !(isSame && said.length === typed.length);
}

/** The stretches inside quotation marks must be found word for word, side by side. */
function splitQuotes(question: string): { text: string; isQuoted: boolean }[] {
  return question
    .split(/["“”«»]/)
    .map((text, index, all) => ({ text, isQuoted: index % 2 === 1 && index < all.length - 1 }))
    .filter(({ text }) => text.trim() !== '');
}

/** Words that mean something together become one unit; the others stand alone. */
function unitsOf(corpus: Corpus, typed: readonly Typed[], how: AskedHow): Stretch {
  const words = typed.flatMap((one) =>
    one.words.map((word) => ({
      word,
      isUnknown: one.isUnknown,
      shown: one.words.length === 1 ? one.shown : textOf(one.shown, word),
    })),
  );
  const units: Unit[] = [];
  const shown: string[] = [];
  for (let from = 0; from < words.length; ) {
    const found = findMeaning(
      corpus,
      words.map(({ word }) => word),
      from,
    );
    const own = words.slice(from, from + (found?.length ?? 1));
    const isLast = from + own.length >= words.length;
    const isBeginning = isLast && (how.isTyping || own.some(({ isUnknown }) => isUnknown));
    const unit = asTyped(
      own.map(({ word }) => word),
      isBeginning,
    );
    units.push({ ...unit, alternatives: [...unit.alternatives, ...(found?.alternatives ?? [])] });
    shown.push(found?.term ?? own.map((one) => one.shown).join(' '));
    from += own.length;
  }
  return { units, shown: shown.join(' ') };
}

function asTyped(words: Word[], isBeginning: boolean): Unit {
  return { alternatives: [{ words, weight: 1, isBeginning }], codes: [] };
}
