import { splitWords, type Word } from '../../core/text/words.ts';
import { findTopic } from './about-document.ts';
import { type CitedNumber, findCitedNumber } from './cited-number.ts';
import type { Corpus } from './corpus.ts';
import { translateLoans } from './loan-words.ts';
import { type AskedHow, mostWords, type QuestionReading, type Unit } from './query.ts';
import { writeDates, writeNumbers } from './spoken-numbers.ts';
import { readTyped } from './typed-words.ts';
import { asTyped, type UnderstoodWords, unitsOf } from './units.ts';

/** What a question may mean. */
export interface Understanding {
  /** The surest first. */
  readings: QuestionReading[];
  /** The number of a clause or document that there is not. */
  missing?: string;
}

/** The ways to understand a question. */
export function understand(corpus: Corpus, typed: string, how: AskedHow): Understanding {
  if (how.isLiteral) return { readings: worded([readWords(corpus, typed, typed, how)]) };
  const question = translateLoans(corpus, writeNumbers(writeDates(typed)));
  const cited = findCitedNumber(question);
  const topic = findTopic(question);
  const about = topic === undefined ? [] : [{ units: [calledBy([topic])] }];
  const whole = readWords(corpus, question, typed, how);
  if (cited === undefined) return { readings: worded([...about, whole]) };
  const { units } = readWords(corpus, cited.rest, typed, how);
  if (!isCalled(corpus, cited))
    return isWritten(corpus, cited)
      ? { readings: worded([...about, whole]) }
      : { readings: worded([{ units }]), missing: cited.text };
  const called = calledBy(cited.codes);
  // What is called by its number is meant, even where other words of the question do not stand there.
  const alone = units.length > 0 ? [{ units: [called] }] : [];
  return { readings: worded([...about, { units: [called, ...units] }, ...alone, whole]) };
}

function isCalled({ codes }: Corpus, cited: CitedNumber): boolean {
  return cited.codes.some((code) => codes.has(code));
}

/** `Đề án 06` is no number of ours, but a name in the text. */
function isWritten({ pairs }: Corpus, { text }: CitedNumber): boolean {
  const words = splitWords(text);
  return words.every(({ fold }, at) => at === 0 || pairs.has(`${words[at - 1]?.fold} ${fold}`));
}

function calledBy(codes: string[]): Unit {
  return { text: '', alternatives: [], codes };
}

function worded(readings: QuestionReading[]): QuestionReading[] {
  return readings.filter(({ units }) => units.length > 0);
}

/** Reads some words; `typed` is all that was typed. */
function readWords(corpus: Corpus, question: string, typed: string, how: AskedHow): QuestionReading {
  const parts = splitQuotes(question).map(({ text, isQuoted }) =>
    isQuoted ? readQuoted(text) : readUnquoted(corpus, text, how),
  );
  const units = parts.flatMap((part) => part.units).slice(0, mostWords);
  const shown = parts.map((part) => part.shown).join(' ');
  const isMended = parts.some((part) => part.isMended);
  return { units, ...(!how.isLiteral && isOtherwise(shown, typed) && { shown, isMended }) };
}

function readQuoted(text: string): UnderstoodWords {
  const words = splitWords(text).slice(0, mostWords);
  return { units: words.length === 0 ? [] : [asTyped(words, text.trim(), false)], shown: `“${text.trim()}”` };
}

function readUnquoted(corpus: Corpus, text: string, how: AskedHow): UnderstoodWords {
  if (!how.isLiteral) {
    const read = readTyped(corpus, text, how).slice(0, mostWords);
    return { ...unitsOf(corpus, read, how), isMended: read.some(({ isMended }) => isMended) };
  }
  const words = splitWords(text).slice(0, mostWords);
  return { units: words.map((word) => asTyped([word], text.slice(word.start, word.end), false)), shown: text };
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
