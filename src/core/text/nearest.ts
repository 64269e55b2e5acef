import { fold } from './fold.ts';

/** The candidate that was probably meant: at most one letter in three differs, marks and capitals aside. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const allowed = Math.ceil(word.length / 3);
  const ranked = [...candidates]
    .map((candidate) => ({ candidate, distance: distanceBetween(fold(word), fold(candidate)) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

/** True when one letter inserted, dropped or replaced, or two swapped, turns one word into the other. */
export function isOneLetterAway(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1 || word === other) return false;
  let same = 0;
  while (word[same] === other[same]) same += 1;
  const [rest, otherRest] = [word.slice(same), other.slice(same)];
  const [restOfLonger, restOfShorter] = rest.length >= otherRest.length ? [rest, otherRest] : [otherRest, rest];
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return restOfLonger.slice(1) === restOfShorter || rest.slice(1) === otherRest.slice(1) || swapped === otherRest;
}

/** Letters to insert, drop or replace to turn one word into the other. */
function distanceBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const [replaced = 0, dropped = 0] = row.slice(column);
      next.push(Math.min(replaced + (letter === other ? 0 : 1), dropped + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
