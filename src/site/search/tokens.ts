import { splitWords } from '../../core/text/words.ts';

/**
 * Words as Pagefind stores them: bare letters and `q`, so `thôn` and `thồn` are `thonq`. Pagefind finds by beginnings:
 * `thonq` is that word and no other, `thon` any word that begins so. Digits become letters, because Pagefind cuts words
 * where letters and digits meet.
 */
export function wordToken(fold: string): string {
  return `${beginningToken(fold)}q`;
}

/** Any word that begins so. */
export function beginningToken(fold: string): string {
  if (fold === '%') return 'zp';
  return /^\d/.test(fold) ? `zn${lettersFor(fold)}` : fold;
}

/** The different words of a text, bare. */
export function foldsOf(text: string): string[] {
  return [...new Set(splitWords(text).map(({ fold }) => fold))];
}

const digits = 'abcdefghij';

function lettersFor(number: string): string {
  return number.replace(/[\d,]/g, (sign) => (sign === ',' ? 'yk' : `y${digits[Number(sign)]}`));
}
