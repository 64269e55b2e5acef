import { type Issue, type IssuePlace, newIssue } from '../issues/catalogue.ts';
import { endOf } from '../periods.ts';
import type { Ledger } from '../programme/content.ts';
import type { Update } from '../schemas/update.ts';
import type { WorkRecord } from '../schemas/work.ts';
import { compareCodes, fold } from '../text/fold.ts';
import { findShifted, say } from './doubt-level.ts';
import { groupBy, jump } from './reported-figures.ts';

type Done = NonNullable<Extract<Update, { about: 'work' }>['done']>;

/** What stands finished of one work by one report. */
interface Reading {
  work: string;
  refersTo: Update['refersTo'];
  done: Done;
  report: string;
  agency: string;
  receivedOn: string;
  place: IssuePlace;
}

/** What stands finished of a work does not vanish, and is believed only within reason until somebody has confirmed it. */
export function checkWorks(ledger: Ledger): Issue[] {
  const series = groupBy(listReadings(ledger), ({ work, done }) => `${work} ${done.unit}`);
  return series.flatMap((readings) =>
    readings.flatMap((after, at) => {
      const promise = ledger.works?.get(after.work)?.quantity;
      const most = promise && promise.unit === after.done.unit ? (promise.to ?? promise.from) : undefined;
      const doubt = promise && doubtPromise(after, promise);
      if (doubt !== undefined) return [doubt];
      const before = findBefore(readings.slice(0, at), after);
      return before === undefined ? [] : checkNeighbours(before, after, most);
    }),
  );
}

function listReadings({ reports }: Ledger): Reading[] {
  const updates = [...reports].flatMap(([report, { agency, receivedOn, updates: all }]) =>
    all.map((update, index) => ({ update, report, agency, receivedOn, index })),
  );
  const corrected = new Set(updates.map(({ update: { corrects } }) => `${corrects?.report}/${corrects?.update}`));
  return updates
    .filter(({ report, update }) => !corrected.has(`${report}/${update.id}`))
    .flatMap(({ update, report, agency, receivedOn, index }) => {
      if (update.about !== 'work' || update.done === undefined) return [];
      const { work, refersTo, done } = update;
      const place = { file: `reports/${report}.json`, field: `updates.${index}.done.quantity` };
      return [{ work, refersTo, done, report, agency, receivedOn, place }];
    })
    .sort((a, b) => compareCodes(endOf(a.refersTo), endOf(b.refersTo)));
}

/** 1500 of 15 to 20 km: metres, or a slip of the comma. */
function doubtPromise({ done, place }: Reading, promise: NonNullable<WorkRecord['quantity']>): Issue | undefined {
  const { from, to = from, unit } = promise;
  if (done.confirmed !== undefined || done.unit !== unit || done.quantity <= jump * to) return undefined;
  const shifted = /^(?:ha|k?m|m[23²³]|tan)$/.test(fold(unit)) ? findShifted(done.quantity, to) : undefined;
  const promised = to === from ? say(from, { unit }) : `${say(from, {})}-${say(to, { unit })}`;
  const facts = { now: say(done.quantity, { unit }), promised, ...(shifted && { likely: say(shifted, { unit }) }) };
  return newIssue('value-unlikely', place, { why: 'promise', ...facts });
}

/**
 * What it is held against: not another body's word for the same time, which is a disagreement and no fall; of a time of
 * which bodies disagreed the body's own word, or the least.
 */
function findBefore(earlier: readonly Reading[], { agency, refersTo }: Reading): Reading | undefined {
  const known = earlier.filter((one) => one.agency === agency || endOf(one.refersTo) < endOf(refersTo));
  const last = known.at(-1);
  const words = known.filter((one) => last !== undefined && endOf(one.refersTo) === endOf(last.refersTo));
  const least = words.toSorted((a, b) => a.done.quantity - b.done.quantity)[0];
  return words.findLast((one) => one.agency === agency) ?? least;
}

function checkNeighbours(before: Reading, after: Reading, most = 0): Issue[] {
  const [earlier, later] = [before.done.quantity, after.done.quantity];
  if (later < earlier) return [against('total-fell', before, after)];
  const isAsked = before.done.confirmed === undefined && after.done.confirmed === undefined;
  if (!isAsked || earlier === 0 || later <= jump * earlier || later <= most) return [];
  // What is published can no longer be confirmed; what came later can.
  const isOlder = before.receivedOn > after.receivedOn;
  return [isOlder ? against('jump-not-confirmed', after, before) : against('jump-not-confirmed', before, after)];
}

function against(code: 'total-fell' | 'jump-not-confirmed', before: Reading, { done, place }: Reading): Issue {
  const facts = { now: String(done.quantity), before: String(before.done.quantity), report: before.report };
  return newIssue(code, { ...place, beside: before.place }, facts);
}
