import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { fingerprintOf } from '../../core/machine/fingerprint.ts';
import { buildSearchParts, type IndexedPage, type SearchSource } from '../../site/search/build-catalogue.ts';
import type { Catalogue } from '../../site/search/catalogue.ts';

/** What the browser needs of Pagefind: its worker, its engine, and the index. Texts are in files of our own. */
const needed = /^(?:pagefind-worker\.js|pagefind-entry\.json|wasm\.[a-z]+\.pagefind|.*\.pf_meta|index\/.*\.pf_index)$/;

/** Makes the search index once the pages are built, from the records that the site wrote for it. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const records = await writeSearchIndex(folder);
        logger.info(`${records} records can be found`);
      },
    },
  };
}

/** Reads and removes the list of records in a built site, and writes `pagefind/`; gives the number of records. */
export async function writeSearchIndex(folder: string): Promise<number> {
  const list = path.join(folder, 'tim-kiem/ban-ghi.json');
  const source: SearchSource = JSON.parse(await readFile(list, 'utf8'));
  await rm(list);
  const into = path.join(folder, 'pagefind');
  const parts = buildSearchParts(source);
  const pages = await writePagefind(parts.pages, into);
  const catalogue: Catalogue = { pages, ...parts.catalogue };
  await writeCatalogue(JSON.stringify(catalogue), folder);
  return source.records.length;
}

/** Under a name that changes with its bytes, which browsers keep without asking again; the pages are told the name. */
async function writeCatalogue(catalogue: string, folder: string): Promise<void> {
  const plain = 'tai-nguyen/danh-muc.json';
  const named = plain.replace('.json', `.${fingerprintOf(catalogue).slice(0, 10)}.json`);
  await mkdir(path.join(folder, 'tai-nguyen'), { recursive: true });
  await writeFile(path.join(folder, named), catalogue);
  const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const html = await readFile(path.join(folder, page), 'utf8');
    if (html.includes(plain)) await writeFile(path.join(folder, page), html.replaceAll(plain, named));
  }
}

/** Writes Pagefind's index and engine; gives Pagefind's name for each page. */
async function writePagefind(pages: readonly IndexedPage[], into: string): Promise<string[]> {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error('Pagefind made no index');
  // One after the other: the order decides the names of files, and two builds give the same bytes.
  for (const [number, { content }] of pages.entries()) {
    const { errors } = await index.addCustomRecord({ url: String(number), content, language: 'vi' });
    if (errors.length > 0) throw new Error(`Pagefind refused a page: ${errors.join()}`);
  }
  const { files } = await index.getFiles();
  await close();
  for (const file of files.filter(({ path: name }) => needed.test(name))) {
    const to = path.join(into, file.path);
    await mkdir(path.dirname(to), { recursive: true });
    await writeFile(to, file.content);
  }
  return readPageNames(files, pages.length);
}

/** Pagefind names a page by a fingerprint; only the fragments it makes tell which is which. */
function readPageNames(files: readonly { path: string; content: Uint8Array }[], count: number): string[] {
  const names: string[] = Array.from({ length: count }, () => '');
  for (const { path: name, content } of files) {
    const [, page] = /^fragment\/vi_(.+)\.pf_fragment$/.exec(name) ?? [];
    if (page === undefined) continue;
    const fragment = JSON.parse(gunzipSync(content).toString('utf8').slice('pagefind_dcd'.length));
    names[Number(fragment.url)] = page;
  }
  if (names.includes('')) throw new Error('Pagefind left pages without a fragment');
  return names;
}
