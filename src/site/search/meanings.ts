import { agreementOf } from '../../core/text/diacritics.ts';
import { splitWords, type Word } from '../../core/text/words.ts';
import { bareWords, type Corpus, spellingOf } from './corpus.ts';
import type { Alternative } from './query.ts';

/** What the glossary makes of some words of a question. */
export interface FoundMeaning {
  /** Words of the question that it covers. */
  length: number;
  /** The word of the programme for them, where there is one. */
  term?: string;
  alternatives: Alternative[];
  /** It falls under what the alternatives say, and is not named itself. */
  isNarrower?: boolean;
}

/** Units as people say them, and as the programme prints them. */
const units: [string, string][] = [
  ['phan tram', '%'],
  ['cay so', 'km'],
  ['trd', 'triệu đồng'],
  ['hec ta', 'ha'],
  ['hecta', 'ha'],
];
const quarters = [/^(?:1|i|mot|nhat)$/, /^(?:2|ii|hai)$/, /^(?:3|iii|ba)$/, /^(?:4|iv|bon|tu)$/];
const romans = ['I', 'II', 'III', 'IV'];

/** The longest stretch from here that the glossary explains, with its other words. */
export function findMeaning(corpus: Corpus, words: readonly Word[], from: number): FoundMeaning | undefined {
  const number = readSpokenNumber(words, from);
  if (number !== undefined) return number;
  for (let length = Math.min(corpus.longestMeaning, words.length - from); length > 0; length -= 1) {
    const own = words.slice(from, from + length);
    const entries = (corpus.meanings.get(bareWords(own)) ?? []).filter(({ typed }) => couldMean(corpus, own, typed));
    if (entries.length > 0) {
      const others = entries.flatMap((entry) => entry.others);
      const alternatives = others.map(({ words: meant, weight }) => ({ words: meant, weight, isBeginning: false }));
      const isNarrower = entries.some((entry) => entry.isNarrower);
      return isNarrower ? { length, alternatives, isNarrower } : { length, term: entries[0]?.term ?? '', alternatives };
    }
  }
  return undefined;
}

/** Marks may be left out or confused, not contradicted: `rắc` is not `rác`. One word may be spelled as none is. */
function couldMean(corpus: Corpus, own: readonly Word[], typed: readonly Word[]): boolean {
  // `đèn` is no `đền`: one word alone has all its marks, or none.
  if (own.length === 1 && own[0]?.marks !== '' && own[0]?.marks !== typed[0]?.marks) return false;
  const [other, another] = own.filter((word, at) => agreementOf(word.marks, typed[at]?.marks ?? '') === 'other');
  if (other === undefined) return true;
  return another === undefined && own.length > 1 && !corpus.spellings.has(spellingOf(other));
}

/** `97 phần trăm` is printed `97%`, `quý 1/2026` and `Q1/2026` are `quý I/2026`, `31/3/2026` also `31 tháng 3 năm 2026`. */
function readSpokenNumber(words: readonly Word[], from: number): FoundMeaning | undefined {
  const [first, second, third] = words.slice(from, from + 3).map((word) => word.fold);
  const date = [first, second, third].join('/');
  if (/^\d{1,2}\/\d{1,2}\/(?:19|20)\d\d$/.test(date)) return printed(3, `${first} tháng ${second} năm ${third}`, date);
  const quarter = quarters.findIndex((number) => number.test(second ?? ''));
  if (['quy', 'qui', 'q'].includes(first ?? '') && quarter >= 0) return printed(2, `quý ${romans[quarter]}`);
  const unit = units.find(([said]) => said === first || said === `${first} ${second}`);
  return unit === undefined ? undefined : printed(unit[0].split(' ').length, unit[1]);
}

function printed(length: number, words: string, term = words): FoundMeaning {
  return { length, term, alternatives: [{ words: splitWords(words), weight: 1, isBeginning: false }] };
}
