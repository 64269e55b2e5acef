import { splitWords, type Word } from '../../core/text/words.ts';
import type { Catalogue } from './catalogue.ts';
import type { SearchKind } from './record.ts';

/** What names a clause without standing in it: the headings above it, and the bodies that it concerns. */
export function* readHeads(
  { kinds, sections, agencies, names }: Catalogue,
  titles: readonly Word[][],
): Generator<undefined, Word[][]> {
  const heads: Word[][] = [];
  const called = names.agencies.map((name) => splitWords(name));
  for (const [record, kind] of kinds.entries()) {
    const above: Word[] = [];
    for (let at = sections[record] ?? -1; at >= 0 && headed.includes(kind); at = sections[at] ?? -1)
      above.push(...(titles[at] ?? []));
    const bodies = (agencies[record] ?? []).flatMap((agency) => called[agency] ?? []);
    heads.push(kind === 'agency' ? [] : [...above, ...bodies]);
    yield;
  }
  return heads;
}

/** Targets and works have names of their own. */
const headed: readonly SearchKind[] = ['task', 'passage', 'section'];
