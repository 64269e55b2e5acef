import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Site } from '../schemas/site.ts';
import { contentFolder } from './content-folder.ts';

/** `site.json` by itself, for what needs no more of the content; whether it is sound was checked before. */
export async function readSiteRecord(content: string = contentFolder): Promise<Site> {
  return JSON.parse(await readFile(path.join(content, 'site.json'), 'utf8'));
}

/** The folder of its host that the site is published under: `/` or `/chuong-trinh/`. */
export function basePathOf({ baseUrl }: Pick<Site, 'baseUrl'>): string {
  return new URL(baseUrl).pathname.replace(/\/?$/, '/');
}
