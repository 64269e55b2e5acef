/** Positions that belong together in two lists; one side is absent where the other has something more. */
export type Pair = [left: number | undefined, right: number | undefined];

/**
 * Pairs two lists in order, keeping as many equal members together as possible (longest common subsequence). Between
 * equal members the first unequal one on the left goes with the first on the right, and so on.
 */
export function align(left: readonly string[], right: readonly string[]): Pair[] {
  const equal = [...equalPairs(left, right), [left.length, right.length] as const];
  let [i, j] = [0, 0];
  return equal.flatMap(([nextLeft, nextRight]) => {
    const gap = pairUp(i, nextLeft, j, nextRight);
    [i, j] = [nextLeft + 1, nextRight + 1];
    return nextLeft < left.length ? [...gap, [nextLeft, nextRight] as Pair] : gap;
  });
}

function pairUp(left: number, leftEnd: number, right: number, rightEnd: number): Pair[] {
  const length = Math.max(leftEnd - left, rightEnd - right);
  return Array.from({ length }, (_, k) => [
    left + k < leftEnd ? left + k : undefined,
    right + k < rightEnd ? right + k : undefined,
  ]);
}

function equalPairs(left: readonly string[], right: readonly string[]): [number, number][] {
  const common = commonLengths(left, right);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** `common[i][j]` is the number of equal members in order that the lists still share from `i` and `j` on. */
function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const common: number[][] = Array.from({ length: left.length + 1 }, () => []);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const longest = Math.max(lengthAt(common, i + 1, j), lengthAt(common, i, j + 1));
      const row = common[i] ?? [];
      row[j] = left[i] === right[j] ? lengthAt(common, i + 1, j + 1) + 1 : longest;
    }
  }
  return common;
}

function lengthAt(common: readonly number[][], i: number, j: number): number {
  return common[i]?.[j] ?? 0;
}
