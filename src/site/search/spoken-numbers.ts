import { splitWords, type Word } from '../../core/text/words.ts';
import type { FoundMeaning } from './meanings.ts';

/** Units as people say them, and as the programme prints them. */
const units: [string, string][] = [
  ['phan tram', '%'],
  ['cay so', 'km'],
  ['hec ta', 'ha'],
  ['hecta', 'ha'],
];
const quarters = [/^(?:1|i|mot|nhat)$/, /^(?:2|ii|hai)$/, /^(?:3|iii|ba)$/, /^(?:4|iv|bon|tu)$/];
const romans = ['I', 'II', 'III', 'IV'];

/** `97 phần trăm` is printed `97%`, `quý 1/2026` and `Q1/2026` are `quý I/2026`. */
export function readSpokenNumber(words: readonly Word[], from: number): FoundMeaning | undefined {
  const [first, second] = words.slice(from, from + 2).map((word) => word.fold);
  const quarter = quarters.findIndex((number) => number.test(second ?? ''));
  if (['quy', 'qui', 'q'].includes(first ?? '') && quarter >= 0) return printed(2, `quý ${romans[quarter]}`);
  const unit = units.find(([said]) => said === first || said === `${first} ${second}`);
  return unit === undefined ? undefined : printed(unit[0].split(' ').length, unit[1]);
}

function printed(length: number, term: string): FoundMeaning {
  return { length, term, alternatives: [{ words: splitWords(term), weight: 1, isBeginning: false }] };
}
