// The process in which `readInSandbox` reads a file that nobody has checked.
import { open, readFile, stat } from 'node:fs/promises';
import { newIssue } from '../../core/issues/catalogue.ts';
import { maxFileBytes, type ReadSheets, readSheets } from '../intake/read-sheets.ts';
import { recogniseFile } from '../intake/recognise-file.ts';
import type { SandboxAnswer } from './read-in-sandbox.ts';
import { describeUnreadable } from './unreadable.ts';

const [, , file = ''] = process.argv;

process.send?.(await answer(), () => process.disconnect());

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
