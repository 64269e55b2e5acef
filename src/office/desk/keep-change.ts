import { ownWordsSchema } from '../../core/schemas/fields.ts';
import { deskFormWords as words } from '../words/desk-after.ts';
import type { Desk } from './context.ts';
import { openHistory } from './history.ts';
import { type TextsBefore, writeContent } from './write-content.ts';

/** What was confirmed: the texts, what stood there, who did it, and how the history calls it. */
export interface ConfirmedChange {
  texts: Readonly<Record<string, string>>;
  before: Readonly<TextsBefore>;
  by: unknown;
  message: string;
}

/** Writes a change and keeps it in the history, it and nothing else; or what is to be said instead. */
export async function keepChange(
  desk: Desk,
  { texts, before, by, message }: ConfirmedChange,
): Promise<string | undefined> {
  const doneBy = ownWordsSchema.safeParse(typeof by === 'string' ? by.trim() : undefined).data;
  if (doneBy === undefined) return words.doneByLacking;
  const history = await openHistory(desk.content);
  if (history === undefined) return words.noHistory;
  const refusal = await writeContent(desk, texts, before);
  if (refusal !== undefined) return refusal;
  await desk.store.change((draft) => ({ ...draft, doneBy }));
  await history.keep(message, doneBy, Object.keys(texts));
  return undefined;
}
