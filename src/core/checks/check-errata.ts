import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';

/** A doubt that is no longer open gives the answer of the issuing office. */
export function checkErrata({ errata }: Content): Issue[] {
  return [...errata]
    .filter(([, { state, answer }]) => state !== 'open' && answer === undefined)
    .map(([id, { state }]) => newIssue('answer-missing', { file: `errata/${id}.json`, field: 'answer' }, { state }));
}
