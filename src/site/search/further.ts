import { splitWords } from '../../core/text/words.ts';

/** The site of another commune, made with the same code. */
export interface Partner {
  name: string;
  baseUrl: string;
}

/** One thing that every quarter adds to, or that we say about the programme: Pagefind finds it, when it is asked for. */
export interface FurtherEntry {
  href: string;
  title: string;
  /** Where it is from: "Công bố quý III/2027". */
  label: string;
  text: string;
}

/**
 * Words as Pagefind stores them: bare letters and `q`, so `thôn` and `thồn` are `thonq`. Pagefind finds by beginnings,
 * drops marks but keeps đ, and cuts words where letters and digits meet: so digits become letters.
 */
export function writeTokens(text: string): string {
  return [...new Set(splitWords(text).map(({ fold }) => tokenOf(fold)))].join(' ');
}

const digits = 'abcdefghij';

function tokenOf(fold: string): string {
  if (fold === '%') return 'zpq';
  const letters = fold.replace(/[\d,]/g, (sign) => (sign === ',' ? 'yk' : `y${digits[Number(sign)]}`));
  return letters === fold ? `${fold}q` : `zn${letters}q`;
}
