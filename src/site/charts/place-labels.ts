/** A rectangle in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One place a label may stand in; the first that costs least is taken. */
export interface Candidate {
  box: Box;
  /** Inside the bar it belongs to. */
  isInside?: boolean;
  /** On a filled bar: written in the colour of the paper, without a halo. */
  isInverse?: boolean;
  /** Added for a place that is only a second choice. */
  cost?: number;
}

export interface PlacedLabel<L> {
  label: L;
  place: Candidate;
}

/** What labels should keep clear of. */
export interface Obstacles {
  /** Marks and other words: never covered. */
  hard: Box[];
  /** Bars: not covered by words about something else. */
  bars: Box[];
  /** Lines, cut into small pieces: crossed only where there is no other place. */
  lines: Box[];
  frame: Box;
}

const costs = { outside: 5000, covers: 1000, coversBar: 120, crosses: 12 };

/**
 * Finds a place for each label, the most important first. Labels that may be left out are, where they would cover
 * something: the table has their numbers.
 */
export function placeLabels<L extends { candidates: Candidate[]; isOptional: boolean }>(
  labels: readonly L[],
  obstacles: Obstacles,
): PlacedLabel<L>[] {
  const taken = [...obstacles.hard];
  const placed: PlacedLabel<L>[] = [];
  for (const label of labels) {
    const [best] = label.candidates
      .map((place, index) => ({ place, cost: costOf(place, { ...obstacles, hard: taken }) + index }))
      .sort((a, b) => a.cost - b.cost);
    if (best === undefined || (label.isOptional && best.cost >= costs.covers)) continue;
    taken.push(best.place.box);
    placed.push({ label, place: best.place });
  }
  return placed;
}

function costOf({ box, isInside = false, cost = 0 }: Candidate, { hard, bars, lines, frame }: Obstacles): number {
  const covered = hard.filter((other) => overlaps(box, other)).length;
  const coveredBars = isInside ? 0 : bars.filter((other) => overlaps(box, other)).length;
  const crossed = lines.filter((other) => overlaps(box, other)).length;
  const outside = isWithin(box, frame) ? 0 : costs.outside;
  return cost + outside + covered * costs.covers + coveredBars * costs.coversBar + Math.min(crossed, 8) * costs.crosses;
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}
