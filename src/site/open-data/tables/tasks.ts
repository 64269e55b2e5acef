import { routes } from '../../routes.ts';
import { citeClause, nameTask } from '../../words/cite.ts';
import { addressOf } from '../addresses.ts';
import { defineTable } from '../table.ts';
import { recordWords } from '../words/record-words.ts';

interface TaskRow {
  id: string;
  section: string;
  order: number;
  wording: string;
  agencies: string[];
  targets: string[];
  plans: string[];
  works: string[];
  deadline?: string | undefined;
  deadlineQuote?: string | undefined;
  citation: string;
  page: string;
}

export const taskTable = defineTable<TaskRow>({
  name: 'tasks',
  key: ['id'],
  words: recordWords.tasks,
  columns: {
    id: { kind: 'text', isAlways: true },
    section: { kind: 'text', isAlways: true },
    order: { kind: 'integer', isAlways: true },
    wording: { kind: 'text', isAlways: true },
    agencies: 'list',
    targets: 'list',
    plans: 'list',
    works: 'list',
    deadline: 'date',
    deadlineQuote: 'text',
    citation: { kind: 'text', isAlways: true },
    page: { kind: 'url', isAlways: true },
  },
  rowsOf: ({ programme: { site, tasks } }) =>
    tasks.map((task) => ({
      id: task.id,
      section: task.section.id,
      order: task.ordinal,
      wording: task.runs.map(({ text }) => text).join(''),
      agencies: idsOf(task.agencies),
      targets: idsOf(task.targets),
      plans: idsOf(task.plans),
      works: idsOf(task.works),
      deadline: task.deadline?.date,
      deadlineQuote: task.deadline?.quote,
      citation: citeClause(nameTask(task), task.section, site),
      page: addressOf(site, routes.task(task.id)),
    })),
});

/** A record may be named twice by one task. */
function idsOf(links: readonly { id: string }[]): string[] {
  return [...new Set(links.map(({ id }) => id))];
}
