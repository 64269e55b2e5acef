import { fold } from '../../core/text/fold.ts';
import { splitWords, type Word } from '../../core/text/words.ts';
import type { Catalogue } from './catalogue.ts';
import { bareWords, type Corpus, type GlossaryEntry } from './corpus.ts';

/** The word of the programme is surer than another everyday word for it. */
const weightOfTerm = 0.93;
const weightOfOtherSynonym = 0.7;

/** Whether the programme has these words; of what is no term of it, one syllable must be a word of its own there. */
type IsWritten = (words: readonly Word[], isTerm: boolean) => boolean;

/** What the glossary says of each spelling. Other words for the same that the programme does not have are left out. */
export function* readMeanings(
  { concepts, narrower }: Catalogue,
  isWritten: IsWritten,
): Generator<undefined, Corpus['meanings']> {
  const meanings: Corpus['meanings'] = new Map();
  for (const concept of concepts) {
    const spellings = withoutRepetition(concept).map((shown) => ({ shown, words: splitWords(shown) }));
    for (const [index, { words, shown: text }] of spellings.entries()) {
      const others = spellings
        .map((other, place) => ({ ...other, weight: place === 0 ? weightOfTerm : weightOfOtherSynonym }))
        .filter((_, place) => place !== index);
      const key = bareWords(words);
      meanings.set(key, [...(meanings.get(key) ?? []), { text, typed: words, term: concept[0] ?? '', others }]);
    }
    yield;
  }
  for (const [term = '', ...under] of narrower) {
    for (const shown of under) {
      const typed = splitWords(shown);
      const others = [{ shown: term, words: splitWords(term), weight: weightOfOtherSynonym }];
      const known = meanings.get(bareWords(typed)) ?? [];
      meanings.set(bareWords(typed), [...known, { text: shown, typed, term, others, isNarrower: true }]);
    }
  }
  yield;
  return yield* withFurtherTerms(meanings, isWritten);
}

/** An abbreviation of an everyday word means what that word means: `PCCC` is "phòng cháy", which is "cứu hộ". */
function* withFurtherTerms(
  meanings: Corpus['meanings'],
  isWritten: IsWritten,
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
      others: [...entry.others, ...furtherOf(entry)].filter(({ words, weight }) =>
        isWritten(words, weight === weightOfTerm),
      ),
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
