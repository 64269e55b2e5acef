import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readManifest, verifyFolder } from '../verification/verify-files.ts';

/** One folder of a site given another name. */
type Move = readonly [from: string, to: string];

/** The names beside a published folder: what is being built, what was published before, and what is on its way between. */
export function namesBeside(folder: string) {
  return {
    unfinished: `${folder}.unfinished`,
    previous: `${folder}.previous`,
    /** The one before the previous one, until the new one is in its place. */
    older: `${folder}.older`,
    /** The published one, while the one before it comes back. */
    leaving: `${folder}.leaving`,
  };
}

/** How a finished folder is published: the one before it is kept for going back. */
export function movesToPublish(folder: string): Move[] {
  const { unfinished, previous, older } = namesBeside(folder);
  return [
    [previous, older],
    [folder, previous],
    [unfinished, folder],
  ];
}

/** How the folder before comes back in the place of the published one, which becomes the one before. */
export function movesToGoBack(folder: string): Move[] {
  const { previous, leaving } = namesBeside(folder);
  return [
    [folder, leaving],
    [previous, folder],
    [leaving, previous],
  ];
}

/**
 * Publishes the finished folder by renaming only. What is taken away was replaced twice. Where the same site stands there
 * already, as after a publication that was cut off and carried on, the one before stays what one can go back to.
 */
export async function publish(folder: string): Promise<void> {
  const { unfinished, older } = namesBeside(folder);
  if (!(await isPublished(folder, unfinished))) await carryOut(movesToPublish(folder));
  await Promise.all([older, unfinished].map((name) => rm(name, { recursive: true, force: true })));
}

async function isPublished(folder: string, unfinished: string): Promise<boolean> {
  const [there, made] = await Promise.all([folder, unfinished].map(readManifest));
  return there !== undefined && isDeepStrictEqual(there, made) && (await isWhole(folder));
}

export async function goBack(folder: string): Promise<void> {
  await carryOut(movesToGoBack(folder));
}

/**
 * Puts right what a build or a return left that was cut off, wherever that was: what was published is in its place again,
 * or what was about to be if it is whole, and the one before is kept. Only then a half-built folder goes.
 */
export async function recover(folder: string): Promise<void> {
  const { unfinished, previous, older, leaving } = namesBeside(folder);
  if (!existsSync(folder)) {
    // A return that had not yet begun to bring the other one.
    if (existsSync(leaving)) await carryOut([[leaving, folder]]);
    else if (await isWhole(unfinished)) await carryOut([[unfinished, folder]]);
    else await carryOut([[previous, folder]]);
  }
  await keepAsPrevious([leaving, older], previous);
  await rm(unfinished, { recursive: true, force: true });
}

async function keepAsPrevious(folders: readonly string[], previous: string): Promise<void> {
  for (const one of folders) {
    if (!existsSync(one)) continue;
    if (existsSync(previous)) await rm(one, { recursive: true, force: true });
    else await carryOut([[one, previous]]);
  }
}

/** Whether a folder is a site with every file that its manifest names, as it was built. */
export async function isWhole(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  const verified = await verifyFolder(folder);
  return verified !== 'no-manifest' && verified.mismatches.length === 0;
}

/** Each move is on the disk before the next begins: a power cut may not undo the second and keep the third. */
async function carryOut(moves: readonly Move[]): Promise<void> {
  for (const [from, to] of moves) {
    if (!existsSync(from)) continue;
    await rename(from, to);
    await syncFolder(path.dirname(to));
  }
}

/** LIMIT: Windows opens no folders; there, its own journal must do. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
