import type { IsoDate } from '../schemas/fields.ts';
import { listAt, listIn } from './indexes.ts';
import {
  type Assignment,
  type Citation,
  getById,
  type Programme,
  type Section,
  type Target,
  type Task,
  type Work,
} from './programme.ts';

/** A task, breakthrough or key work, with all it is linked to. */
export interface TaskFacts {
  record: { kind: 'task'; task: Task } | { kind: 'work'; work: Work };
  id: string;
  /** The division of its part that holds it: "1.", "2." … */
  group: Section;
  /** The field: the section directly beneath the division. */
  field: Section;
  /** Bodies that its words name. */
  named: string[];
  /** Bodies that a later document gives it to. */
  assigned: { agency: string; assignment: Assignment }[];
  targets: Target[];
  citations: Citation[];
  /** The time its own words set. */
  deadline?: Task['deadline'];
}

/** All tasks, breakthroughs and key works, in document order. */
export function listTaskFacts(programme: Programme): TaskFacts[] {
  const { sections, tasks, works } = programme;
  return sections.flatMap((section) => [
    ...listIn(tasks, section.id).map((task) => factsOf(programme, { kind: 'task', task })),
    ...listIn(works, section.id).map((work) => factsOf(programme, { kind: 'work', work })),
  ]);
}

function factsOf(programme: Programme, record: TaskFacts['record']): TaskFacts {
  const { sections, targets, citations } = programme;
  const placed = record.kind === 'task' ? record.task : record.work;
  const around = [...placed.section.ancestors, placed.section.id].map((id) => getById(sections, id));
  const [, group = placed.section, field = group] = around;
  const deadline = record.kind === 'task' ? record.task.deadline : undefined;
  return {
    record,
    id: placed.id,
    group,
    field,
    named: record.kind === 'task' ? record.task.agencies.map(({ id }) => id) : [],
    assigned: listAssigned(programme, record.kind, placed.id),
    targets: inOrder(targets, placed.targets),
    citations: [...listAt(citations, placed.anchor)],
    ...(deadline && { deadline }),
  };
}

/** The targets that are linked, each once, in the order of the document. */
function inOrder(targets: readonly Target[], links: readonly { id: string }[]): Target[] {
  if (links.length < 2) return links.map(({ id }) => getById(targets, id));
  const ids = new Set(links.map(({ id }) => id));
  return targets.filter(({ id }) => ids.has(id));
}

/** The bodies that later documents give a record to, by when, and what must then be there. */
export function listAssigned(
  { assignments }: Programme,
  kind: 'task' | 'target' | 'work',
  id: string,
): { agency: string; assignment: Assignment; dueOn?: IsoDate | undefined; product?: string | undefined }[] {
  const list = { task: 'tasks', target: 'targets', work: 'works' } as const;
  return assignments.flatMap((assignment) =>
    assignment.assigned
      .filter((given) => given[list[kind]].includes(id))
      .map(({ agency, dueOn, product }) => ({ agency, assignment, dueOn, product })),
  );
}
