import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import { findLikelyNumber, isDocumentNumber } from '../../core/text/document-number.ts';
import type { Tell } from './clean-text.ts';

/** A number of a document is regular: `45/BC-UBND`, `12-BC/ĐU`. */
export function checkDocumentNumber(number: string, place: IssuePlace, tell: Tell): void {
  if (isDocumentNumber(number)) return;
  tell(newIssue('document-number-malformed', place, { number, likely: findLikelyNumber(number) }));
}
