import type { Target } from '../../../core/programme/programme.ts';
import { noDataName, statusNames } from '../../../core/words/status.ts';
import { routes } from '../../routes.ts';
import { citeClause, nameTarget } from '../../words/cite.ts';
import { addressOf } from '../addresses.ts';
import { defineTable, type OpenDataSource } from '../table.ts';
import { targetWords } from '../words/target-words.ts';

interface TargetRow {
  id: string;
  number: string;
  shortName: string;
  wording: string;
  items: string[];
  section: string;
  parts: number;
  status: string;
  statusName: string;
  isProvisional: boolean;
  citation: string;
  page: string;
}

const shownStatusNames = { ...statusNames, 'no-data': noDataName };

export const targetTable = defineTable<TargetRow>({
  name: 'targets',
  key: ['id'],
  words: targetWords.targets,
  columns: {
    id: { kind: 'text', isAlways: true },
    number: { kind: 'text', isAlways: true },
    shortName: { kind: 'text', isAlways: true },
    wording: { kind: 'text', isAlways: true },
    items: 'lines',
    section: { kind: 'text', isAlways: true },
    parts: { kind: 'integer', isAlways: true },
    status: { kind: 'text', isAlways: true, codes: shownStatusNames },
    statusName: { kind: 'text', isAlways: true },
    isProvisional: { kind: 'boolean', isAlways: true },
    citation: { kind: 'text', isAlways: true },
    page: { kind: 'url', isAlways: true },
  },
  rowsOf: (source) => source.programme.targets.map((target) => buildTargetRow(source, target)),
});

function buildTargetRow({ programme: { site }, states }: OpenDataSource, target: Target): TargetRow {
  const assessment = states.at(-1)?.assessments.find((one) => one.target === target.id);
  const status = assessment?.status ?? 'no-data';
  return {
    id: target.id,
    number: target.printed,
    shortName: target.shortName,
    wording: target.wording,
    items: target.items,
    section: target.section.id,
    parts: target.parts.length,
    status,
    statusName: shownStatusNames[status],
    isProvisional: assessment?.isProvisional ?? false,
    citation: citeClause(nameTarget(target), target.section, site),
    page: addressOf(site, routes.target(target.id)),
  };
}
