import { routes } from '../../routes.ts';
import { citationWords } from '../../words/citation.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';
import { recordWords } from '../words/record-words.ts';

interface CitationRow {
  id: string;
  number?: string | undefined;
  kind: string;
  shortName: string;
  issuer?: string | undefined;
  date?: string | undefined;
  title?: string | undefined;
  relations: string[];
  places: string[];
  page: string;
}

export const citationTable = defineTable<CitationRow>({
  name: 'citations',
  key: ['id'],
  words: recordWords.citations,
  columns: {
    id: { kind: 'text', isAlways: true },
    number: 'text',
    kind: { kind: 'text', isAlways: true, codes: citationWords.kinds },
    shortName: { kind: 'text', isAlways: true },
    issuer: 'text',
    date: 'date',
    title: 'text',
    relations: { kind: 'list', codes: citationWords.relations },
    places: 'list',
    page: { kind: 'url', isAlways: true },
  },
  rowsOf: ({ programme: { site, citations } }) =>
    citations.map(({ id, number, kind, shortName, issuer, date, title, relations, places }) => ({
      id,
      number,
      kind,
      shortName,
      issuer,
      date,
      title,
      relations,
      places: [...new Set(places.map(({ at }) => at))],
      page: addressOf(site, routes.citation(id)),
    })),
});
