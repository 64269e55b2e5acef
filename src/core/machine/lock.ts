import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';

/** Gives a lock back. */
type GiveBack = () => Promise<void>;

/** How long a lock may be empty, in milliseconds, where a file system knows no links and it is written after it is made. */
const patience = 10_000;

/**
 * Takes the lock that this file stands for, or says that another process holds it. It names its process, when that began
 * and since when the machine runs, and it is there whole or not at all; so a lock is taken over whose process has died, by a
 * power cut or kill -9, also where its number was given to another since, and one that a full disk left empty.
 * LIMIT: outside Linux only the number of a process is known.
 */
export async function takeLock(file: string): Promise<GiveBack | 'held'> {
  const me = await describeProcess(process.pid);
  const own = `${file}.${randomUUID()}`;
  try {
    await writeFile(own, me);
    if (await putInPlace(own, file, me)) return () => giveBack(file, me);
    const holder = await readHolder(file);
    return (await isAlive(file, holder)) ? 'held' : await takeOver(file, { holder, own, me });
  } finally {
    await rm(own, { force: true });
  }
}

/** Of several that find the same holder dead, the one that gets its turn takes over; the others find another holder. */
async function takeOver(
  file: string,
  { holder, own, me }: { holder: string; own: string; me: string },
): Promise<GiveBack | 'held'> {
  const endTurn = await takeLock(`${file}.turn`);
  if (endTurn === 'held') return 'held';
  try {
    if ((await readHolder(file)) !== holder) return 'held';
    await rename(own, file);
    return () => giveBack(file, me);
  } finally {
    await endTurn();
  }
}

/** At one stroke, unless another is there. */
async function putInPlace(own: string, file: string, me: string): Promise<boolean> {
  try {
    await link(own, file);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(code)) throw error;
    return writeNew(file, me);
  }
}

/** On a stick or a share that knows no links: not at one stroke, but no half of it is left. */
async function writeNew(file: string, me: string): Promise<boolean> {
  try {
    await writeFile(file, me, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    await rm(file, { force: true });
    throw error;
  }
}

async function giveBack(file: string, me: string): Promise<void> {
  if ((await readHolder(file)) === me) await rm(file, { force: true });
}

function readHolder(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

async function isAlive(file: string, holder: string): Promise<boolean> {
  if (holder === '') {
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
    return Date.now() - mtimeMs < patience;
  }
  const pid = Number(holder.split(' ')[0]);
  if (!isRunning(pid)) return false;
  // Written by a version that named only the process.
  return !holder.includes(' ') || holder === (await describeProcess(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Its number, the boot of the machine and the moment it began, so that no later process is taken for it. */
async function describeProcess(pid: number): Promise<string> {
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name of the program, in brackets, may hold spaces; the moment is the twentieth field after it.
  const began = state.slice(state.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return [pid, boot.trim(), began].join(' ').trim();
}
