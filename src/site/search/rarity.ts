import type { Word } from '../../core/text/words.ts';
import type { Corpus } from './corpus.ts';
import type { Unit } from './query.ts';

/** A word the programme does not have must not outweigh those it has. */
const countOfUnknown = 25;
/** A clause called by its number is what the question is about; a percent sign says next to nothing. */
const rarityOfCode = 8;
const rarityOfSign = 0.1;

/** Rare words tell more, by the number of records that hold them; a part of a question counts as the rarest it may mean. */
export function rarityOf(corpus: Corpus, { alternatives, codes }: Unit): number {
  if (codes.length > 0) return rarityOfCode;
  return Math.max(rarityOfSign, ...alternatives.map(({ words }) => rarityOfWords(corpus, words)));
}

function rarityOfWords(corpus: Corpus, words: readonly Word[]): number {
  const rarities = words.map(({ fold }) => {
    if (fold === '%') return 0;
    const count = corpus.frequencies.get(fold) ?? countOfUnknown;
    return Math.log(1 + corpus.titles.length / count);
  });
  return rarities.reduce((sum, rarity) => sum + rarity, 0);
}
