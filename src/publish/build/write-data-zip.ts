import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipAlike } from '../../core/machine/fixed-zip.ts';

/** Packs every file of the open data into one, under the addresses that they have in the site. */
export async function writeDataZip(site: string): Promise<void> {
  const folder = path.join(site, 'du-lieu/v1');
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const parts = await Promise.all(
    files.map(async (file): Promise<[string, Uint8Array]> => {
      const name = path.relative(site, file).split(path.sep).join('/');
      return [name, new Uint8Array(await readFile(file))];
    }),
  );
  await writeFile(path.join(site, 'du-lieu/tat-ca.zip'), zipAlike(parts));
}
