import { oneSpaced } from './read-html.ts';

/** A figure or verdict that is published otherwise than it is computed. */
export interface Difference {
  /** The file, and where in it. */
  place: string;
  /** As published; absent where it is missing. */
  found?: string;
  /** As computed; absent where there should be none. */
  expected?: string;
}

/** What stands in a list beside what should, one by one. */
export function compareLists(place: string, found: readonly string[], expected: readonly string[]): Difference[] {
  const length = Math.max(found.length, expected.length);
  return Array.from({ length }, (_, index) => ({ found: found[index], expected: expected[index] }))
    .filter((pair) => pair.found !== pair.expected)
    .map((pair) => ({
      place,
      ...(pair.found !== undefined && { found: pair.found }),
      ...(pair.expected !== undefined && { expected: pair.expected }),
    }));
}

/** Sentences that should stand somewhere among the words found. */
export function compareSentences(place: string, found: string, expected: readonly string[]): Difference[] {
  return expected
    .map(oneSpaced)
    .filter((sentence) => !found.includes(sentence))
    .map((sentence) => ({ place, found, expected: sentence }));
}
