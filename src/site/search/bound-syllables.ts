import { type Corpus, spellingOf } from './corpus.ts';

/** Half of the time or more, of at least so many. */
const leastBound = 0.5;
const leastCount = 3;

/** Syllables, as spelled, that mostly stand in one and the same word; and those words, `dia+ban`. */
export function* findBound({
  pairs,
  spellings,
}: Pick<Corpus, 'pairs' | 'spellings'>): Generator<undefined, Set<string>> {
  const bound = new Set<string>();
  for (const [key, written] of pairs) {
    const folds = key.split(' ');
    for (const { marks, count } of written) {
      for (const [index, fold] of folds.entries()) {
        const spelling = spellingOf({ fold, marks: marks[index] ?? '' });
        const times = spellings.get(spelling) ?? 0;
        if (times < leastCount || count < leastBound * times) continue;
        bound.add(spelling);
        bound.add(folds.join('+'));
      }
    }
    yield;
  }
  return bound;
}
