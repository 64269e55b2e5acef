import type { Word } from '../../core/text/words.ts';
import { type Corpus, mayBePair, spellingOf } from './corpus.ts';
import { countFunctionWords, isJoining } from './function-words.ts';
import { findMeaning } from './meanings.ts';
import { countPlaceName } from './optional-words.ts';
import type { Alternative } from './query.ts';

/** A word that stands together in most places counts as one. */
const leastTogether = 0.4;

/** A small word that stands this often beside another is a part of it: `thiết bị`. */
const leastBeside = 0.15;

/** Two syllables that the programme mostly says together are one word, `giám sát`, and so is a share, `97%`. */
export function isCompound(corpus: Corpus, words: readonly Word[], from: number): boolean {
  const [first, second] = words.slice(from, from + 2);
  if (first === undefined || second === undefined) return false;
  const written = corpus.pairs.get(`${first.fold} ${second.fold}`) ?? [];
  if (!/^[a-z]/.test(first.fold) || !/^[a-z]/.test(second.fold)) return second.fold === '%' && written.length > 0;
  // `xã an` of `xã An Bình`, `co so` of `co so do`: what follows belongs together.
  if (isJoining(first) || isJoining(second) || countPlaceName(corpus, words, from + 1) > 0) return false;
  if ((findMeaning(corpus, words, from + 1)?.length ?? 0) > 1) return false;
  const [pair] = written.filter((one) => mayBePair(one, first, second)).sort((a, b) => b.count - a.count);
  if (pair === undefined || pair.count === 0) return false;
  const countOf = ({ fold }: Word, marks: string) => corpus.spellings.get(spellingOf({ fold, marks })) ?? 1;
  const counts = [countOf(first, pair.marks[0]), countOf(second, pair.marks[1])];
  const small = [first, second].findIndex((word) => countFunctionWords([word], 0, true) > 0);
  if (small >= 0) return pair.count >= leastBeside * (counts[small] ?? 1);
  return pair.count >= leastTogether * Math.min(...counts);
}

/** Either half of a compound may do where the whole is not said. */
const weightOfPart = 0.45;

/** The halves of a compound that mean something alone. */
export function partsOf(words: readonly Word[]): Alternative[] {
  return words
    .filter((word) => /^[a-z]/.test(word.fold) && countFunctionWords([word], 0, true) === 0)
    .map((word) => ({ words: [word], weight: weightOfPart, isBeginning: false }));
}
