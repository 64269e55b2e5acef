import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import { findLikelyNumber, isDocumentNumber } from '../text/document-number.ts';

/** Numbers of documents in our own fields are regular, whatever slip the text prints. */
export function checkCitedNumbers({ citations, site }: Content): Issue[] {
  const numbers = [
    { file: 'site.json', field: 'document.number', number: site.document.number },
    ...[...citations].map(([id, { number }]) => ({ file: `citations/${id}.json`, field: 'number', number })),
  ];
  return numbers.flatMap(({ file, field, number }) => {
    if (number === undefined || isDocumentNumber(number)) return [];
    return [newIssue('document-number-malformed', { file, field }, { number, likely: findLikelyNumber(number) })];
  });
}
