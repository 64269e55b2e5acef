import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import { officialLinesOf } from '../programme/official-text.ts';

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
