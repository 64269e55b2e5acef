import { routes } from '../../routes.ts';
import { addressOf } from '../addresses.ts';
import { listReleasedReports } from '../released-reports.ts';
import { defineTable } from '../table.ts';
import { ledgerWords } from '../words/ledger-words.ts';

interface ReportRow {
  id: string;
  period: string;
  agency: string;
  sourceNumber: string;
  sourceDate: string;
  sourceIssuer: string;
  receivedOn: string;
  observations: number;
  updates: number;
  firstRelease: string;
  sha256: string;
  file: string;
}

export const reportTable = defineTable<ReportRow>({
  name: 'reports',
  key: ['id'],
  links: [
    { columns: ['agency'], table: 'agencies', to: ['id'] },
    { columns: ['firstRelease'], table: 'releases', to: ['id'] },
  ],
  words: ledgerWords.reports,
  columns: {
    id: { kind: 'text', isAlways: true },
    period: { kind: 'text', isAlways: true },
    agency: { kind: 'text', isAlways: true },
    sourceNumber: { kind: 'text', isAlways: true },
    sourceDate: { kind: 'date', isAlways: true },
    sourceIssuer: { kind: 'text', isAlways: true },
    receivedOn: { kind: 'date', isAlways: true },
    observations: { kind: 'integer', isAlways: true },
    updates: { kind: 'integer', isAlways: true },
    firstRelease: { kind: 'text', isAlways: true },
    sha256: { kind: 'text', isAlways: true },
    file: { kind: 'url', isAlways: true },
  },
  rowsOf: ({ programme: { site }, states }) =>
    listReleasedReports(states).map(({ report, firstRelease, sha256 }) => ({
      id: report.id,
      period: report.period,
      agency: report.agency,
      sourceNumber: report.source.number,
      sourceDate: report.source.date,
      sourceIssuer: report.source.issuer,
      receivedOn: report.receivedOn,
      observations: report.observations.length,
      updates: report.updates.length,
      firstRelease,
      sha256,
      file: addressOf(site, routes.dataFile(`reports/${report.id}.json`)),
    })),
});
