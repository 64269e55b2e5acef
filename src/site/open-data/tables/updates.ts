import type { Report } from '../../../core/releases/release-state.ts';
import type { Update } from '../../../core/schemas/update.ts';
import { stateNames } from '../../../core/words/status.ts';
import { listReleasedReports } from '../released-reports.ts';
import { defineTable } from '../table.ts';
import { codeWords } from '../words/code-words.ts';
import { ledgerWords } from '../words/ledger-words.ts';

interface UpdateRow {
  report: string;
  id: string;
  agency: string;
  about: string;
  plan?: string;
  work?: string;
  task?: string;
  refersTo: string;
  state: string;
  step?: string | undefined;
  quantity?: number | undefined;
  quantityUnit?: string | undefined;
  documentNumber?: string | undefined;
  documentDate?: string | undefined;
  receivedOn: string;
  note?: string | undefined;
  correctsReport?: string | undefined;
  correctsId?: string | undefined;
  correctsReason?: string | undefined;
  isReplaced: boolean;
}

export const updateTable = defineTable<UpdateRow>({
  name: 'updates',
  key: ['report', 'id'],
  links: [
    { columns: ['report'], table: 'reports', to: ['id'] },
    { columns: ['agency'], table: 'agencies', to: ['id'] },
    { columns: ['plan'], table: 'plans', to: ['id'] },
    { columns: ['work'], table: 'works', to: ['id'] },
    { columns: ['task'], table: 'tasks', to: ['id'] },
    { columns: ['correctsReport', 'correctsId'], table: 'updates', to: ['report', 'id'] },
  ],
  words: ledgerWords.updates,
  columns: {
    report: { kind: 'text', isAlways: true },
    id: { kind: 'text', isAlways: true },
    agency: { kind: 'text', isAlways: true },
    about: { kind: 'text', isAlways: true, codes: codeWords.about },
    plan: 'text',
    work: 'text',
    task: 'text',
    refersTo: { kind: 'text', isAlways: true },
    state: { kind: 'text', isAlways: true, codes: stateNames },
    step: 'text',
    quantity: 'number',
    quantityUnit: 'text',
    documentNumber: 'text',
    documentDate: 'date',
    receivedOn: { kind: 'date', isAlways: true },
    note: 'text',
    correctsReport: 'text',
    correctsId: 'text',
    correctsReason: 'text',
    isReplaced: { kind: 'boolean', isAlways: true },
  },
  rowsOf: ({ states }) => {
    const reports = listReleasedReports(states).map(({ report }) => report);
    const corrections = reports.flatMap(({ updates }) => updates.flatMap(({ corrects }) => corrects ?? []));
    const replaced = new Set(corrections.map(({ report, update }) => `${report}/${update}`));
    return reports.flatMap((report) =>
      report.updates.map((update) => buildUpdateRow(report, update, replaced.has(`${report.id}/${update.id}`))),
    );
  },
});

function buildUpdateRow(report: Report, update: Update, isReplaced: boolean): UpdateRow {
  const { id, about, refersTo, state, step, document, note, corrects } = update;
  const done = update.about === 'work' ? update.done : undefined;
  return {
    report: report.id,
    id,
    agency: report.agency,
    about,
    ...subjectOf(update),
    refersTo,
    state,
    step,
    quantity: done?.quantity,
    quantityUnit: done?.unit,
    documentNumber: document?.number,
    documentDate: document?.date,
    receivedOn: report.receivedOn,
    note,
    correctsReport: corrects?.report,
    correctsId: corrects?.update,
    correctsReason: corrects?.reason,
    isReplaced,
  };
}

function subjectOf(update: Update): Pick<UpdateRow, 'plan' | 'work' | 'task'> {
  switch (update.about) {
    case 'plan':
      return { plan: update.plan };
    case 'work':
      return { work: update.work };
    case 'task':
      return { task: update.task };
  }
}
