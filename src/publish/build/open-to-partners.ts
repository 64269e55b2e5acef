import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Site } from '../../core/schemas/site.ts';
import { openHostFiles } from './host-files.ts';

/** Opens the headers of a built site to its partners. */
export async function openToPartners(folder: string, partners: Site['partners'] = []): Promise<void> {
  const read = (name: string) => readFile(path.join(folder, name), 'utf8');
  const files = {
    _headers: await read('_headers'),
    '_inline.nginx': await read('_inline.nginx'),
    '_inline.caddy': await read('_inline.caddy'),
  };
  for (const [name, text] of Object.entries(openHostFiles(files, partners)))
    await writeFile(path.join(folder, name), text);
}
