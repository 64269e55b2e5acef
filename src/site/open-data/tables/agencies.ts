import { routes } from '../../routes.ts';
import { agencyWords } from '../../words/agency.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';
import { recordWords } from '../words/record-words.ts';

interface AgencyRow {
  id: string;
  name: string;
  branch: string;
  abbreviations: string[];
  aliases: string[];
  isCollective: boolean;
  dutySection?: string | undefined;
  partOf?: string | undefined;
  note?: string | undefined;
  page: string;
}

export const agencyTable = defineTable<AgencyRow>({
  name: 'agencies',
  key: ['id'],
  links: [{ columns: ['partOf'], table: 'agencies', to: ['id'] }],
  words: recordWords.agencies,
  columns: {
    id: { kind: 'text', isAlways: true },
    name: { kind: 'text', isAlways: true },
    branch: { kind: 'text', isAlways: true, codes: agencyWords.branches },
    abbreviations: 'lines',
    aliases: 'lines',
    isCollective: { kind: 'boolean', isAlways: true },
    dutySection: 'text',
    partOf: 'text',
    note: 'text',
    page: { kind: 'url', isAlways: true },
  },
  rowsOf: ({ programme: { site, agencies } }) =>
    agencies.map(({ id, name, branch, abbreviations, aliases, isCollective, dutySection, partOf, note }) => ({
      id,
      name,
      branch,
      abbreviations,
      aliases,
      isCollective,
      dutySection,
      partOf,
      note,
      page: addressOf(site, routes.agency(id)),
    })),
});
