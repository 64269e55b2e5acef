import type { Query } from './queries.ts';

/** How well a search answers a set of questions. */
export interface Score {
  questions: number;
  /** Share of the questions with an expected address among the first three. */
  recallAt3: number;
  /** Mean of one over the place of the first expected address. */
  meanReciprocalRank: number;
  misses: string[];
}

/** What was found for a question, the first first. */
export interface Answer {
  query: Query;
  addresses: string[];
}

export function scoreAnswers(answers: readonly Answer[]): Score {
  const places = answers.map(({ query, addresses }) => addresses.findIndex((address) => isExpected(query, address)));
  const reciprocals = places.map((place) => (place < 0 ? 0 : 1 / (place + 1)));
  const isHit = (place: number) => place >= 0 && place < 3;
  return {
    questions: answers.length,
    recallAt3: places.filter(isHit).length / answers.length,
    meanReciprocalRank: reciprocals.reduce((sum, one) => sum + one, 0) / answers.length,
    misses: answers.filter((_, index) => !isHit(places[index] ?? -1)).map(({ query }) => query.typed),
  };
}

/** A page is meant with any of its anchors, an anchor only itself. */
function isExpected({ expected }: Query, address: string): boolean {
  return expected.some((wanted) => (wanted.includes('#') ? address === wanted : address.split('#')[0] === wanted));
}
