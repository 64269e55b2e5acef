import { diffArrays } from 'diff';

/** Positions that belong together in two lists; one side is absent where the other has something more. */
export type Pair = [left: number | undefined, right: number | undefined];

/**
 * Pairs two lists in order, keeping as many equal members together as possible. Between equal members the first
 * unequal one on the left goes with the first on the right, and so on. The time it takes grows with what differs
 * (Myers, "An O(ND) Difference Algorithm", 1986): a text is mostly equal to its transcription.
 */
export function align(left: readonly string[], right: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  let [leftEnd, rightEnd] = [0, 0];
  for (const { count, added, removed } of diffArrays([...left], [...right])) {
    if (!added) leftEnd += count;
    if (!removed) rightEnd += count;
    if (added || removed) continue;
    pairs.push(
      ...pairUp(i, leftEnd - count, j, rightEnd - count),
      ...pairUp(leftEnd - count, leftEnd, rightEnd - count, rightEnd),
    );
    [i, j] = [leftEnd, rightEnd];
  }
  return [...pairs, ...pairUp(i, leftEnd, j, rightEnd)];
}

function pairUp(left: number, leftEnd: number, right: number, rightEnd: number): Pair[] {
  const length = Math.max(leftEnd - left, rightEnd - right);
  return Array.from({ length }, (_, k) => [
    left + k < leftEnd ? left + k : undefined,
    right + k < rightEnd ? right + k : undefined,
  ]);
}
