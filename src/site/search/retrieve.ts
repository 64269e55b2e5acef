import type { Corpus } from './corpus.ts';
import type { Alternative, Unit } from './query.ts';

/** The records that may hold a part of a question: all its words, wherever they stand. */
export function recordsOfUnit(corpus: Corpus, { alternatives, codes, kindName }: Unit): Set<number> {
  return new Set([
    ...alternatives.flatMap((alternative) => recordsWith(corpus, alternative)),
    ...codes.flatMap((code) => [...(corpus.codes.get(code) ?? [])]),
    ...(kindName === undefined ? [] : corpus.kindNames.flatMap((name, record) => (name === kindName ? record : []))),
  ]);
}

function recordsWith({ postings }: Corpus, { words, isBeginning }: Alternative): number[] {
  const lists = words.map(({ fold }, at) => {
    const isOpen = isBeginning && at === words.length - 1;
    return isOpen ? beginningWith(postings, fold) : (postings.get(fold) ?? new Set<number>());
  });
  const [rarest = new Set<number>(), ...others] = lists.sort((a, b) => a.size - b.size);
  return [...rarest].filter((record) => others.every((records) => records.has(record)));
}

function beginningWith(postings: Corpus['postings'], beginning: string): Set<number> {
  return new Set([...postings].flatMap(([word, records]) => (word.startsWith(beginning) ? [...records] : [])));
}
