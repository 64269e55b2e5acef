import type { Corpus } from './corpus.ts';
import type { Alternative, QuestionReading, Unit } from './query.ts';

/** The records that hold every needed part of a question, or any of them. */
export function retrieve(corpus: Corpus, { units }: QuestionReading, isAnyUnit: boolean): number[] {
  const found = units.filter(({ isOptional }) => !isOptional).map((unit) => recordsOfUnit(corpus, unit));
  const [first = new Set<number>(), ...others] = found;
  if (isAnyUnit) return [...new Set(found.flatMap((records) => [...records]))];
  return [...first].filter((record) => others.every((records) => records.has(record)));
}

function recordsOfUnit(corpus: Corpus, { alternatives, codes }: Unit): Set<number> {
  return new Set([
    ...alternatives.flatMap((alternative) => recordsWith(corpus, alternative)),
    ...codes.flatMap((code) => [...(corpus.codes.get(code) ?? [])]),
  ]);
}

/** The records that hold all of the words, wherever they stand. */
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
