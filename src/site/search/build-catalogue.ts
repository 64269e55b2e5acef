import type { Glossary } from '../../core/schemas/glossary.ts';
import { fold } from '../../core/text/fold.ts';
import { isSyllable } from '../../core/text/syllable.ts';
import type { Catalogue, Concept } from './catalogue.ts';
import { ownWords, type SearchRecord } from './record.ts';
import { shortenAddress } from './short-address.ts';
import { foldsOf, wordToken } from './tokens.ts';

/** Neighbours that Pagefind finds as one; ranking then tells them apart. One by one, the index would be thrice as big. */
const recordsPerPage = 16;

/** One page for Pagefind: the records it stands for and the words it holds. */
export interface IndexedPage {
  start: number;
  content: string;
}

/** Everything the search of a site is made of, but for Pagefind's own files. */
export interface SearchParts {
  pages: IndexedPage[];
  /** All but Pagefind's names for the pages, which only Pagefind can tell. */
  catalogue: Omit<Catalogue, 'pages'>;
}

/** What search is made from, as the site writes it for the build. */
export interface SearchSource {
  records: SearchRecord[];
  glossary: Glossary;
  /** `xã An Bình` */
  commune: string;
}

/** What is written in our own words is found by its name; the words are a click away. */
export function buildSearchParts({ records: all, glossary, commune }: SearchSource): SearchParts {
  const records = all.map((record) => (ownWords.includes(record.kind) ? { ...record, text: '' } : record));
  const groups = groupNeighbours(records);
  const pages = groups.map((group) => ({ start: group.start, content: contentOf(group.records) }));
  const starts = pages.map(({ start }) => start);
  const placeName = commune.replace(/^\S+ /, '');
  return { pages, catalogue: { ...columnsOf(records), starts, concepts: conceptsOf(glossary), placeName } };
}

/** Every word once: ranking looks at the texts themselves. */
function contentOf(records: readonly SearchRecord[]): string {
  const folds = distinct(records.flatMap(({ title, text }) => foldsOf(`${title ?? ''} ${text}`)));
  return folds.map(wordToken).sort().join(' ');
}

function groupNeighbours(records: readonly SearchRecord[]): { start: number; records: SearchRecord[] }[] {
  const groups: { start: number; records: SearchRecord[] }[] = [];
  for (const [start, record] of records.entries()) {
    const last = groups.at(-1);
    if (last?.records[0]?.kind === record.kind && last.records.length < recordsPerPage) last.records.push(record);
    else groups.push({ start, records: [record] });
  }
  return groups;
}

function columnsOf(records: readonly SearchRecord[]): Omit<Catalogue, 'pages' | 'starts' | 'concepts' | 'placeName'> {
  const names = {
    parts: distinct(records.flatMap(({ part }) => part ?? [])),
    statuses: distinct(records.flatMap(({ status }) => status ?? [])),
    agencies: distinct(records.flatMap(({ agencies }) => agencies)),
  };
  return {
    kinds: records.map(({ kind }) => kind),
    hrefs: records.map(({ href }) => shortenAddress(href)),
    labels: records.map(({ label }) => label),
    titles: records.map(({ title }) => title ?? ''),
    texts: records.map(({ text }) => text),
    places: records.map(({ place }) => place),
    codes: records.map(({ codes }) => distinct(codes).join(' ')),
    parts: records.map(({ part }) => names.parts.indexOf(part ?? '')),
    statuses: records.map(({ status }) => names.statuses.indexOf(status ?? '')),
    agencies: records.map(({ agencies }) => agencies.map((name) => names.agencies.indexOf(name))),
    names,
  };
}

function conceptsOf({ terms, abbreviations }: Glossary): Concept[] {
  return [
    ...terms.map(({ term, synonyms }) => [term, ...synonyms]).filter((words) => words.length > 1),
    ...abbreviations.filter(isTypedAlone).map(({ short, full }) => [full, short]),
  ];
}

/** `TU` of 17-CTr/TU would make `Thành ủy` of every `tư`, `từ`, `tu` in a question. */
function isTypedAlone({ short, use }: Glossary['abbreviations'][number]): boolean {
  return use !== 'document-number' || !isSyllable(fold(short));
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
