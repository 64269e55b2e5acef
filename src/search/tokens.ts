import { splitWords } from '../domain/text/words.ts';

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

/** What a clause or document can be called by: `vb:57nqtw`. */
export function codeToken(code: string): string {
  return `zx${lettersFor(code)}q`;
}

/** The different words of a text, bare. */
export function foldsOf(text: string): string[] {
  return [...new Set(splitWords(text).map(({ fold }) => fold))];
}

const digits = 'abcdefghij';
const signs: Record<string, string> = { ',': 'yk', '.': 'yl', ':': 'ym', '-': 'yn' };

function lettersFor(text: string): string {
  return text.replace(/[\d,.:-]/g, (sign) => signs[sign] ?? `y${digits[Number(sign)]}`);
}
