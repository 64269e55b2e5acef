import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fingerprintOf } from '../../core/machine/fingerprint.ts';

/**
 * Draws a picture, or takes it from the folder that `PICTURE_CACHE` names. Only the tests name one, made anew for each
 * run, so that fonts and drawing code are the same for all that is in it; a build that somebody publishes draws.
 * `subject`: everything that the picture depends on, as plain data.
 */
export async function keepPicture(
  subject: object,
  draw: () => Promise<Buffer>,
  folder = process.env['PICTURE_CACHE'],
): Promise<Buffer> {
  if (folder === undefined) return draw();
  const file = path.join(folder, fingerprintOf(JSON.stringify(subject)));
  return (await readFile(file).catch(() => undefined)) ?? keep(await draw(), file);
}

/** Another build may read at this moment: the file is there whole, or not yet. */
async function keep(picture: Buffer, file: string): Promise<Buffer> {
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, picture);
  await rename(unfinished, file);
  return picture;
}
