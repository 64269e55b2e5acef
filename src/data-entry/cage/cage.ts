// The process in which `readInCage` reads a file that nobody has checked.
import { readFile } from 'node:fs/promises';
import { readSheets } from '../../intake/read-sheets.ts';
import type { CageAnswer } from './read-in-cage.ts';

const [, , file = ''] = process.argv;

process.send?.(await answer(), () => process.disconnect());

async function answer(): Promise<CageAnswer> {
  try {
    return { read: await readSheets(await readFile(file), file) };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
