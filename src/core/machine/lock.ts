import { open, readFile, rm, writeFile } from 'node:fs/promises';

/** Gives a lock back. */
type GiveBack = () => Promise<void>;

/**
 * Takes the lock that this file stands for, or says that another process holds it. A lock whose process has died, by a power
 * cut or kill -9, is taken over.
 * LIMIT: a dead process whose number was given to another one keeps its lock until somebody deletes the file.
 */
export async function takeLock(file: string): Promise<GiveBack | 'held'> {
  if (await make(file)) return () => rm(file, { force: true });
  const holder = await readFile(file, 'utf8').catch(() => '');
  return isAlive(holder) ? 'held' : takeOver(file, holder);
}

/** Of several that find the same holder dead, the one that gets its turn takes over; the others find another holder. */
async function takeOver(file: string, holder: string): Promise<GiveBack | 'held'> {
  const endTurn = await takeLock(`${file}.${holder}`);
  if (endTurn === 'held') return 'held';
  try {
    if ((await readFile(file, 'utf8').catch(() => '')) !== holder) return 'held';
    await writeFile(file, String(process.pid));
    return () => rm(file, { force: true });
  } finally {
    await endTurn();
  }
}

async function make(file: string): Promise<boolean> {
  const handle = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return undefined;
    throw error;
  });
  await handle?.writeFile(String(process.pid));
  await handle?.close();
  return handle !== undefined;
}

/** A process that has just made the file has not yet written its number: it counts as alive. */
function isAlive(holder: string): boolean {
  if (holder === '') return true;
  try {
    process.kill(Number(holder), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
