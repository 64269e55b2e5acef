import { routes } from '../../routes.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';
import { ledgerWords } from '../words/ledger-words.ts';

interface ReleaseRow {
  id: string;
  cutOff: string;
  publishedOn: string;
  approvedBy: string;
  previous?: string | undefined;
  reports: number;
  page: string;
}

export const releaseTable = defineTable<ReleaseRow>({
  name: 'releases',
  key: ['id'],
  links: [{ columns: ['previous'], table: 'releases', to: ['id'] }],
  words: ledgerWords.releases,
  columns: {
    id: { kind: 'text', isAlways: true },
    cutOff: { kind: 'date', isAlways: true },
    publishedOn: { kind: 'date', isAlways: true },
    approvedBy: { kind: 'text', isAlways: true },
    previous: 'text',
    reports: { kind: 'integer', isAlways: true },
    page: { kind: 'url', isAlways: true },
  },
  rowsOf: ({ programme: { site }, states }) =>
    states.map(({ release: { id, cutOff, publishedOn, approvedBy, previous, reports } }) => ({
      id,
      cutOff,
      publishedOn,
      approvedBy,
      previous: previous?.id,
      reports: reports.length,
      page: addressOf(site, routes.release(id)),
    })),
});
