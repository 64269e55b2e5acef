import { existsSync, readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// Where tests write, and what they start: a copy of the content takes a fifth of the time in memory.
process.env['TMPDIR'] ??= hasRoomInMemory() ? '/dev/shm' : tmpdir();

/** Whether this machine keeps files in memory, lets programs be run from there, and has plenty of it. */
function hasRoomInMemory(): boolean {
  if (!existsSync('/dev/shm') || !existsSync('/proc/mounts')) return false;
  const [, options = 'noexec'] = /^\S+ \/dev\/shm tmpfs (\S+)/m.exec(readFileSync('/proc/mounts', 'utf8')) ?? [];
  const { bavail, bsize } = statfsSync('/dev/shm');
  return /^rw\b/.test(options) && !options.includes('noexec') && bavail * bsize > 8 * 1024 ** 3;
}

/** What the programs that tests start need not do twice; each of these is what the variable of this name says. */
export const caches = {
  /** Code that Node has compiled; it knows by itself what is stale. */
  NODE_COMPILE_CACHE: path.resolve('node_modules/.cache/compiled'),
  /** Charts and papers that a build of this run made, for its other builds. */
  KEPT_FILES: path.join(tmpdir(), `kept-${process.pid}`),
  /** What axe has been shown already; see `findNewToAxe`. */
  SHAPES_SEEN: path.join(tmpdir(), `shapes-${process.pid}`),
};
