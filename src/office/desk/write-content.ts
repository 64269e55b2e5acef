import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { takeLock } from '../../core/machine/lock.ts';
import { moveStaged, stageFiles } from '../../core/machine/write-all.ts';
import { deskPublishWords as words } from '../words/desk-publish.ts';
import type { Desk } from './context.ts';

/** Texts by their path inside the content folder; null where there is no file. */
export type TextsBefore = Record<string, string | null>;

type Place = Pick<Desk, 'content' | 'store'>;

/** Writes all of them or none, unless somebody has changed one meanwhile: what is then to be said. */
export async function writeContent(
  desk: Place,
  texts: Readonly<TextsBefore>,
  before: Readonly<TextsBefore>,
): Promise<string | undefined> {
  const giveBack = await takeLock(path.join(path.dirname(path.resolve(desk.content)), '.release.lock'));
  if (giveBack === 'held') return words.busy;
  try {
    for (const [name, text] of Object.entries(texts)) {
      const now = await readText(desk, name);
      if (now !== text && now !== before[name]) return words.changedMeanwhile(name);
    }
    await placeTexts(desk, texts);
    return undefined;
  } finally {
    await giveBack();
  }
}

/** Puts texts in their places, each written whole before it counts; what is to be no more goes last. */
export async function placeTexts(desk: Place, texts: Readonly<TextsBefore>): Promise<void> {
  const stage = path.join(desk.store.folder, 'ghi.unfinished');
  const places = Object.entries(texts).map(([name, text]) => [path.join(desk.content, name), text] as const);
  const written = places.flatMap(([place, text]) => (text === null ? [] : [[place, text] as const]));
  await moveStaged(await stageFiles(new Map(written), stage), stage);
  for (const [place, text] of places) if (text === null) await rm(place, { force: true });
}

export async function readText({ content }: Pick<Desk, 'content'>, name: string): Promise<string | null> {
  return readFile(path.join(content, name), 'utf8').catch(() => null);
}
