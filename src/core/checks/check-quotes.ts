import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import { findNearest } from '../text/nearest.ts';
import { listQuotations, wordsByClause } from './quotations.ts';

/** Every quotation must name a clause of the text and be found in it: in one cell of a plan, in one line of a target. */
export function checkQuotes(content: Content): Issue[] {
  const words = wordsByClause(content);
  return listQuotations(content).flatMap(({ file, field, at, atField, quote }) => {
    const clause = words.get(at);
    if (clause === undefined) {
      // Where the record does not name the clause itself, it is a record not placed, which checkPlacement names.
      if (atField === undefined) return [];
      return [
        newIssue('unknown-anchor', { file, field: atField }, { anchor: at, likely: findNearest(at, words.keys()) }),
      ];
    }
    if (clause.some((line) => line.includes(quote))) return [];
    return [newIssue('quote-not-found', { file, field }, { quote, clause: at })];
  });
}
