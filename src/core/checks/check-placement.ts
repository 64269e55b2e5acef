import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import { checkKnown } from './check-known.ts';

/** Each target, task, work and plan stands exactly once in the programme, and nothing stands there without a record. */
export function checkPlacement(content: Content): Issue[] {
  return (['target', 'task', 'work', 'plan'] as const).flatMap((kind) => checkKind(kind, content));
}

function checkKind(kind: 'target' | 'task' | 'work' | 'plan', content: Content): Issue[] {
  const folder = `${kind}s` as const;
  const records = [...content[folder].keys()];
  const placed = content.sections.flatMap((section) =>
    section.blocks
      .filter((block) => block.kind === kind)
      .map(({ id }) => ({ id, file: `programme/${section.id}.mdx` })),
  );
  const ids = placed.map(({ id }) => id);
  const missing = records
    .filter((id) => !ids.includes(id))
    .map((id) => newIssue('record-not-placed', { file: `${folder}/${id}.json` }, { id, kind }));
  const unknown = placed.flatMap(({ id, file }) => checkKnown({ file }, id, records, folder));
  // A task placed twice has the same address twice, which checkIds names.
  const twice = placed
    .filter(({ id }, index) => kind !== 'task' && ids.indexOf(id) < index)
    .map(({ id, file }) => newIssue('record-placed-twice', { file }, { id }));
  return [...missing, ...unknown, ...twice];
}
