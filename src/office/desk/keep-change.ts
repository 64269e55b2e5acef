import { deskFormWords as words } from '../words/desk-after.ts';
import type { Desk } from './context.ts';
import { mostTyped } from './draft.ts';
import { openHistory } from './history.ts';
import { sayTooLong } from './say-too-long.ts';
import { type TextsBefore, writeContent } from './write-content.ts';

/** What was confirmed: the texts, what stood there, who did it, and how the history calls it. */
export interface ConfirmedChange {
  /** Null where a file goes. */
  texts: Readonly<TextsBefore>;
  before: Readonly<TextsBefore>;
  by: unknown;
  message: string;
}

/** Writes a change and keeps it in the history, it and nothing else; or what is to be said instead. */
export async function keepChange(
  desk: Desk,
  { texts, before, by, message }: ConfirmedChange,
): Promise<string | undefined> {
  const doneBy = typedName(by);
  if (doneBy === '') return words.doneByLacking;
  const [tooLong] = sayTooLong(words.doneBy, doneBy, mostTyped.name);
  if (tooLong !== undefined) return tooLong;
  const history = await openHistory(desk.content);
  if (history === undefined) return words.noHistory;
  const refusal = await writeContent(desk, texts, before);
  if (refusal !== undefined) return refusal;
  await desk.store.change((draft) => ({ ...draft, doneBy }));
  await history.keep(message, doneBy, Object.keys(texts));
  return undefined;
}

/** The name as it came with a form. */
export function typedName(sent: unknown): string {
  return typeof sent === 'string' ? sent.trim() : '';
}
