import { endOf, startOf } from '../periods.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { RefersTo } from '../schemas/period.ts';
import type { Update } from '../schemas/update.ts';
import { findDispute, lastUnfinished, type SaidWord } from './disputes.ts';

/** What is known of a plan, work or task on the day of an update. */
export interface ProgressNews extends SaidWord, Pick<Update, 'document'> {}

/**
 * The two axes of a commitment without figures: how far it is, and how that stands to its date.
 * `no-deadline`: nothing sets a date, so nothing can be late. `unclear`: done in the very period in which
 * it was due, and no dated paper says whether before; or past its date while bodies disagree.
 * `disputed`: bodies say different things of the newest time; neither done nor late until they agree.
 */
export interface DeadlineState {
  progress: Update['state'] | 'disputed' | 'no-news';
  timing: 'in-time' | 'overdue' | 'no-deadline' | 'unclear';
  due?: IsoDate;
  /** What the latest news is about. */
  asOf?: RefersTo;
  /** Day on which it was done, where a dated paper or a period that ended by the due date tells. */
  doneOn?: IsoDate;
}

/** Past its date, and not done: what was done late is late no more. */
export function isOverdue({ timing, progress }: Pick<DeadlineState, 'timing' | 'progress'>): boolean {
  return timing === 'overdue' && progress !== 'done';
}

/**
 * The state at the cut-off. Not overdue on the due date itself; done after it is done, late.
 * Due on 30/6/2027: under way at a cut-off of 30/6 is in time, of 1/7 overdue; a paper of 5/7 says that it was done late;
 * done in the third quarter without a paper, late; in the second quarter, in time; due on 15/6 and done in that quarter
 * without a paper, unclear. Two bodies disagreeing at a cut-off of 1/7: unclear, too.
 */
export function assessDeadline(
  news: readonly ProgressNews[],
  cutOff: IsoDate,
  due: IsoDate | undefined,
): DeadlineState {
  const latest = news.at(-1);
  const isDisputed = findDispute(news).length > 0;
  const progress: DeadlineState['progress'] = isDisputed ? 'disputed' : (latest?.state ?? 'no-news');
  const known = { progress, ...(latest && { asOf: latest.refersTo }), ...(due !== undefined && { due }) };
  if (progress !== 'done') {
    if (due === undefined) return { ...known, timing: 'no-deadline' };
    if (cutOff <= due) return { ...known, timing: 'in-time' };
    return { ...known, timing: isDisputed ? 'unclear' : 'overdue' };
  }
  const unfinished = lastUnfinished(news);
  const first = news.find(
    (one) => one.state === 'done' && (unfinished === undefined || endOf(one.refersTo) > unfinished),
  );
  const doneOn = first?.document?.date ?? (first && endOf(first.refersTo));
  if (due === undefined || first === undefined || doneOn === undefined)
    return { ...known, timing: 'no-deadline', ...(doneOn !== undefined && { doneOn }) };
  if (doneOn <= due) return { ...known, timing: 'in-time', doneOn };
  const isUnclear = first.document === undefined && startOf(first.refersTo) <= due;
  return isUnclear ? { ...known, timing: 'unclear' } : { ...known, timing: 'overdue', doneOn };
}
