import { fold } from '../../core/text/fold.ts';
import type { Corpus } from './corpus.ts';

/** Less is no likeness that a person would see. */
const leastShare = 0.5;
const most = 3;

/** Names of records and terms that share most letters with a question that found nothing, the nearest first. */
export function suggestNames({ catalogue }: Corpus, question: string): string[] {
  const asked = pairsIn(question);
  const names = [...new Set([...catalogue.concepts.map(([term = '']) => term), ...catalogue.titles])];
  return names
    .filter((name) => name !== '' && name.split(' ').length <= 8)
    .map((name) => ({ name, share: shareOf(asked, pairsIn(name)) }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Every two letters side by side, within words. */
function pairsIn(text: string): Set<string> {
  const words = fold(text).split(/[^a-z0-9]+/);
  return new Set(words.flatMap((word) => [...word].slice(1).map((letter, index) => word[index] + letter)));
}

function shareOf(asked: ReadonlySet<string>, name: ReadonlySet<string>): number {
  const shared = [...name].filter((pair) => asked.has(pair)).length;
  return (2 * shared) / (asked.size + name.size || 1);
}
