import { diacriticsOf } from './diacritics.ts';
import { fold } from './fold.ts';

/** One word of a text: a syllable, a number, or a percent sign. */
export interface Word {
  /** From the start of the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Bare letters, or the number as it is compared: `duong`, `240,6`, `6` for `06`. */
  fold: string;
  /** What `diacriticsOf` says; nothing for numbers. */
  marks: string;
}

const wordPattern = /\d+(?:[.,]\d+)*|%|[\p{L}\p{M}]+/gu;

/** What a word is compared by. */
export type WordLetters = Pick<Word, 'fold' | 'marks'>;

/**
 * The words of a text in order: `10-13%/năm` is `10`, `13`, `%`, `nam`; `8km` is `8`, `km`. Who reads many texts gives
 * what is known of their words: a long text has few syllables.
 */
export function splitWords(text: string, known = new Map<string, WordLetters>()): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    let letters = known.get(written);
    if (letters === undefined) {
      letters = readLetters(written);
      known.set(written, letters);
    }
    const { fold: bare, marks } = letters;
    // A tone typed without a letter is no word.
    if (bare !== '') words.push({ start: index, end: index + written.length, fold: bare, marks });
  }
  return words;
}

function readLetters(written: string): WordLetters {
  return /^\d/.test(written)
    ? { fold: comparableNumber(written), marks: '' }
    : { fold: fold(written), marks: diacriticsOf(written) };
}

/** Numbers are the same with a point or a comma, and with zeros in front or behind (`12,0`) or without. */
function comparableNumber(digits: string): string {
  return digits
    .replace(/\./g, ',')
    .replace(/^0+(?=\d)/, '')
    .replace(/^(\d+),00?$/, '$1');
}
