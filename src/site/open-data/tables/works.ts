import { routes } from '../../routes.ts';
import { citeClause, nameWork } from '../../words/cite.ts';
import { workWords } from '../../words/work.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';
import { recordWords } from '../words/record-words.ts';

interface WorkRow {
  id: string;
  kind: string;
  number: string;
  shortName: string;
  wording: string;
  quantityFrom?: number | undefined;
  quantityTo?: number | undefined;
  quantityUnit?: string | undefined;
  quantityQuote?: string | undefined;
  eachYearFrom?: number | undefined;
  eachYearUnit?: string | undefined;
  targets: string[];
  citation: string;
  page: string;
}

export const workTable = defineTable<WorkRow>({
  name: 'works',
  key: ['id'],
  words: recordWords.works,
  columns: {
    id: { kind: 'text', isAlways: true },
    kind: { kind: 'text', isAlways: true, codes: workWords.kinds },
    number: { kind: 'text', isAlways: true },
    shortName: { kind: 'text', isAlways: true },
    wording: { kind: 'text', isAlways: true },
    quantityFrom: 'number',
    quantityTo: 'number',
    quantityUnit: 'text',
    quantityQuote: 'text',
    eachYearFrom: 'number',
    eachYearUnit: 'text',
    targets: 'list',
    citation: { kind: 'text', isAlways: true },
    page: { kind: 'url', isAlways: true },
  },
  rowsOf: ({ programme: { site, works } }) =>
    works.map((work) => ({
      id: work.id,
      kind: work.kind,
      number: work.printed,
      shortName: work.shortName,
      wording: work.wording,
      quantityFrom: work.quantity?.from,
      quantityTo: work.quantity?.to,
      quantityUnit: work.quantity?.unit,
      quantityQuote: work.quantity?.quote,
      eachYearFrom: work.quantityEachYear?.from,
      eachYearUnit: work.quantityEachYear?.unit,
      targets: work.targets.map(({ id }) => id),
      citation: citeClause(nameWork(work), work.section, site),
      page: addressOf(site, routes.work(work.id)),
    })),
});
