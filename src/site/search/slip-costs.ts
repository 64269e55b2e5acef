import { isOneLetterAway } from '../../core/text/nearest.ts';
import { isSyllable } from '../../core/text/syllable.ts';
import type { Word } from '../../core/text/words.ts';
import { type Corpus, spellingOf } from './corpus.ts';
import { soundOf } from './sounds.ts';

/** `said`: spelled so in the programme. `known`: only in the glossary. `word`: a syllable all the same. `letters`: no vowel, perhaps an abbreviation. */
type Kind = 'said' | 'known' | 'word' | 'slip' | 'letters';

/** What is asked for another word: once, and for each neighbour. The more the typed word is a word, the more. */
interface Costs {
  sound: [number, number];
  letter: [number, number] | undefined;
  /** A letter may differ also where there is one neighbour, or where the first letter does. */
  isLoose: boolean;
}

export const costsOf: Record<Kind, Costs> = {
  slip: { sound: [0.4, 0], letter: [0.9, 0], isLoose: true },
  // With one neighbour, only where the programme often has the two together.
  word: { sound: [0.5, 0], letter: [1.22, 0.44], isLoose: false },
  // `chợ xã` is no `trợ xã`, though that stands in `bảo trợ xã hội`: both neighbours must say so.
  said: { sound: [0.8, 1], letter: [0.4, 1.4], isLoose: false },
  known: { sound: [0, 1], letter: [0, 1.4], isLoose: false },
  letters: { sound: [0, 0.9], letter: [0, 0.9], isLoose: true },
};
const costOfSkeleton = 0.9;

export function kindOf({ postings, spellings, meaningWords }: Corpus, own: Word): Kind {
  if (own.marks !== '' && (spellings.get(spellingOf(own)) ?? 0) > 0) return 'said';
  const isSpelled = own.marks === '' ? postings.has(own.fold) : spellings.has(spellingOf(own));
  if (isSpelled || meaningWords.has(own.fold)) return 'known';
  if (isSyllable(own.fold)) return 'word';
  return /[aeiouy]/.test(own.fold) ? 'slip' : 'letters';
}

export function costBetween(typed: string, meant: string, sides: number, costs: Costs): number | undefined {
  if (typed === meant) return undefined;
  if (soundOf(typed) === soundOf(meant)) return costs.sound[0] + sides * costs.sound[1];
  if (isSkeleton(typed, meant)) return costOfSkeleton;
  if (costs.letter === undefined || typed.length < 3 || !isOneLetterAway(meant, typed)) return undefined;
  if (!costs.isLoose && sides < 2 && (costs === costsOf.known || costs === costsOf.said || typed[0] !== meant[0]))
    return undefined;
  return costs.letter[0] + sides * costs.letter[1];
}

/** `nc` is `nước`, `trg` is `trong`: the consonants of a syllable. */
function isSkeleton(typed: string, meant: string): boolean {
  if (/[aeiouy]/.test(typed) || typed.length > 3) return false;
  const [onset, coda] = [typed.slice(0, -1), typed.slice(-1)];
  return meant.startsWith(onset) && meant.endsWith(coda) && /^[aeiouy]+n?$/.test(meant.slice(onset.length, -1));
}
