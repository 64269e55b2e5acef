import type { Assignment } from '../../../core/programme/programme.ts';
import { defineTable } from '../table.ts';
import { codeWords } from '../words/code-words.ts';
import { recordWords } from '../words/record-words.ts';

interface AssignmentRow {
  assignment: string;
  agency: string;
  about: string;
  task?: string;
  target?: string;
  work?: string;
  sourceNumber: string;
  sourceDate: string;
  sourceIssuer: string;
  quote?: string | undefined;
}

export const assignmentTable = defineTable<AssignmentRow>({
  name: 'assignments',
  // Two of the three ids are always empty, so no set of columns is a key.
  key: [],
  links: [
    { columns: ['agency'], table: 'agencies', to: ['id'] },
    { columns: ['task'], table: 'tasks', to: ['id'] },
    { columns: ['target'], table: 'targets', to: ['id'] },
    { columns: ['work'], table: 'works', to: ['id'] },
  ],
  words: recordWords.assignments,
  columns: {
    assignment: { kind: 'text', isAlways: true },
    agency: { kind: 'text', isAlways: true },
    about: { kind: 'text', isAlways: true, codes: codeWords.assigned },
    task: 'text',
    target: 'text',
    work: 'text',
    sourceNumber: { kind: 'text', isAlways: true },
    sourceDate: { kind: 'date', isAlways: true },
    sourceIssuer: { kind: 'text', isAlways: true },
    quote: 'text',
  },
  rowsOf: ({ programme }) => programme.assignments.flatMap(buildAssignmentRows),
});

function buildAssignmentRows({ id, document, assigned }: Assignment): AssignmentRow[] {
  const source = { sourceNumber: document.number, sourceDate: document.date, sourceIssuer: document.issuer };
  return assigned.flatMap(({ agency, tasks, targets, works, quote }) => [
    ...tasks.map((task) => ({ assignment: id, agency, about: 'task', task, ...source, quote })),
    ...targets.map((target) => ({ assignment: id, agency, about: 'target', target, ...source, quote })),
    ...works.map((work) => ({ assignment: id, agency, about: 'work', work, ...source, quote })),
  ]);
}
