import type { Status } from './assessment.ts';

/**
 * From best to worst. A bad verdict on one part is the verdict of the target;
 * a good one needs every part to be judged and good, so silence stands between the good and the bad.
 */
export const fromBestToWorst: readonly Status[] = [
  'reached',
  'reached-hold',
  'ahead',
  'on-track',
  'not-due',
  'not-assessable',
  'not-reported',
  'late',
  'very-late',
  'overdue',
  'not-met',
  'reversing',
];

/**
 * Several parts: the worst decides; of equally bad ones the first.
 * Share on time 100 (reached), share online 82 for 85 (not met): not met, decided by the second part.
 */
export function findWorst<Part extends { status: Status }>(parts: readonly [Part, ...Part[]]): Part {
  return parts.reduce((worst, part) => (rank(part.status) > rank(worst.status) ? part : worst));
}

function rank(status: Status): number {
  return fromBestToWorst.indexOf(status);
}
