import { deskSheetWords as words } from '../words/desk-publish.ts';
import { listAwaited } from './list-silent-senders.ts';
import type { Quarter } from './read-quarter.ts';

/** What somebody at the desk decided of this quarter: whoever signs the sheet signs that, too. */
export function listDecisions(quarter: Quarter): string[] {
  const { draft, files, replaced } = quarter;
  const nameOf = (id: string) => draft.files.find((file) => file.id === id)?.name;
  const without = listAwaited(quarter);
  const together = draft.together.flatMap((key) => {
    const names = key.split(' ').flatMap((id) => nameOf(id) ?? []);
    return names.length === 2 ? [words.bothUsed(names)] : [];
  });
  return [
    ...(without.length > 0 && without.every((name) => draft.without.includes(name))
      ? [words.publishedWithout(without)]
      : []),
    ...replaced.filter(({ isChosen }) => isChosen).map(({ name, by }) => words.oneUsed(by.name, name)),
    ...together,
    ...files.filter(({ state }) => state === 'errors').map(({ name }) => words.notUsed(name)),
    ...files
      .filter(({ state }) => state === 'questions')
      .flatMap(({ name, letter }) => letter.told.map(({ where, what }) => words.openQuestion(name, where, what))),
  ];
}
