import { endOf } from '../../../core/periods.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { ObservationValue } from '../../../core/schemas/observation.ts';
import type { ReportedObservation } from '../../../core/status/observations.ts';
import { applyCorrections, listObservations } from '../../../core/status/observations.ts';
import { listReleasedReports } from '../released-reports.ts';
import { defineTable } from '../table.ts';
import { codeWords } from '../words/code-words.ts';
import { ledgerWords } from '../words/ledger-words.ts';

/** A value in columns; each kind fills its own. */
interface ValueCells {
  value?: number;
  count?: number;
  total?: number;
  missing?: string[];
  isMet?: boolean;
  rating?: string;
  from?: number;
  to?: number;
}

interface ObservationRow extends ValueCells {
  report: string;
  id: string;
  agency: string;
  target: string;
  part: string;
  refersTo: string;
  lastDay: string;
  valueKind: string;
  unit?: string | undefined;
  certainty: string;
  nature: string;
  isBaseline: boolean;
  sourceNumber: string;
  sourceDate: string;
  sourceIssuer: string;
  receivedOn: string;
  note?: string | undefined;
  correctsReport?: string | undefined;
  correctsId?: string | undefined;
  correctsReason?: string | undefined;
  isReplaced: boolean;
  firstRelease: string;
}

export const observationTable = defineTable<ObservationRow>({
  name: 'observations',
  key: ['report', 'id'],
  links: [
    { columns: ['report'], table: 'reports', to: ['id'] },
    { columns: ['agency'], table: 'agencies', to: ['id'] },
    { columns: ['target', 'part'], table: 'target-parts', to: ['target', 'part'] },
    { columns: ['correctsReport', 'correctsId'], table: 'observations', to: ['report', 'id'] },
    { columns: ['firstRelease'], table: 'releases', to: ['id'] },
  ],
  words: ledgerWords.observations,
  columns: {
    report: { kind: 'text', isAlways: true },
    id: { kind: 'text', isAlways: true },
    agency: { kind: 'text', isAlways: true },
    target: { kind: 'text', isAlways: true },
    part: { kind: 'text', isAlways: true },
    refersTo: { kind: 'text', isAlways: true },
    lastDay: { kind: 'date', isAlways: true },
    valueKind: { kind: 'text', isAlways: true, codes: codeWords.valueKind },
    value: 'number',
    count: 'integer',
    total: 'integer',
    missing: 'lines',
    isMet: 'boolean',
    rating: 'text',
    from: 'number',
    to: 'number',
    unit: 'text',
    certainty: { kind: 'text', isAlways: true, codes: codeWords.certainty },
    nature: { kind: 'text', isAlways: true, codes: codeWords.nature },
    isBaseline: { kind: 'boolean', isAlways: true },
    sourceNumber: { kind: 'text', isAlways: true },
    sourceDate: { kind: 'date', isAlways: true },
    sourceIssuer: { kind: 'text', isAlways: true },
    receivedOn: { kind: 'date', isAlways: true },
    note: 'text',
    correctsReport: 'text',
    correctsId: 'text',
    correctsReason: 'text',
    isReplaced: { kind: 'boolean', isAlways: true },
    firstRelease: { kind: 'text', isAlways: true },
  },
  rowsOf: ({ programme, states }) => {
    const released = listReleasedReports(states);
    const observations = listObservations(released.map(({ report }) => report));
    const standing = new Set(applyCorrections(observations));
    const firstReleases = new Map(released.map(({ report, firstRelease }) => [report.id, firstRelease]));
    return observations.map((observation) => ({
      ...buildObservationCells(programme, observation),
      isReplaced: !standing.has(observation),
      firstRelease: firstReleases.get(observation.report) ?? '',
    }));
  },
});

function buildObservationCells(
  { targets }: Programme,
  observation: ReportedObservation,
): Omit<ObservationRow, 'isReplaced' | 'firstRelease'> {
  const { report, id, agency, target, part, refersTo, value, source, corrects } = observation;
  const measured = targets.find((one) => one.id === target)?.parts.find((one) => one.id === part);
  return {
    report,
    id,
    agency,
    target,
    part,
    refersTo,
    lastDay: endOf(refersTo),
    valueKind: value.kind,
    ...valueCells(value),
    unit: measured?.unit,
    certainty: observation.certainty,
    nature: observation.nature,
    isBaseline: observation.isBaseline,
    sourceNumber: source.number,
    sourceDate: source.date,
    sourceIssuer: source.issuer,
    receivedOn: observation.receivedOn,
    note: observation.note,
    correctsReport: corrects?.report,
    correctsId: corrects?.observation,
    correctsReason: corrects?.reason,
  };
}

function valueCells(value: ObservationValue): ValueCells {
  switch (value.kind) {
    case 'number':
      return { value: value.value };
    case 'count':
      return { count: value.count, total: value.total, missing: value.missing };
    case 'yes-no':
      return { isMet: value.value };
    case 'rating':
      return { rating: value.value };
    case 'range':
      return { from: value.from, to: value.to };
  }
}
