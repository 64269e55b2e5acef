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

/** The words of a text in order: `10-13%/năm` is `10`, `13`, `%`, `nam`; `8km` is `8`, `km`. */
export function splitWords(text: string): Word[] {
  const words = [...text.matchAll(wordPattern)].map((match) => {
    const isNumber = /^\d/.test(match[0]);
    return {
      start: match.index,
      end: match.index + match[0].length,
      fold: isNumber ? comparableNumber(match[0]) : fold(match[0]),
      marks: isNumber ? '' : diacriticsOf(match[0]),
    };
  });
  // A tone typed without a letter is no word.
  return words.filter((word) => word.fold !== '');
}

/** Numbers are the same with a point or a comma, and with zeros in front or behind (`12,0`) or without. */
function comparableNumber(digits: string): string {
  return digits
    .replace(/\./g, ',')
    .replace(/^0+(?=\d)/, '')
    .replace(/^(\d+),00?$/, '$1');
}
