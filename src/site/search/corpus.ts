import { fold } from '../../core/text/fold.ts';
import { splitWords, type Word } from '../../core/text/words.ts';
import type { Catalogue } from './catalogue.ts';

/** Other words for what somebody typed, and how sure it is that they mean the same. */
export interface Meaning {
  words: Word[];
  /** As the glossary writes it. */
  shown: string;
  weight: number;
}

/** What the glossary says of one spelling. */
export interface GlossaryEntry {
  typed: Word[];
  /** The word of the programme for it. */
  term: string;
  others: Meaning[];
}

/** The catalogue, opened: what understanding and ranking ask again and again. */
export interface Corpus {
  catalogue: Catalogue;
  placeName: Word[];
  /** Bare words that occur in the titles and texts, with the number of records they occur in. */
  frequencies: Map<string, number>;
  /** Every two bare words that stand side by side, with the number of times. */
  pairs: Map<string, number>;
  /** Words as spelled, in the programme and in the glossary. */
  spellings: Set<string>;
  /** Meanings by the bare words that call them: `so do` leads to `giấy chứng nhận quyền sử dụng đất`. */
  meanings: Map<string, GlossaryEntry[]>;
  /** Words in the longest key of `meanings`. */
  longestMeaning: number;
  /** Bare words of those keys. */
  meaningWords: Set<string>;
  /** What each record is, without its number: `chi tieu`. Bare words. */
  kindNames: string[];
  titles: Word[][];
  texts: Word[][];
}

/** Opens a catalogue record by record, so that a page can answer its reader in between. */
export function* openInSteps(catalogue: Catalogue): Generator<undefined, Corpus> {
  const counts: Counts = { frequencies: new Map(), pairs: new Map(), spellings: new Set() };
  const titles: Word[][] = [];
  const texts: Word[][] = [];
  for (const [record, title] of catalogue.titles.entries()) {
    const stretches = [splitWords(title), splitWords(catalogue.texts[record] ?? '')] as const;
    titles.push(stretches[0]);
    texts.push(stretches[1]);
    countWords(counts, stretches);
    yield;
  }
  const { frequencies, pairs, spellings } = counts;
  const isWritten = (words: readonly Word[]) =>
    words.every(({ fold }, at) => frequencies.has(fold) && (at === 0 || pairs.has(`${words[at - 1]?.fold} ${fold}`)));
  const meanings = yield* readMeanings(catalogue.concepts, isWritten);
  // Only now: what the glossary says stands in no clause.
  for (const { typed } of [...meanings.values()].flat()) {
    for (const pair of pairsIn(typed)) if (!pairs.has(pair)) pairs.set(pair, 1);
    for (const word of typed) spellings.add(spellingOf(word));
  }
  yield;
  return {
    catalogue,
    placeName: splitWords(catalogue.placeName),
    frequencies,
    pairs,
    spellings,
    meanings,
    longestMeaning: Math.max(0, ...[...meanings.keys()].map((key) => key.split(' ').length)),
    meaningWords: new Set([...meanings.keys()].flatMap((key) => key.split(' '))),
    kindNames: yield* nameKinds(catalogue.labels),
    titles,
    texts,
  };
}

/** The first record and the last but one of a page that Pagefind found. */
export function recordsOfPage({ starts, kinds }: Catalogue, page: number): number[] {
  const from = starts[page] ?? 0;
  const to = starts[page + 1] ?? kinds.length;
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Bare words, one space between them. */
export function bareWords(words: readonly Word[]): string {
  return words.map((word) => word.fold).join(' ');
}

/** `Chỉ tiêu (11)` is a `chi tieu`, `Đề án số 1` a `de an`. */
function kindNameIn(label: string): string {
  return /\d/.test(label) ? bareWords(splitWords(label.replace(/( số)? \(?\d.*/, ''))) : '';
}

/** Letters and marks of a word; both places of the tone are the same. */
export function spellingOf({ fold, marks }: Word): string {
  return `${fold} ${marks}`;
}

interface Counts extends Pick<Corpus, 'frequencies' | 'pairs' | 'spellings'> {}

/** Counts the words of one record; those of its title and text apart where it is about what stands side by side. */
function countWords({ frequencies, pairs, spellings }: Counts, stretches: readonly (readonly Word[])[]): void {
  for (const known of new Set(stretches.flat().map((word) => word.fold))) increase(frequencies, known);
  for (const words of stretches) {
    for (const pair of pairsIn(words)) increase(pairs, pair);
    for (const word of words) spellings.add(spellingOf(word));
  }
}

function pairsIn(words: readonly Word[]): string[] {
  return words.map((word, at) => `${words[at - 1]?.fold ?? ''} ${word.fold}`);
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function* nameKinds(labels: readonly string[]): Generator<undefined, string[]> {
  const names: string[] = [];
  for (const label of labels) {
    names.push(kindNameIn(label));
    yield;
  }
  return names;
}

/** The word of the programme is surer than another everyday word for it. */
const weightOfTerm = 0.93;
const weightOfOtherSynonym = 0.7;

/** Only what the programme says itself can be found: other everyday words for the same are left out. */
function* readMeanings(
  concepts: Catalogue['concepts'],
  isWritten: (words: readonly Word[]) => boolean,
): Generator<undefined, Corpus['meanings']> {
  const meanings: Corpus['meanings'] = new Map();
  for (const concept of concepts) {
    const spellings = withoutRepetition(concept).map((shown) => ({ shown, words: splitWords(shown) }));
    for (const [index, { words }] of spellings.entries()) {
      const others = spellings
        .map((other, place) => ({ ...other, weight: place === 0 ? weightOfTerm : weightOfOtherSynonym }))
        .filter((_, place) => place !== index);
      const key = bareWords(words);
      meanings.set(key, [...(meanings.get(key) ?? []), { typed: words, term: concept[0] ?? '', others }]);
    }
    yield;
  }
  return yield* withFurtherTerms(meanings, isWritten);
}

/** An abbreviation of an everyday word means what that word means: `PCCC` is "phòng cháy", which is "cứu hộ". */
function* withFurtherTerms(
  meanings: Corpus['meanings'],
  isWritten: (words: readonly Word[]) => boolean,
): Generator<undefined, Corpus['meanings']> {
  const furtherOf = (entry: GlossaryEntry) =>
    entry.others
      .flatMap(({ words }) => meanings.get(bareWords(words)) ?? [])
      .filter(({ term }) => term !== entry.term)
      .map(({ term }) => ({ shown: term, words: splitWords(term), weight: weightOfOtherSynonym }));
  const further: Corpus['meanings'] = new Map();
  for (const [key, entries] of meanings) {
    const withFurther = entries.map((entry) => ({
      ...entry,
      others: [...entry.others, ...furtherOf(entry)].filter(({ words }) => isWritten(words)),
    }));
    further.set(key, withFurther);
    yield;
  }
  return further;
}

/** `xoá nghèo` and `xóa nghèo` are the same to search. */
function withoutRepetition(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(fold(word)) && seen.add(fold(word)));
}
