import type { Occurrence } from './occurrences.ts';

/** A part of a question, and where it stands in a record. */
export interface Worded {
  /** By the rarity of its words. */
  weight: number;
  occurrences: Occurrence[];
}

/** One place for each part of a question. */
export interface OccurrencePath {
  steps: Occurrence[];
  /** Worth of the steps, each by the rarity of its word. */
  worth: number;
  /** From 0.4, all apart, to 1, side by side in the order asked. */
  closeness: number;
}

/** The occurrences, one for each part of the question, that are worth most together. */
export function findBestPath(met: readonly Worded[], worthOf: (occurrence: Occurrence) => number): OccurrencePath {
  let ends: PathEnd[] = [];
  for (const { weight, occurrences } of met) {
    const before = ends;
    ends = occurrences.map((occurrence) =>
      endAt(before, occurrence, weight, weight * occurrence.value * worthOf(occurrence)),
    );
  }
  const best = ends.reduce<PathEnd | undefined>(
    (top, end) => (top === undefined || end.score > top.score ? end : top),
    undefined,
  );
  if (best === undefined) return { steps: [], worth: 0, closeness: 1 };
  const closeness = met.length === 1 ? 1 : 0.55 + (0.45 * best.near) / (met.length - 1);
  return { steps: stepsTo(best), worth: best.worth, closeness };
}

/** The best of the paths that end with this occurrence. */
interface PathEnd {
  occurrence: Occurrence;
  before?: PathEnd;
  worth: number;
  near: number;
  score: number;
}

function endAt(before: readonly PathEnd[], occurrence: Occurrence, weight: number, worth: number): PathEnd {
  let best: PathEnd | undefined;
  for (const end of before) {
    const near = nearness(end.occurrence, occurrence);
    const score = end.score + worth + near * weight;
    if (best === undefined || score > best.score)
      best = { occurrence, before: end, worth: end.worth + worth, near: end.near + near, score };
  }
  return best ?? { occurrence, worth, near: 0, score: worth };
}

function stepsTo(end: PathEnd): Occurrence[] {
  const steps: Occurrence[] = [];
  for (let at: PathEnd | undefined = end; at !== undefined; at = at.before) steps.unshift(at.occurrence);
  return steps;
}

/** Side by side in order 1, with a word or two between 0.5, in the other order 0.4, elsewhere 0. */
function nearness(before: Occurrence, after: Occurrence): number {
  if (before.isInTitle !== after.isInTitle) return 0;
  const between = after.at - (before.at + before.length);
  if (between === 0) return 1;
  if (between === 1 || between === 2) return 0.5;
  return after.at + after.length === before.at ? 0.4 : 0;
}
