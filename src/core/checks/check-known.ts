import { type Issue, type IssuePlace, newIssue } from '../issues/catalogue.ts';
import type { IdFolder } from '../issues/links.ts';
import { findNearest } from '../text/nearest.ts';

/** An id must be one of those known; where it is not, the likely one is named. */
export function checkKnown(place: IssuePlace, id: string, known: readonly string[], folder: IdFolder): Issue[] {
  return known.includes(id) ? [] : [newIssue('unknown-id', place, { id, folder, likely: findNearest(id, known) })];
}
