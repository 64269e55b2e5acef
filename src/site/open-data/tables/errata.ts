import { routes } from '../../routes.ts';
import { erratumWords } from '../../words/erratum.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';
import { codeWords } from '../words/code-words.ts';
import { recordWords } from '../words/record-words.ts';

interface ErratumRow {
  id: string;
  order: number;
  title: string;
  scope: string;
  kind: string;
  note: string;
  suggestion?: string | undefined;
  confidence: string;
  state: string;
  answer?: string | undefined;
  places: string[];
  quotes: string[];
  related: string[];
  page: string;
}

export const erratumTable = defineTable<ErratumRow>({
  name: 'errata',
  key: ['id'],
  words: recordWords.errata,
  columns: {
    id: { kind: 'text', isAlways: true },
    order: { kind: 'integer', isAlways: true },
    title: { kind: 'text', isAlways: true },
    scope: { kind: 'text', isAlways: true, codes: codeWords.scope },
    kind: { kind: 'text', isAlways: true, codes: erratumWords.kinds },
    note: { kind: 'text', isAlways: true },
    suggestion: 'text',
    confidence: { kind: 'text', isAlways: true, codes: codeWords.confidence },
    state: { kind: 'text', isAlways: true, codes: erratumWords.states },
    answer: 'text',
    places: 'list',
    quotes: 'lines',
    related: 'list',
    page: { kind: 'url', isAlways: true },
  },
  rowsOf: ({ programme: { site, errata } }) =>
    errata.map(({ places, ...erratum }) => ({
      ...erratum,
      places: places.map(({ at }) => at),
      quotes: places.map(({ quote }) => quote),
      page: addressOf(site, routes.erratum(erratum.id)),
    })),
});
