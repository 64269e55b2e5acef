import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprintOf } from './fingerprint.ts';

/**
 * Makes a file, or takes it from the folder that `KEPT_FILES` names: a build, for the next by the same code and packages
 * (`openKept`), and the tests, for all builds of a run. Where none is named, or it has no name, everything is made.
 * `subject`: what it is, and all that it depends on beside code and packages, as plain data.
 */
export async function keepMade(
  subject: object,
  make: () => Promise<Uint8Array>,
  folder = process.env['KEPT_FILES'],
): Promise<Uint8Array<ArrayBuffer>> {
  if (folder === undefined || folder === '') return new Uint8Array(await make());
  const file = path.join(folder, fingerprintOf(JSON.stringify(subject)));
  return new Uint8Array((await readFile(file).catch(() => undefined)) ?? (await keep(await make(), file)));
}

/** Another build may read at this moment: the file is there whole, or not yet. */
async function keep(made: Uint8Array, file: string): Promise<Uint8Array> {
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, made);
  await rename(unfinished, file);
  return made;
}
