import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from './content-folder.ts';

/** The report files with these ids, byte for byte: their fingerprints are those that the releases name. */
export async function readReportFiles(ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const files = ids.map(async (id) => [id, await readFile(path.join(contentFolder, 'reports', `${id}.json`))] as const);
  return new Map(await Promise.all(files));
}
