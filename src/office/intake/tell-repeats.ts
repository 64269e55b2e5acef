import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import type { Tell } from './clean-text.ts';
import { type ReportEntry, subjectAndTimeOf } from './entries.ts';

/** Tells of the same thing reported in two rows of one file: both are named. */
export function tellRepeats(entries: readonly ReportEntry[], tell: Tell): void {
  const seen = new Map<string, IssuePlace>();
  for (const { record, place } of entries) {
    const key = subjectAndTimeOf(record);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, place);
    else tell(newIssue('entry-twice', place, { first }));
  }
}
