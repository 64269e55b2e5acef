import { agreementOf } from '../../core/text/diacritics.ts';
import { splitWords, type Word, type WordLetters } from '../../core/text/words.ts';
import { findBound } from './bound-syllables.ts';
import type { Catalogue } from './catalogue.ts';
import { readHeads } from './heads.ts';
import { readMeanings } from './read-meanings.ts';

/** Other words for what somebody typed, and how sure it is that they mean the same. */
export interface Meaning {
  words: Word[];
  /** As the glossary writes it. */
  shown: string;
  weight: number;
}

/** What the glossary says of one spelling. */
export interface GlossaryEntry {
  text: string;
  typed: Word[];
  /** The word of the programme for it. */
  term: string;
  others: Meaning[];
  /** It only falls under the term, which does not name it. */
  isNarrower?: boolean;
}

/** Two words side by side, as the programme writes them. */
export interface WrittenPair {
  text: string;
  marks: [string, string];
  /** 0 for what only the glossary says. */
  count: number;
}

/** The catalogue, opened: what understanding and ranking ask again and again. */
export interface Corpus {
  catalogue: Catalogue;
  placeName: Word[];
  /** Bare words of the titles and texts, with the records they occur in. */
  postings: Map<string, Set<number>>;
  /** The numbers of clauses and documents, with the records that are called so. */
  codes: Map<string, Set<number>>;
  /** Every two bare words that stand side by side in the programme, with the ways they are written there. */
  pairs: Map<string, WrittenPair[]>;
  /** Words as spelled, in the programme and in the glossary, with how often the programme has them. */
  spellings: Map<string, number>;
  /** Syllables, as spelled, that the programme has mostly in one and the same word, `luật` of `pháp luật`; and that word. */
  bound: Set<string>;
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
  /** The headings above each record, and the bodies it concerns. */
  heads: Word[][];
}

/** Whether two words may be meant by a pair: its marks do not contradict theirs. */
export function mayBePair({ marks }: WrittenPair, first: Word | undefined, second: Word | undefined): boolean {
  const [one, other] = marks;
  return agreementOf(first?.marks ?? '', one) !== 'other' && agreementOf(second?.marks ?? '', other) !== 'other';
}

/** Opens a catalogue record by record, so that a page can answer its reader in between. */
export function* openInSteps(catalogue: Catalogue): Generator<undefined, Corpus> {
  const counts: Counts = {
    postings: new Map(),
    codes: new Map(),
    pairs: new Map(),
    spellings: new Map(),
  };
  const letters = new Map<string, WordLetters>();
  const titles: Word[][] = [];
  const texts: Word[][] = [];
  for (const [record, title] of catalogue.titles.entries()) {
    const text = catalogue.texts[record] ?? '';
    titles.push(countWords(counts, title, splitWords(title, letters), record));
    texts.push(countWords(counts, text, splitWords(text, letters), record));
    for (const code of catalogue.codes[record]?.split(' ') ?? []) addTo(counts.codes, code, record);
    yield;
  }
  const { postings, pairs, spellings } = counts;
  const heads = yield* readHeads(catalogue, titles);
  for (const [record, words] of heads.entries()) {
    for (const { fold } of words) addTo(postings, fold, record);
    yield;
  }
  const bound = yield* findBound(counts);
  const isWritten = (words: readonly Word[], isTerm: boolean) =>
    words.every(({ fold }, at) => postings.has(fold) && (at === 0 || pairs.has(`${words[at - 1]?.fold} ${fold}`))) &&
    // `đình` of `gia đình` is no house of a village.
    (isTerm || words.length > 1 || words.every((word) => !bound.has(spellingOf(word))));
  const meanings = yield* readMeanings(catalogue, isWritten);
  // Only now: what the glossary says stands in no clause.
  for (const { typed, text } of [...meanings.values()].flat()) {
    for (const [at, word] of typed.entries()) {
      spellings.set(spellingOf(word), spellings.get(spellingOf(word)) ?? 0);
      addPair(pairs, typed[at - 1], word, text, 0);
    }
  }
  yield;
  return {
    catalogue,
    placeName: splitWords(catalogue.placeName),
    ...counts,
    bound,
    meanings,
    longestMeaning: Math.max(0, ...[...meanings.keys()].map((key) => key.split(' ').length)),
    meaningWords: new Set([...meanings.keys()].flatMap((key) => key.split(' '))),
    kindNames: yield* nameKinds(catalogue.labels),
    titles,
    texts,
    heads,
  };
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
export function spellingOf({ fold, marks }: Pick<Word, 'fold' | 'marks'>): string {
  return `${fold} ${marks}`;
}

interface Counts extends Pick<Corpus, 'postings' | 'codes' | 'pairs' | 'spellings'> {}

/** Counts the words of a title or a text, and gives them. */
function countWords({ postings, pairs, spellings }: Counts, text: string, words: Word[], record: number): Word[] {
  for (const [at, word] of words.entries()) {
    addTo(postings, word.fold, record);
    spellings.set(spellingOf(word), (spellings.get(spellingOf(word)) ?? 0) + 1);
    addPair(pairs, words[at - 1], word, text, 1);
  }
  return words;
}

function addPair(pairs: Corpus['pairs'], before: Word | undefined, after: Word, text: string, count: number): void {
  if (before === undefined) return;
  const key = `${before.fold} ${after.fold}`;
  const written = pairs.get(key) ?? [];
  const same = written.find(({ marks }) => marks[0] === before.marks && marks[1] === after.marks);
  if (same !== undefined) same.count += count;
  else {
    const spelled = `${text.slice(before.start, before.end)} ${text.slice(after.start, after.end)}`.toLowerCase();
    pairs.set(key, [...written, { text: spelled, marks: [before.marks, after.marks], count }]);
  }
}

function addTo(lists: Map<string, Set<number>>, key: string, record: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, new Set([record]));
  else list.add(record);
}

function* nameKinds(labels: readonly string[]): Generator<undefined, string[]> {
  const names: string[] = [];
  for (const label of labels) {
    names.push(kindNameIn(label));
    yield;
  }
  return names;
}
