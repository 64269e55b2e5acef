import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ReadSite } from './read-published.ts';

type Page = DefaultTreeAdapterTypes.Document;

/** A page of a site, parsed once however many comparisons look at it; empty where it is not there. */
export function readPage(read: ReadSite, path: string): Promise<Page> {
  const pages = known.get(read) ?? new Map<string, Promise<Page>>();
  known.set(read, pages);
  const page = pages.get(path) ?? read(path).then((html = '') => parse(html));
  pages.set(path, page);
  return page;
}

/** By the way to read its site: with it, the pages go. */
const known = new WeakMap<ReadSite, Map<string, Promise<Page>>>();
