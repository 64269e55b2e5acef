import type { Content } from '../content.ts';
import { findNearest } from '../text/nearest.ts';
import { type Issue, newIssue } from './issue.ts';
import { listReferences } from './references.ts';

/** Every id that a record names must be that of a record. */
export function checkLinks(content: Content): Issue[] {
  const sections = content.sections.map(({ id }) => id);
  return listReferences(content).flatMap(({ file, field, to, id }) => {
    const known = to === 'sections' ? sections : [...content[to].keys()];
    if (known.includes(id)) return [];
    const folder = to === 'sections' ? 'programme' : to;
    return [newIssue('unknown-id', { file, field }, { found: id, expected: folder, fix: findNearest(id, known) })];
  });
}
