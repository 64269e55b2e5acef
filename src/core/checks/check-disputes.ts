import { type Issue, newIssue } from '../issues/catalogue.ts';
import { endOf } from '../periods.ts';
import type { Ledger } from '../programme/content.ts';
import type { ReportedUpdate } from '../releases/release-state.ts';
import { listStandingUpdates, subjectOfUpdate } from '../releases/updates-on.ts';
import { oneOfEachBody, saysOtherwise } from '../status/disputes.ts';
import { sayWord } from '../words/commitment.ts';
import { groupBy } from './reported-figures.ts';

/** Plans, works and tasks of which two bodies say different things for one time; of one body its last word counts. */
export function checkDisputes({ reports }: Ledger): Issue[] {
  const updates = listStandingUpdates([...reports].map(([id, report]) => ({ ...report, id })));
  const groups = groupBy(updates, (update) => `${subjectOfUpdate(update)} ${endOf(update.refersTo)}`);
  return groups.flatMap((group) => {
    const words = oneOfEachBody(group);
    return words.flatMap((after, index) => {
      const before = words.slice(0, index).find((one) => saysOtherwise(one, after));
      if (before === undefined) return [];
      const placeOf = ({ report, id }: ReportedUpdate) => {
        const at = reports.get(report)?.updates.findIndex((one) => one.id === id);
        return { file: `reports/${report}.json`, field: `updates.${at}.state` };
      };
      const facts = { now: sayWord(after), before: sayWord(before), report: before.report, isNews: true } as const;
      return [newIssue('agencies-disagree', { ...placeOf(after), beside: placeOf(before) }, facts)];
    });
  });
}
