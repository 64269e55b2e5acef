import { chmod, open, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Files written to the disk at a time. */
const atOnce = 64;

/**
 * Makes a built folder one that any server can read, whatever the builder's umask, and that is on the disk: published
 * by renaming alone, a power cut could leave its names with nothing in them.
 */
export async function settle(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const named = (entry: (typeof entries)[number]) => path.join(entry.parentPath, entry.name);
  const files = entries.filter((entry) => entry.isFile()).map(named);
  for (const one of [folder, ...entries.filter((entry) => entry.isDirectory()).map(named)]) await allow(one, 0o755);
  for (let start = 0; start < files.length; start += atOnce) {
    await Promise.all(files.slice(start, start + atOnce).map(settleFile));
  }
}

async function settleFile(file: string): Promise<void> {
  await allow(file, 0o644);
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Sticks and drives of other systems know no permissions: everybody may read what lies there. */
async function allow(place: string, mode: number): Promise<void> {
  await chmod(place, mode).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPERM' && error.code !== 'ENOTSUP') throw error;
  });
}
