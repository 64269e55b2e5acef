import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipAlike } from '../../core/machine/fixed-zip.ts';
import { listFiles } from '../../core/machine/list-files.ts';

/** Packs every file of the open data into one, under the addresses that they have in the site. */
export async function writeDataZip(site: string): Promise<void> {
  const parts = (await listFiles(path.join(site, 'du-lieu/v1'))).map(async (name): Promise<[string, Uint8Array]> => {
    const inSite = `du-lieu/v1/${name}`;
    return [inSite, new Uint8Array(await readFile(path.join(site, inSite)))];
  });
  await writeFile(path.join(site, 'du-lieu/tat-ca.zip'), zipAlike(await Promise.all(parts)));
}
