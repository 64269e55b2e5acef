// The process in which `readInSandbox` reads a file that nobody has checked.
import { readFile } from 'node:fs/promises';
import { readSheets } from '../intake/read-sheets.ts';
import type { SandboxAnswer } from './read-in-sandbox.ts';

const [, , file = ''] = process.argv;

process.send?.(await answer(), () => process.disconnect());

async function answer(): Promise<SandboxAnswer> {
  try {
    return { read: await readSheets(await readFile(file), file) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
