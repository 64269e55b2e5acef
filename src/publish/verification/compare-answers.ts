import type { ReleaseState } from '../../core/releases/release-state.ts';
import { listReportsOn } from '../../core/releases/spoken-of.ts';
import { formatDate } from '../../core/words/format.ts';
import type { Row } from '../../site/open-data/table.ts';
import { verdictAnswerWords } from '../../site/words/answer.ts';
import { citeSource } from '../../site/words/cite.ts';
import { compareLists, type Difference } from './difference.ts';
import { type Bound, readBound } from './read-bound.ts';
import { listLinkedBodies, type Node, oneSpaced, shownWords, withClass, withName } from './read-html.ts';
import { readPage } from './read-page.ts';
import { type ReadSite, readTable } from './read-published.ts';

const { reply } = verdictAnswerWords;

/** Holds what stands around the verdict on a target: who is bound to it, what reports explain, what rated bodies replied. */
export async function compareAnswers(
  read: ReadSite,
  targets: readonly { id: string }[],
  last: ReleaseState | undefined,
): Promise<Difference[]> {
  const replies = await readTable(read, 'replies');
  const names = new Map((await readTable(read, 'agencies')).map(({ id, name }) => [id, name]));
  const bound = await readBound(read);
  const tasks = await readTable(read, 'tasks');
  const found = await Promise.all(
    targets.map(async ({ id }) => {
      const place = `chi-tieu/${id}/index.html`;
      const page = await readPage(read, place);
      const expected = replies
        .filter(({ target }) => target === id)
        .map(({ agency, words, sourceNumber: number, sourceDate: date, sourceIssuer: issuer }) => {
          const paper = citeSource({ number: String(number), date: String(date), issuer: String(issuer) });
          return oneSpaced(`${reply} ${names.get(agency)}: ${words} ${paper}`);
        });
      return [
        ...compareLists(place, withName(page, 'blockquote').map(shownWords).sort(), expected.sort()),
        ...compareLists(place, listExplained(page), sayExplained(id, last)),
        ...compareResponsible(place, listLinkedBodies(withClass(page, 'target-facts')), id, { bound, tasks, last }),
      ];
    }),
  );
  return found.flat();
}

function listExplained(page: Node): string[] {
  const lists = withClass(page, 'group').flatMap((group) => withClass(group, 'facts'));
  return [...new Set(lists.map((list) => withName(list, 'dd').map(shownWords).join(' | ')))].sort();
}

function sayExplained(id: string, last: ReleaseState | undefined): string[] {
  const explained = (last?.reports ?? []).flatMap(({ explanations }) =>
    explanations
      .filter(({ target }) => target === id)
      .map((one) => [one.cause, one.remedy, formatDate(one.by), one.who].map(oneSpaced).join(' | ')),
  );
  return [...new Set(explained)].sort();
}

/** Whoever is bound is named, and beside them only who reported it, or is named by a task of the target or was given one. */
function compareResponsible(
  place: string,
  found: readonly string[],
  id: string,
  { bound, tasks, last }: { bound: readonly Bound[]; tasks: readonly Row[]; last: ReleaseState | undefined },
): Difference[] {
  const owers = new Set(bound.filter(({ subject }) => subject === `target ${id}`).map(({ agency }) => agency));
  const reporters = listReportsOn(last?.reports ?? [], `target ${id}`).map(({ agency }) => agency);
  const ofTasks = tasks.filter(({ targets = [] }) => [targets].flat().includes(id));
  const named = ofTasks.flatMap(({ agencies = [] }) => [agencies].flat().map(String));
  const tasksOf = new Set(ofTasks.map((task) => `task ${task['id']}`));
  const given = bound.filter(({ subject }) => tasksOf.has(subject)).map(({ agency }) => agency);
  const possible = new Set([...owers, ...reporters, ...named, ...given]);
  return [
    ...[...owers].filter((agency) => !found.includes(agency)).map((expected) => ({ place, expected })),
    ...found.filter((agency) => !possible.has(agency)).map((one) => ({ place, found: one })),
  ];
}
