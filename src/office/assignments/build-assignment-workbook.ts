import { listOwers } from '../../core/owed.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Assigned, AssignmentRecord } from '../../core/schemas/assignment.ts';
import { formatDate } from '../../core/words/format.ts';
import { buildAgencySheet } from '../templates/ledger-sheet.ts';
import { input, locked, type Template, type TemplateCell } from '../templates/template-sheets.ts';
import { assignmentHeadings, assignmentLabels, assignmentWords } from '../words/assignments.ts';
import { sheetNames, templateWords } from '../words/template.ts';
import { type AssignableItem, listAssignable } from './list-assignable.ts';

type AssignmentColumn = keyof typeof assignmentHeadings;

const widths: Record<AssignmentColumn, number> = {
  code: 22,
  printed: 8,
  name: 60,
  owers: 36,
  agencies: 36,
  quote: 50,
};

/** The workbook in which a document is entered; `there` fills in one that was entered before. */
export function buildAssignmentWorkbook(
  programme: Programme,
  there?: { id: string; record: AssignmentRecord },
): Template {
  const { document, commune } = programme.site;
  const columns = Object.keys(widths) as AssignmentColumn[];
  return {
    cover: {
      title: assignmentWords.title,
      subtitle: templateWords.subtitle(document.number, `${commune.name}, ${commune.province}`),
      fields: buildFields(there),
      howTo: assignmentWords.howTo,
      steps: assignmentWords.steps,
    },
    sheets: [
      {
        name: assignmentWords.sheet,
        title: assignmentWords.sheet,
        columns: columns.map((column) => ({
          heading: assignmentHeadings[column],
          width: widths[column],
        })),
        rows: listAssignable(programme).map((item) => {
          const cells = rowOf(item, programme, there);
          return columns.map((column) => cells[column]);
        }),
        printed: columns.length,
        frozen: 3,
        none: '',
      },
      buildAgencySheet(programme),
    ],
  };
}

function buildFields(there: { id: string; record: AssignmentRecord } | undefined): Template['cover']['fields'] {
  const { document, enteredBy } = there?.record ?? {};
  const { examples } = assignmentWords;
  const cells: Record<keyof typeof assignmentLabels, TemplateCell> = {
    number: input(document?.number ?? '', { prompt: examples.number }),
    date: input(document === undefined ? '' : formatDate(document.date), { prompt: examples.date }),
    issuer: input(document?.issuer ?? '', { prompt: examples.issuer }),
    enteredBy: input(enteredBy ?? '', { prompt: examples.enteredBy }),
    id: locked(there?.id ?? ''),
  };
  return Object.entries(cells).map(([field, cell]) => ({
    label: assignmentLabels[field as keyof typeof assignmentLabels],
    cell,
  }));
}

function rowOf(
  { code, printed, name, list, id }: AssignableItem,
  programme: Programme,
  there: { record: AssignmentRecord } | undefined,
): Record<AssignmentColumn, TemplateCell> {
  const nameOf = (agency: string) => programme.agencies.find((one) => one.id === agency)?.name ?? agency;
  const owers = listOwers(programme, { about: aboutOf(list), id }).map(({ agency }) => nameOf(agency));
  const given = there?.record.assigned.filter((one) => one[list].includes(id)) ?? [];
  const quotes = new Set(given.flatMap(({ quote }) => (quote === undefined ? [] : [quote])));
  const range = `'${sheetNames.agencies}'!$A$4:$A$${programme.agencies.length + 3}`;
  return {
    code: locked(code, 'code'),
    printed: locked(printed),
    name: locked(name, 'name'),
    owers: locked(owers.length === 0 ? assignmentWords.nobody : owers.join('; '), 'last'),
    agencies: input(given.map(({ agency }) => nameOf(agency)).join('; '), { choices: { range } }),
    quote: input([...quotes].join(' ')),
  };
}

function aboutOf(list: keyof Pick<Assigned, 'targets' | 'works' | 'tasks'>): 'target' | 'work' | 'task' {
  return ({ targets: 'target', works: 'work', tasks: 'task' } as const)[list];
}
