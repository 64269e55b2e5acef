import { isOneLetterAway } from '../../core/text/nearest.ts';
import type { Corpus } from './corpus.ts';

/**
 * The word that was probably meant for one whose neighbours never stand beside it: in `nông thông mới` it is `thon`.
 * Both are words, so only the company tells, and it takes a neighbour on either side. Bare letters.
 */
export function findTypo({ pairs, frequencies }: Corpus, words: readonly string[], at: number): string | undefined {
  const [before = '', word = '', after = ''] = words.slice(at - 1, at + 2);
  const countBeside = (own: string) => [`${before} ${own}`, `${own} ${after}`].map((pair) => pairs.get(pair) ?? 0);
  const isOutOfPlace = at > 0 && after !== '' && /^[a-z]{3,}$/.test(word) && Math.max(...countBeside(word)) === 0;
  if (!isOutOfPlace) return undefined;
  return [...frequencies.keys()]
    .filter((known) => isOneLetterAway(known, word))
    .map((known) => ({ known, count: Math.min(...countBeside(known)) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)[0]?.known;
}
