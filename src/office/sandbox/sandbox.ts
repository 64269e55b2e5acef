// The process in which `readInSandbox` reads a file that nobody has checked.
import { open, readFile, stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { newIssue } from '../../core/issues/catalogue.ts';
import { maxFileBytes, type ReadSheets, readSheets } from '../intake/read-sheets.ts';
import { recogniseFile } from '../intake/recognise-file.ts';
import type { SandboxAnswer } from './read-in-sandbox.ts';
import { describeUnreadable } from './unreadable.ts';

const [, , file = '', cpuSeconds = ''] = process.argv;

watchWork();
process.send?.(await answer(), () => process.disconnect());

/** Ends this process when it has worked too long: from beside it, since whoever reads hears nothing meanwhile. */
function watchWork(): void {
  const program = `setInterval(() => {
    const { user, system } = process.cpuUsage();
    if (user + system > ${Number(cpuSeconds) * 1e6}) process.kill(process.pid, 'SIGTERM');
  }, 100);`;
  new Worker(program, { eval: true }).unref();
}

async function answer(): Promise<SandboxAnswer> {
  try {
    const { size } = await stat(file);
    return { read: size > maxFileBytes ? await describeLarge(size) : await readSheets(await readFile(file), file) };
  } catch (error) {
    const unreadable = describeUnreadable(error, file);
    if (unreadable !== undefined) return { read: unreadable };
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** A scan of many pages is better called a scan than too large: its first bytes say what it is. */
async function describeLarge(size: number): Promise<ReadSheets> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(maxFileBytes), 0, maxFileBytes, 0);
    const kind = recogniseFile(buffer.subarray(0, bytesRead), file);
    if (kind === 'package' || kind === 'table-text' || kind === 'old' || kind === 'damaged')
      return { issues: [newIssue('file-too-large', { file }, { bytes: size, most: maxFileBytes })] };
    return { issues: [newIssue('not-a-workbook', { file }, { kind })] };
  } finally {
    await handle.close();
  }
}
