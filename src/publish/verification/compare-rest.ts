import type { Difference } from './difference.ts';
import { type Element, oneSpaced, shownWords } from './read-html.ts';

/** A block says nothing beside what it should: what is left of its words when these are taken away. */
export function compareRest(place: string, block: Element, known: readonly string[]): Difference[] {
  const left = known
    .map(oneSpaced)
    .filter((one) => one !== '')
    .sort((one, other) => other.length - one.length)
    .reduce((words, one) => words.replace(one, () => ' '), shownWords(block));
  const found = oneSpaced(left.replace(/[\p{P}\p{S}]/gu, ' '));
  return found === '' ? [] : [{ place, found }];
}
