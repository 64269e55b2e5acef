import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** The names beside a published folder: what is being built, and what was published before. */
export function namesBeside(folder: string) {
  return { unfinished: `${folder}.unfinished`, previous: `${folder}.previous` };
}

/** Puts right what a build left that was cut off: a half-built folder goes, a folder that was being replaced comes back. */
export async function recover(folder: string): Promise<void> {
  const { unfinished, previous } = namesBeside(folder);
  await rm(unfinished, { recursive: true, force: true });
  if (!existsSync(folder) && existsSync(previous)) await rename(previous, folder);
}

/** Publishes the finished folder by renaming only; the one before it is kept for going back. */
export async function publish(folder: string): Promise<void> {
  const { unfinished, previous } = namesBeside(folder);
  if (existsSync(folder)) {
    await rm(previous, { recursive: true, force: true });
    await rename(folder, previous);
  }
  await rename(unfinished, folder);
}

/** Puts the folder before back in the place of the published one, which becomes the one before. */
export async function goBack(folder: string): Promise<void> {
  const { unfinished, previous } = namesBeside(folder);
  await rename(folder, unfinished);
  await rename(previous, folder);
  await rename(unfinished, previous);
}
