import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { listFiles, publishedUrl, readPages, recordIds } from './built-pages.ts';
import { attributeOf, byTag, type Document, elementsIn, hasAttribute, textOf } from './html.ts';
import { readOfficialWords } from './official-words.ts';

const folder = inject('siteFolder');
const baseUrl = publishedUrl();
const isDemonstration = folder.endsWith('dist-demo');
const pages = readPages(folder);
const paths = pages.map(({ path }) => path);
// The page of missing addresses and the cards for frames of other sites are not for search engines.
const listed = pages.filter(({ path }) => path !== '/404.html' && !path.startsWith('/nhung/'));
const readRecord = (kind: string, id: string) => JSON.parse(readFileSync(join('content', kind, `${id}.json`), 'utf8'));

describe('the records', () => {
  it.each([
    ['26 targets', 'chi-tieu', 26],
    ['79 tasks', 'nhiem-vu', 79],
    ['3 breakthroughs and 6 key works', 'cong-trinh', 9],
    ['11 plans', 'de-an', 11],
  ])('have a page each: %s', (_, name, count) => {
    expect(paths.filter((path) => new RegExp(`^/${name}/[^/]+/$`).test(path))).toHaveLength(count);
  });

  it('are 3 breakthroughs and 6 key works', () => {
    const kinds = recordIds('works').map((id) => readRecord('works', id).kind);
    expect(kinds.filter((kind) => kind === 'breakthrough')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'key-work')).toHaveLength(6);
  });

  it('have a page each for the 8 bodies of part IV, with their duties', () => {
    const parts = [
      'ban-thuong-vu',
      'hoi-dong-nhan-dan',
      'uy-ban-nhan-dan',
      'mat-tran-to-quoc',
      'uy-ban-kiem-tra',
      'van-phong-dang-uy',
      'ban-xay-dung-dang',
      'chi-bo-co-quan-don-vi',
    ];
    const agencyPages = pages.filter(({ path }) => /^\/co-quan\/[^/]+\/$/.test(path));
    const shown = agencyPages.flatMap(({ document }) => readOfficialWords(document).map(({ anchor }) => anchor));
    expect(parts.filter((part) => !shown.some((anchor) => anchor.startsWith(`doan-${part}-`)))).toEqual([]);
  });

  it.each([
    ['programme', (id: string) => `/chuong-trinh/${id}/`],
    ['targets', (id: string) => `/chi-tieu/${id}/`],
    ['tasks', (id: string) => `/nhiem-vu/${id}/`],
    ['plans', (id: string) => `/de-an/${id}/`],
    ['works', (id: string) => `/cong-trinh/${id}/`],
    ['agencies', (id: string) => `/co-quan/${id}/`],
    ['citations', (id: string) => `/van-ban/#vb-${id}`],
    ['errata', (id: string) => `/dinh-chinh/#dc-${id}`],
    ['guides', (id: string) => `/${id}/`],
  ])('of content/%s all have their address', (kind, addressOf) => {
    const addresses = recordIds(kind).map(addressOf);
    expect(addresses.filter((address) => !addressExists(address))).toEqual([]);
    expect(addresses).not.toEqual([]);
  });
});

