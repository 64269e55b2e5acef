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
  let ends: { occurrence: Occurrence; steps: Occurrence[]; worth: number; near: number; score: number }[] = [];
  for (const { weight, occurrences } of met) {
    const before = ends;
    ends = occurrences.map((occurrence) => {
      const worth = weight * occurrence.value * worthOf(occurrence);
      const options = before.map((end) => {
        const near = nearness(end.occurrence, occurrence);
        return {
          occurrence,
          steps: [...end.steps, occurrence],
          worth: end.worth + worth,
          near: end.near + near,
          score: end.score + worth + near * weight,
        };
      });
      const start = { occurrence, steps: [occurrence], worth, near: 0, score: worth };
      return options.reduce((best, option) => (option.score > best.score ? option : best), options[0] ?? start);
    });
  }
  const best = ends.reduce<(typeof ends)[number] | undefined>(
    (top, end) => (top === undefined || end.score > top.score ? end : top),
    undefined,
  );
  if (best === undefined) return { steps: [], worth: 0, closeness: 1 };
  const closeness = met.length === 1 ? 1 : 0.55 + (0.45 * best.near) / (met.length - 1);
  return { steps: best.steps, worth: best.worth, closeness };
}

/** Side by side in order 1, with a word or two between 0.5, in the other order 0.4, elsewhere 0. */
function nearness(before: Occurrence, after: Occurrence): number {
  if (before.isInTitle !== after.isInTitle) return 0;
  const between = after.at - (before.at + before.length);
  if (between === 0) return 1;
  if (between === 1 || between === 2) return 0.5;
  return after.at + after.length === before.at ? 0.4 : 0;
}
