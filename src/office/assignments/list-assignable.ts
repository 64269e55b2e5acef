import type { Programme } from '../../core/programme/programme.ts';
import { titleTask } from '../intake/known.ts';
import { codePrefixes } from '../words/template.ts';

/** Something that a document can give to a body. */
export interface AssignableItem {
  /** `giam-ngheo`, `cong-trinh/de`, `nhiem-vu/nv-1-2-03`. */
  code: string;
  list: 'targets' | 'works' | 'tasks';
  id: string;
  printed: string;
  name: string;
}

/** Targets first, since a quarter cannot begin without them; then works and tasks, in document order. */
export function listAssignable({ targets, works, tasks }: Programme): AssignableItem[] {
  return [
    ...targets.map(({ id, printed, shortName }) => ({
      code: id,
      list: 'targets' as const,
      id,
      printed,
      name: shortName,
    })),
    ...works.map(({ id, printed, shortName }) => ({
      code: `${codePrefixes.work}/${id}`,
      list: 'works' as const,
      id,
      printed,
      name: shortName,
    })),
    ...tasks.map((task) => ({
      code: `${codePrefixes.task}/${task.id}`,
      list: 'tasks' as const,
      id: task.id,
      printed: task.section.number ?? '',
      name: titleTask(task),
    })),
  ];
}
