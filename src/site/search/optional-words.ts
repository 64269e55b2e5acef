import { agreementOf } from '../../core/text/diacritics.ts';
import type { Word } from '../../core/text/words.ts';
import { bareWords, type Corpus } from './corpus.ts';
import { findDeed } from './deeds.ts';
import { countLightWords } from './function-words.ts';
import { findMeaning } from './meanings.ts';
import type { Alternative, Unit } from './query.ts';

/** Their shares of the weight of a word that must be met. */
const shareOfPlace = 0.1;
const shareOfKind = 0.3;
const shareOfDeed = 0.9;
const shareOfLight = 0.25;

/** Words that help to choose, and what else may be said for them. */
export interface OptionalWords {
  length: number;
  unit: Pick<Unit, 'share' | 'kindName' | 'isLight'>;
  others?: Alternative[];
}

/** What helps to choose but need not be met: the name of the commune, `kế hoạch` in `kế hoạch tuyển quân`, what is done. */
export function readOptional(corpus: Corpus, words: readonly Word[], from: number): OptionalWords | undefined {
  const placed = countPlaceName(corpus, words, from);
  if (placed > 0) return { length: placed, unit: { share: shareOfPlace } };
  const kindName = bareWords(words.slice(from, from + 2));
  const isKind =
    kindName !== '' && corpus.kindNames.includes(kindName) && (findMeaning(corpus, words, from)?.length ?? 0) <= 2;
  if (isKind) return { length: 2, unit: { share: shareOfKind, kindName } };
  const deed = findDeed(corpus, words, from);
  if (deed === undefined || (findMeaning(corpus, words, from)?.length ?? 0) > deed.length) return undefined;
  return { length: deed.length, unit: { share: shareOfDeed }, others: deed.others };
}

/** What may be said of anything. */
export function readLight(words: readonly Word[], from: number): OptionalWords | undefined {
  const length = countLightWords(words, from);
  return length === 0 ? undefined : { length, unit: { share: shareOfLight, isLight: true } };
}

/** How many words from here on are the name of the commune, with marks or without. */
export function countPlaceName({ placeName }: Corpus, words: readonly Word[], from: number): number {
  const isHere = placeName.every(({ fold, marks }, index) => {
    const word = words[from + index];
    return word?.fold === fold && agreementOf(word.marks, marks) !== 'other';
  });
  return isHere ? placeName.length : 0;
}
