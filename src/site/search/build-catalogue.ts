import type { Glossary } from '../../core/schemas/glossary.ts';
import { fold } from '../../core/text/fold.ts';
import { isSyllable } from '../../core/text/syllable.ts';
import type { Catalogue, Concept } from './catalogue.ts';
import { ownWords, type SearchRecord } from './record.ts';

/** What search is made from. */
export interface SearchSource {
  records: SearchRecord[];
  glossary: Glossary;
  /** `xã An Bình` */
  commune: string;
}

/**
 * What is written in our own words is found by its name; the words are a click away, and the sections of its pages
 * are found by Pagefind.
 */
export function buildCatalogue({ records: all, glossary, commune }: SearchSource): Catalogue {
  const records = all
    .filter(({ kind, href }) => kind !== 'guide' || !href.includes('#'))
    .map((record) => (ownWords.includes(record.kind) ? { ...record, text: '' } : record));
  return {
    ...columnsOf(records),
    concepts: conceptsOf(glossary),
    narrower: narrowerOf(glossary),
    placeName: commune.replace(/^\S+ /, ''),
  };
}

function columnsOf(records: readonly SearchRecord[]): Omit<Catalogue, 'concepts' | 'narrower' | 'placeName'> {
  const names = {
    parts: distinct(records.flatMap(({ part }) => part ?? [])),
    statuses: distinct(records.flatMap(({ status }) => status ?? [])),
    agencies: distinct(records.flatMap(({ agencies }) => agencies)),
  };
  const places = new Map(records.map(({ href }, record) => [href, record]));
  return {
    kinds: records.map(({ kind }) => kind),
    hrefs: records.map(({ href }) => href),
    labels: records.map(({ label }) => label),
    titles: records.map(({ title }) => title ?? ''),
    texts: records.map(({ text }) => text),
    places: records.map(({ place }) => place),
    standings: records.map(({ standing }) => standing ?? ''),
    codes: records.map(({ codes }) => distinct(codes).join(' ')),
    sections: records.map(({ within }) => places.get(within ?? '') ?? -1),
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

function narrowerOf({ terms }: Glossary): Concept[] {
  return terms.filter(({ narrower }) => narrower.length > 0).map(({ term, narrower }) => [term, ...narrower]);
}

/** `TU` of 17-CTr/TU would make `Thành ủy` of every `tư`, `từ`, `tu` in a question. */
function isTypedAlone({ short, use }: Glossary['abbreviations'][number]): boolean {
  return use !== 'document-number' || !isSyllable(fold(short));
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
