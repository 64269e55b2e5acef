import { type Issue, newIssue } from '../issues/catalogue.ts';
import type { Content } from '../programme/content.ts';
import { findNearest } from '../text/nearest.ts';
import { listReferences } from './references.ts';

/** Every id that a record names must be that of a record. */
export function checkLinks(content: Content): Issue[] {
  const sections = content.sections.map(({ id }) => id);
  return listReferences(content).flatMap(({ file, field, to, id }) => {
    const known = to === 'sections' ? sections : [...content[to].keys()];
    if (known.includes(id)) return [];
    const folder = to === 'sections' ? 'programme' : to;
    // A report that a release rests on was there: another one with a like name is never what was meant.
    const likely = to === 'reports' ? undefined : findNearest(id, known);
    return [newIssue('unknown-id', { file, field }, { id, folder, likely })];
  });
}
