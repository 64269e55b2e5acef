import { endOf } from '../periods.ts';
import type { IsoDate } from '../schemas/fields.ts';
import type { RefersTo } from '../schemas/period.ts';
import type { Update } from '../schemas/update.ts';

/** What one body says of a plan, work or task. */
export interface SaidWord extends Pick<Update, 'state'> {
  agency: string;
  refersTo: RefersTo;
  /** What stands finished of a work. */
  done?: { quantity: number; unit: string } | undefined;
}

/**
 * The words for the newest time where they differ, one of each body, oldest first; nothing where they agree or one body
 * speaks alone. So a later time of which one body speaks, or all say the same, ends it, as a correction does.
 * The third quarter "under way" by one, "not started" by another: a dispute; 3 km by one, 5 km by another, too; 3 km by
 * one and no quantity by another: none.
 */
export function findDispute<W extends SaidWord>(news: readonly W[]): W[] {
  const words = newestWords(news);
  return words.some((word) => words.some((other) => saysOtherwise(word, other))) ? words : [];
}

/** One word of each body for the newest time that anybody speaks of; of news with the oldest first. */
export function newestWords<W extends SaidWord>(news: readonly W[]): W[] {
  const last = news.at(-1);
  return oneOfEachBody(news.filter((word) => last !== undefined && endOf(word.refersTo) === endOf(last.refersTo)));
}

/** Whether two words about one time cannot both be right. */
export function saysOtherwise(one: Omit<SaidWord, 'agency'>, other: Omit<SaidWord, 'agency'>): boolean {
  if (one.state !== other.state) return true;
  if (one.done === undefined || other.done === undefined) return false;
  return one.done.quantity !== other.done.quantity || one.done.unit !== other.done.unit;
}

/** The last day of the newest time for which anybody's word leaves it unfinished. */
export function lastUnfinished(news: readonly SaidWord[]): IsoDate | undefined {
  const times = Map.groupBy(news, ({ refersTo }) => endOf(refersTo));
  return [...times].findLast(([, all]) => oneOfEachBody(all).some(({ state }) => state !== 'done'))?.[0];
}

/** Of several words of one body the last received stands. */
export function oneOfEachBody<W extends Pick<SaidWord, 'agency'>>(news: readonly W[]): W[] {
  return [...new Map(news.map((word) => [word.agency, word])).values()];
}
