import type { ReleaseState, ReportedUpdate } from './release-state.ts';

/** What one body published as finished of one work for one time, each time it was another quantity. */
export interface QuantityHistory {
  first: { state: ReleaseState; update: DoneUpdate };
  /** Every later release in which it was another one; no update where a correction took it away. */
  changes: { state: ReleaseState; update?: DoneUpdate; why: string }[];
}

type WorkUpdate = Extract<ReportedUpdate, { about: 'work' }>;
type DoneUpdate = WorkUpdate & { done: NonNullable<WorkUpdate['done']> };

/** The quantities of works that are another than when they were first published, or were another in between. */
export function listRevisedQuantities(states: readonly ReleaseState[]): QuantityHistory[] {
  const histories = new Map<string, QuantityHistory>();
  for (const state of states) {
    // Oldest first, so of several the last received stands.
    const standing = new Map(state.updates.filter(hasQuantity).map((update) => [nameQuantity(update), update]));
    for (const [name, update] of standing) {
      const history = histories.get(name);
      if (history === undefined) histories.set(name, { first: { state, update }, changes: [] });
      else if (!isSame(lastOf(history), update))
        history.changes.push({ state, update, why: update.corrects?.reason ?? '' });
    }
    for (const [name, history] of histories) {
      const gone = standing.has(name) ? undefined : lastOf(history);
      if (gone !== undefined) history.changes.push({ state, why: whyGone(state, gone) });
    }
  }
  return [...histories.values()].filter(({ changes }) => changes.length > 0);
}

function lastOf({ first, changes }: QuantityHistory): DoneUpdate | undefined {
  const last = changes.at(-1);
  return last === undefined ? first.update : last.update;
}

function isSame(before: DoneUpdate | undefined, { done }: DoneUpdate): boolean {
  return before?.done.quantity === done.quantity && before.done.unit === done.unit;
}

function whyGone({ updates }: ReleaseState, { report, id }: DoneUpdate): string {
  return updates.find(({ corrects }) => corrects?.report === report && corrects.update === id)?.corrects?.reason ?? '';
}

function hasQuantity(update: ReportedUpdate): update is DoneUpdate {
  return update.about === 'work' && update.done !== undefined;
}

function nameQuantity({ work, refersTo, agency }: DoneUpdate): string {
  return [work, refersTo, agency].join(' ');
}
