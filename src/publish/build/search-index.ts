import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { fingerprintOf } from '../../core/machine/fingerprint.ts';
import { buildCatalogue, type SearchSource } from '../../site/search/build-catalogue.ts';
import { type FurtherEntry, writeTokens } from '../../site/search/further.ts';
import { packCatalogue } from '../../site/search/pack-catalogue.ts';

/** What the browser needs of Pagefind: its worker, its engine, the index, and what it shows of each entry. */
const needed =
  /^(?:pagefind-worker\.js|pagefind-entry\.json|wasm\.[a-z]+\.pagefind|.*\.pf_meta|index\/.*\.pf_index|fragment\/.*\.pf_fragment)$/;

/** Makes what search needs once the pages are built, from the records and entries that the site wrote for it. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { records, entries } = await writeSearchIndex(fileURLToPath(dir));
        logger.info(`${records} records and ${entries} further entries can be found`);
      },
    },
  };
}

/** Reads and removes the lists in a built site, and writes the catalogue of the programme and `pagefind/`. */
export async function writeSearchIndex(folder: string): Promise<{ records: number; entries: number }> {
  const list = path.join(folder, 'tim-kiem/ban-ghi.json');
  const { entries, ...source }: SearchSource & { entries: FurtherEntry[] } = JSON.parse(await readFile(list, 'utf8'));
  await rm(list);
  await writePagefind(entries, path.join(folder, 'pagefind'));
  await writeCatalogue(JSON.stringify(packCatalogue(buildCatalogue(source))), folder);
  return { records: source.records.length, entries: entries.length };
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

/** An index of Pagefind alone, as every site has one. */
export async function writePagefind(entries: readonly FurtherEntry[], into: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error('Pagefind made no index');
  // One after the other: the order decides the names of files, and two builds give the same bytes.
  for (const { href: url, title, label, text } of entries) {
    const content = writeTokens(`${title} ${label} ${text}`);
    const { errors } = await index.addCustomRecord({ url, content, language: 'vi', meta: { title, label, text } });
    if (errors.length > 0) throw new Error(`Pagefind refused an entry: ${errors.join()}`);
  }
  const { files } = await index.getFiles();
  await close();
  for (const file of files.filter(({ path: name }) => needed.test(name))) {
    const to = path.join(into, file.path);
    await mkdir(path.dirname(to), { recursive: true });
    await writeFile(to, file.content);
  }
}
