import { type Issue, type IssuePlace, newIssue } from '../issues/catalogue.ts';
import { endOf } from '../periods.ts';
import type { Ledger } from '../programme/content.ts';
import { updatedRecord } from '../releases/updates-on.ts';
import type { Update } from '../schemas/update.ts';
import { saysOtherwise } from '../status/disputes.ts';
import { compareCodes } from '../text/fold.ts';
import { sayWord } from '../words/commitment.ts';
import { groupBy } from './reported-figures.ts';

type SaidUpdate = Update & { agency: string; report: string; receivedOn: string; place: IssuePlace };

/** Plans, works and tasks of which two bodies say different things for one time; of one body its last word counts. */
export function checkDisputes(ledger: Ledger): Issue[] {
  const groups = groupBy(listStanding(ledger), (update) =>
    [update.about, updatedRecord(update), endOf(update.refersTo)].join(' '),
  );
  return groups.flatMap((group) => {
    const words = [...new Map(group.map((update) => [update.agency, update])).values()];
    return words.flatMap((after, index) => {
      const before = words.slice(0, index).find((one) => saysOtherwise(one, after));
      return before === undefined ? [] : [describe(before, after)];
    });
  });
}

/** The updates that no correction names, in the order in which they came. */
function listStanding({ reports }: Ledger): SaidUpdate[] {
  const updates = [...reports].flatMap(([report, { agency, receivedOn, updates: all }]) =>
    all.map((update, index): SaidUpdate => {
      const place = { file: `reports/${report}.json`, field: `updates.${index}.state` };
      return { ...update, agency, report, receivedOn, place };
    }),
  );
  const corrected = new Set(updates.map(({ corrects }) => `${corrects?.report}/${corrects?.update}`));
  return updates
    .filter(({ report, id }) => !corrected.has(`${report}/${id}`))
    .sort((a, b) => compareCodes(`${a.receivedOn} ${a.report}`, `${b.receivedOn} ${b.report}`));
}

function describe(before: SaidUpdate, after: SaidUpdate): Issue {
  const facts = { now: sayWord(after), before: sayWord(before), report: before.report, isNews: true } as const;
  return newIssue('agencies-disagree', { ...after.place, beside: before.place }, facts);
}
