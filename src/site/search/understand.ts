import { splitWords, type Word } from '../../core/text/words.ts';
import { findCitedNumber } from './cited-number.ts';
import type { Corpus } from './corpus.ts';
import { type AskedHow, mostWords, type QuestionReading, type Unit } from './query.ts';
import { readTyped } from './typed-words.ts';
import { asTyped, type UnderstoodWords, unitsOf } from './units.ts';

/** The ways to understand a question, the surest first. */
export function understand(corpus: Corpus, question: string, how: AskedHow): QuestionReading[] {
  const cited = how.isLiteral ? undefined : findCitedNumber(question);
  const readings = [readWords(corpus, question, how)];
  if (cited !== undefined) {
    const called: Unit = { alternatives: [], codes: cited.codes };
    const { units } = readWords(corpus, cited.rest, how);
    // What is called by its number is meant, even where other words of the question do not stand there.
    readings.unshift({ units: [called, ...units] }, ...(units.length > 0 ? [{ units: [called] }] : []));
  }
  return readings.filter(({ units }) => units.length > 0);
}

function readWords(corpus: Corpus, question: string, how: AskedHow): QuestionReading {
  const parts = splitQuotes(question).map(({ text, isQuoted }) =>
    isQuoted ? readQuoted(text) : readUnquoted(corpus, text, how),
  );
  const units = parts.flatMap((part) => part.units).slice(0, mostWords);
  const shown = parts.map((part) => part.shown).join(' ');
  return { units, ...(!how.isLiteral && isOtherwise(shown, question) && { shown }) };
}

function readQuoted(text: string): UnderstoodWords {
  const words = splitWords(text).slice(0, mostWords);
  return { units: words.length === 0 ? [] : [asTyped(words, false)], shown: `“${text.trim()}”` };
}

function readUnquoted(corpus: Corpus, text: string, how: AskedHow): UnderstoodWords {
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
