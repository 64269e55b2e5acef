import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from './content-folder.ts';

/** The files of a folder of the ledger with these ids, byte for byte: their fingerprints are those that the releases name. */
export async function readLedgerFiles(
  folder: 'reports' | 'releases' | 'replies',
  ids: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const files = ids.map(async (id) => [id, await readFile(path.join(contentFolder, folder, `${id}.json`))] as const);
  return new Map(await Promise.all(files));
}
