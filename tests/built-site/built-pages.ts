import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedFile } from '../../src/core/machine/manifest.ts';
import { type Document, parseHtml } from './html.ts';

export interface BuiltPage {
  /** Address on the site: `/chi-tieu/bao-hiem-y-te/`; `/404.html` for the page of missing addresses. */
  path: string;
  file: string;
  html: string;
  document: Document;
}

/** Every file of a built site, by its address; what is packed beside a file counts as the file. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !packedFile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort();
}

/** Addresses of every page of a built site. */
export function listPages(folder: string): string[] {
  return listFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/index\.html$/, ''));
}

/** Every page of a built site, read; parsed once somebody looks into it. */
export function readPages(folder: string): BuiltPage[] {
  return listPages(folder).map((path) => readPage(folder, path));
}

export function readPage(folder: string, path: string): BuiltPage {
  const file = join(folder, fileOf(path));
  const html = readFileSync(file, 'utf8');
  let document: Document | undefined;
  return {
    path,
    file,
    html,
    get document() {
      document ??= parseHtml(html);
      return document;
    },
  };
}

/** The file of a page, in the folder of its site. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** Ids of the records of one kind, from the names of their files. */
export function recordIds(kind: string): string[] {
  return readdirSync(join('content', kind)).map((name) => name.replace(/\.(json|mdx)$/, ''));
}

/** The address the site is published under, from its content. */
export function publishedUrl(): string {
  return JSON.parse(readFileSync('content/site.json', 'utf8')).baseUrl;
}
