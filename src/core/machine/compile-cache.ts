// Preloaded by the commands in package.json (`node --import`): Node keeps what it compiled of our modules, so that the next
// start of a command, and of the process that reads a filled file, takes half the time. Where nothing can be kept nothing fails.
import { enableCompileCache, getCompileCacheDir } from 'node:module';
import path from 'node:path';

enableCompileCache(path.join(import.meta.dirname, '../../../node_modules/.cache/compiled'));
const folder = getCompileCacheDir();
// A child process is told by its environment.
if (folder !== undefined) process.env.NODE_COMPILE_CACHE ??= path.dirname(folder);
