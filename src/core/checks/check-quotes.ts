import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import { officialLinesOf } from '../programme/official-text.ts';
import { fold } from '../text/fold.ts';
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

/**
 * What is said of a cited document must stand where it is cited: the title letter by letter; the issuer in any capitals,
 * placing of marks and known abbreviation, as "BCH Đảng bộ".
 */
export function checkCitedWords(content: Content): Issue[] {
  const clauses = wordsByClause(content);
  const full = new Map(content.glossary.abbreviations.map((one) => [one.short, one.full]));
  /** With the abbreviations of the official text in full. */
  const spoken = (text: string) => fold(text.replace(/[\p{L}\d]+/gu, (word) => full.get(word) ?? word));
  return [...content.citations].flatMap(([id, { title, issuer, places }]) => {
    const lines = places.flatMap(({ at }) => clauses.get(at) ?? []);
    if (lines.length === 0) return [];
    const issueOf = (field: 'title' | 'issuer', words: string) =>
      newIssue(
        'cited-words-not-printed',
        { file: `citations/${id}.json`, field },
        { words, isTitle: field === 'title' },
      );
    return [
      ...(title === undefined || lines.some((line) => line.includes(title)) ? [] : [issueOf('title', title)]),
      ...(issuer === undefined || lines.some((line) => spoken(line).includes(spoken(issuer)))
        ? []
        : [issueOf('issuer', issuer)]),
    ];
  });
}

/** Names and abbreviations said to be printed in the text should be found there; only told, because no page depends on it. */
export function checkPrintedWords(content: Content): Issue[] {
  const text = officialLinesOf(content)
    .map((line) => line.text)
    .join('\n');
  const aliases = [...content.agencies].flatMap(([id, agency]) =>
    agency.aliases.map((words, index) => ({ file: `agencies/${id}.json`, field: `aliases.${index}`, words })),
  );
  const abbreviations = content.glossary.abbreviations.flatMap(({ short, use }, index) =>
    use === 'text' ? [{ file: 'glossary.json', field: `abbreviations.${index}.short`, words: short }] : [],
  );
  return [...aliases, ...abbreviations]
    .filter(({ words }) => !text.includes(words))
    .map(({ file, field, words }) => newIssue('words-not-printed', { file, field }, { words }));
}