describe('the links', () => {
  it('lead from home to every page', () => {
    const reached = new Set(['/']);
    for (const path of reached) {
      for (const target of linksOf(path)) if (paths.includes(target)) reached.add(target);
    }
    expect(listed.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
  });

  it('lead to pages, files and anchors that exist, on this site', () => {
    const broken = pages.flatMap(({ path, document }) =>
      addressesIn(document)
        .map((address) => new URL(address, new URL(path, baseUrl)))
        .filter((url) => !['mailto:', 'tel:'].includes(url.protocol))
        .filter((url) => !url.href.startsWith(baseUrl) || !addressExists(url.pathname + url.hash))
        .map((url) => `${path} -> ${url}`),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('never open another window', () => {
    const opening = listed.filter(
      ({ document }) => elementsIn(document, (el) => hasAttribute(el, 'target')).length > 0,
    );
    expect(opening.map(({ path }) => path)).toEqual([]);
  });
});

describe('each page', () => {
  it.each([
    [
      'is in Vietnamese',
      (document: Document) => byTag(document, 'html').map((html) => attributeOf(html, 'lang')),
      ['vi'],
    ],
    ['has one main heading', (document: Document) => byTag(document, 'h1').map((h1) => textOf(h1) !== ''), [true]],
    [
      'has one title',
      (document: Document) => byTag(document, 'title').map((title) => textOf(title).length > 10),
      [true],
    ],
  ])('%s', (_, read, expected) => {
    const wrong = pages.filter(({ document }) => JSON.stringify(read(document)) !== JSON.stringify(expected));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    for (const read of [titleOf, (document: Document) => metaOf(document, 'description')]) {
      const said = listed.map(({ document }) => read(document));
      expect(said.filter((words, index) => said.indexOf(words) !== index)).toEqual([]);
      expect(said.filter((words) => words.length < 20)).toEqual([]);
    }
  });

  it('names its own address, title and picture to search engines and shared links', () => {
    const wrong = listed.filter(({ path, document }) => {
      const url = new URL(path.slice(1), baseUrl).href;
      const canonical = byTag(document, 'link').filter((link) => attributeOf(link, 'rel') === 'canonical');
      return (
        // A demonstration is no address to find: it asks search engines to stay away.
        canonical.map((link) => attributeOf(link, 'href')).join() !== (isDemonstration ? '' : url) ||
        (metaOf(document, 'robots') === 'noindex') !== isDemonstration ||
        metaOf(document, 'og:url') !== url ||
        metaOf(document, 'og:locale') !== 'vi_VN' ||
        metaOf(document, 'og:title') === '' ||
        metaOf(document, 'og:description') === '' ||
        !metaOf(document, 'og:image').startsWith(baseUrl) ||
        !addressExists(metaOf(document, 'og:image').slice(baseUrl.length - 1))
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('is in the sitemap, but for the page of missing addresses', () => {
    const index = readFileSync(join(folder, 'sitemap-index.xml'), 'utf8');
    const sitemaps = locationsIn(index).map((url) => url.slice(baseUrl.length));
    const inSitemap = sitemaps.flatMap((name) => locationsIn(readFileSync(join(folder, name), 'utf8')));
    expect(inSitemap.sort()).toEqual(listed.map(({ path }) => new URL(path.slice(1), baseUrl).href).sort());
  });
});

it('offers the transcription for download, byte for byte', () => {
  expect(readFileSync(join(folder, 'nguon/18-CTr-DU.txt'))).toEqual(readFileSync('content/source/18-CTr-DU.txt'));
});

function linksOf(path: string): string[] {
  const page = pages.find((candidate) => candidate.path === path);
  return page === undefined
    ? []
    : byTag(page.document, 'a').map(
        (link) => new URL(attributeOf(link, 'href') ?? '', new URL(path, baseUrl)).pathname,
      );
}

/** What a page leads to or needs: links, styles, scripts, pictures. */
function addressesIn(document: Document): string[] {
  return elementsIn(document, () => true).flatMap((element) =>
    ['href', 'src', 'srcset', 'action', 'data', 'poster'].flatMap((name) => attributeOf(element, name) ?? []),
  );
}

function addressExists(address: string): boolean {
  const [path = '', anchor = ''] = address.split('#');
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) return anchor === '' && files.has(path);
  return anchor === '' || idsOf(page.document).has(anchor);
}

const files = new Set(listFiles(folder));
const ids = new Map<Document, Set<string>>();
function idsOf(document: Document): Set<string> {
  const known =
    ids.get(document) ?? new Set(elementsIn(document, () => true).flatMap((el) => attributeOf(el, 'id') ?? []));
  ids.set(document, known);
  return known;
}

function titleOf(document: Document): string {
  return byTag(document, 'title')
    .map((title) => textOf(title))
    .join();
}

function metaOf(document: Document, name: string): string {
  const metas = byTag(document, 'meta').filter((meta) =>
    [attributeOf(meta, 'name'), attributeOf(meta, 'property')].includes(name),
  );
  return metas.map((meta) => attributeOf(meta, 'content') ?? '').join();
}

function locationsIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
}
