import { type IssuePlace, newIssue } from '../../core/issues/catalogue.ts';
import { isDocumentNumber } from '../../core/text/document-number.ts';
import type { Tell } from './clean-text.ts';

/**
 * A number of a shape that we do not know may be right, and nobody here knows a better one: it is remarked upon.
 * A number alone names no paper; on a sheet filled in together with another it is a figure that fell into this column.
 */
export function checkDocumentNumber(number: string, place: IssuePlace, tell: Tell): void {
  if (/^[\d.,\s%]+$/.test(number)) tell(newIssue('document-number-bare', place, { number }));
  else if (!isDocumentNumber(number)) tell(newIssue('document-number-unusual', place, { number }));
}
