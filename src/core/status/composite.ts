import type { RuleAnswer, Status } from './assessment.ts';

/**
 * From best to worst; those of one line are equally bad. A bad verdict on one part is the verdict of the target;
 * a good one needs every part to be judged and good, so silence stands between the good and the bad.
 */
const ranks: readonly (readonly Status[])[] = [
  ['reached'],
  ['reached-hold'],
  ['reached-late'],
  ['ahead'],
  ['on-track'],
  ['not-due'],
  ['too-early'],
  ['not-assessable'],
  ['not-reported'],
  ['late'],
  ['very-late', 'reversing'],
  ['overdue'],
  ['not-met'],
];

export const fromBestToWorst: readonly Status[] = ranks.flat();

/** What a rank is read from. */
export type Ranked = Pick<RuleAnswer, 'status' | 'years' | 'latest' | 'due' | 'remaining' | 'unheard'>;

/**
 * Several parts: the worst decides; of equally bad ones the first.
 * Share on time 100 (reached), share online 82 for 85 (not met): not met, decided by the second part.
 */
export function findWorst<Part extends Ranked>(parts: readonly [Part, ...Part[]]): Part {
  return parts.reduce((worst, part) => (rankOf(part) > rankOf(worst) ? part : worst));
}

/** Of a part for which the programme prints several levels, the answer that counts: the worse. */
export function decisiveAnswer<Answer extends Ranked>(part: Answer & { elsewhere?: readonly Answer[] }): Answer {
  return findWorst<Answer>([part, ...(part.elsewhere ?? [])]);
}

/**
 * Where a verdict stands, 0 the best. Going back is as bad as what it is besides: on the way, very late; in a year or
 * after a date that was missed, not met. A fall from 100 to 99.6 is no worse than 50.
 */
export function rankOf(answer: Ranked): number {
  const status = answer.status === 'reversing' && isMissed(answer) ? 'not-met' : answer.status;
  return ranks.findIndex((equals) => equals.includes(status));
}

/** Whether less was made of a way than was needed. */
export function isBehind(status: Status): boolean {
  return status === 'late' || status === 'very-late' || status === 'reversing';
}

/** Whether a year or a date was missed: also where the value, besides, went back. */
export function isMissed({ status, years, latest, due, remaining, unheard }: Ranked): boolean {
  if (status === 'overdue' || status === 'not-met') return true;
  if (status !== 'reversing') return false;
  const isDue = latest !== undefined && due !== undefined && latest.date >= due.date;
  return isDue || years !== undefined || remaining?.kind === 'shortfall' || unheard?.isDuePassed === true;
}
