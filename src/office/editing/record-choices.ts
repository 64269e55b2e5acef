import type { Programme } from '../../core/programme/programme.ts';
import { agencyLink, planLink, type RecordLink, targetLink, taskLink, workLink } from '../../site/view-models/links.ts';
import type { EditorWords } from './fields-of-schema.ts';

/** The records that each field may name, as a reader knows them: "(11) Dân số tham gia bảo hiểm y tế". */
export function listRecordChoices(programme: Programme): EditorWords['records'] {
  const targets = choicesFrom(programme.targets, targetLink);
  const tasks = choicesFrom(programme.tasks, taskLink);
  const works = choicesFrom(programme.works, workLink);
  return {
    agency: choicesFrom(programme.agencies, agencyLink),
    target: targets,
    targets,
    part: listParts(programme),
    task: tasks,
    tasks,
    work: works,
    works,
    plan: choicesFrom(programme.plans, planLink),
  };
}

function choicesFrom<R extends { id: string }>(records: readonly R[], linkOf: (record: R) => RecordLink) {
  return records.map((record) => {
    const { number, label } = linkOf(record);
    return { value: record.id, label: number ? `${number} ${label}` : label };
  });
}

/** Several targets may use the same id for a part: it is listed once, with all it stands for. */
function listParts({ targets }: Programme) {
  const labels = new Map<string, string[]>();
  for (const { id, label } of targets.flatMap(({ parts }) => parts)) labels.set(id, [...(labels.get(id) ?? []), label]);
  return [...labels].map(([value, all]) => ({ value, label: [...new Set(all)].join('; ') }));
}
