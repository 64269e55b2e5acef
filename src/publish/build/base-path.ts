import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from '../../core/load/content-folder.ts';

/** The folder of its host that the site is published under: `/` or `/chuong-trinh/`. */
export async function readBasePath(): Promise<string> {
  const { baseUrl } = JSON.parse(await readFile(path.join(contentFolder, 'site.json'), 'utf8'));
  return new URL(baseUrl).pathname.replace(/\/?$/, '/');
}
