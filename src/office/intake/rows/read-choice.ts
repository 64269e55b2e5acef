import { newIssue } from '../../../core/issues/catalogue.ts';
import { fold } from '../../../core/text/fold.ts';
import { findNearest } from '../../../core/text/nearest.ts';
import type { Tell } from '../clean-text.ts';
import type { OpenRow } from './open-row.ts';

/** One of a few words, capitals and marks aside; told where the cell is empty or holds another word. */
export function readChoice<Column extends string, Choice extends string>(
  row: OpenRow<Column>,
  column: Column,
  words: Record<Choice, string>,
  tell: Tell,
  others: Record<string, Choice> = {},
): Choice | undefined {
  const written = row.text(column);
  if (written === undefined) return void tell(newIssue('cell-empty', row.placeOf(column)));
  const choices = Object.entries(words) as [Choice, string][];
  const known = [...choices.map(([choice, word]) => [word, choice] as const), ...Object.entries(others)];
  const choice = known.find(([word]) => fold(word) === fold(written).replace(/\s+/g, ' '))?.[1];
  if (choice === undefined) {
    const list = choices.map(([, word]) => word);
    const facts = { written, choices: list, likely: findNearest(written, list) };
    tell(newIssue('value-not-in-list', row.placeOf(column), facts));
  } else if (fold(words[choice]) !== fold(written).replace(/\s+/g, ' '))
    tell(newIssue('read-as', row.placeOf(column), { as: 'typed', written, words: `"${words[choice]}"` }));
  return choice;
}
