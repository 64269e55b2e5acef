import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { narrow, openBrowser, openPage, visitPages } from './browser.ts';
import { listFiles, listPages, readPages } from './built-pages.ts';
import { attributeOf, byTag, textOf } from './html.ts';

const KB = 1024;
const folder = inject('siteFolder');
const siteUrl = inject('siteUrl');
const wholeText = '/chuong-trinh/toan-van/';
const sections = listPages(folder).filter((path) => /^\/chuong-trinh\/[^/]+\/$/.test(path) && path !== wholeText);
const targets = listPages(folder).filter((path) => /^\/chi-tieu\/[^/]+\/$/.test(path));
const agencies = listPages(folder).filter((path) => /^\/co-quan\/[^/]+\/$/.test(path));

interface Load {
  path: string;
  requests: number;
  /** Everything the page needs, as sent with gzip. */
  bytes: number;
  /** What has to arrive before the words are seen. */
  bytesBeforePaint: number;
  bytesOfScripts: number;
}

describe('what a page weighs on the line', () => {
  let browser: Browser;
  let loads: Load[];
  beforeAll(async () => {
    browser = await openBrowser();
    loads = await visitPages(
      browser,
      { viewport: narrow },
      ['/', '/nhiem-vu/', wholeText, ...sections, ...targets, ...agencies],
      weigh,
    );
  });

  // The icon and the one script are counted: it copies citations and waits for somebody to type in the search box.
  it.each([
    ['a section', sections, { bytes: 25 * KB, requests: 5, bytesOfScripts: KB }],
    // Its QR code among them.
    ['a body', agencies, { bytes: 30 * KB, requests: 8, bytesOfScripts: KB }],
    // All 88 of them with their words, and the script that narrows them.
    ['the list of tasks', ['/nhiem-vu/'], { bytes: 40 * KB, requests: 8, bytesOfScripts: 4 * KB }],
    ['home', ['/'], { bytes: 30 * KB, requests: 6, bytesOfScripts: KB }],
    ['the whole text', [wholeText], { bytes: 60 * KB, requests: 6, bytesOfScripts: KB }],
    // The pictures near the first screen, and the script that watches for the others.
    ['a target', targets, { bytes: 60 * KB, requests: 12, bytesOfScripts: 2 * KB }],
  ])('%s stays in its budget', (_, paths, budget) => {
    const weighed = loads.filter(({ path }) => paths.includes(path));
    expect(weighed).toHaveLength(paths.length);
    const over = weighed.filter(
      ({ bytes, requests, bytesOfScripts }) =>
        bytes > budget.bytes || requests > budget.requests || bytesOfScripts > budget.bytesOfScripts,
    );
    expect(over).toEqual([]);
  });

  it('Chart.js adds at most 65 KB where it is used', () => {
    const scripts = listFiles(folder).filter(isChartScript);
    expect(scripts).toHaveLength(1);
    expect(scripts.filter((path) => gzipSync(readFileSync(join(folder, path))).length > 65 * KB)).toEqual([]);
  });

  it('a section can be read after 14 KB', () => {
    const read = loads.filter(({ path }) => sections.includes(path));
    expect(read.filter(({ bytesBeforePaint }) => bytesBeforePaint > 14 * KB)).toEqual([]);
  });
});

it('has no script that keeps the words waiting: each is a module in a file of its own', () => {
  const inTheWay = readPages(folder).flatMap(({ path, document }) =>
    byTag(document, 'script')
      // Data for a script, which the browser does not run.
      .filter((script) => !['application/json', 'application/ld+json'].includes(attributeOf(script, 'type') ?? ''))
      .filter((script) => attributeOf(script, 'type') !== 'module' || textOf(script) !== '')
      .map(() => path),
  );
  expect(inTheWay).toEqual([]);
});

it('has no word in its scripts that old phones do not read, but for Chart.js and the reader of workbooks, which they go without', () => {
  const scripts = listFiles(folder).filter(
    (path) => path.endsWith('.js') && !isChartScript(path) && !isWorkbookReader(path),
  );
  const tooNew =
    /(?:\?\?|\|\||&&)=|\bstatic\{|\bstatic [\w$]+=|[;{}]#\w|\.at\(|\.replaceAll\(|\bObject\.hasOwn\b|structuredClone/;
  expect(scripts.filter((path) => tooNew.test(readFileSync(join(folder, path), 'utf8')))).toEqual([]);
  expect(scripts).not.toEqual([]);
});

describe('styles', () => {
  const styles = listFiles(folder)
    .filter((path) => path.endsWith('.css'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');

  it.each([
    ['range media queries', /@media[^{]*[<>]/],
    ['layers', /@layer/],
    ['container queries', /@container/],
    ['mixed colours', /color-mix\(/],
    [':has()', /:has\(/],
    ['nested rules', /&/],
    ['logical shorthands', /(?:margin|padding|border)-(?:inline|block):/],
    ['inset', /[;{]inset:/],
  ])('hold no %s, which old phones do not read', (_, pattern) => {
    expect(styles.match(pattern)).toBeNull();
  });

  it('hold no rule inside a rule', () => {
    expect(findNestedRules(styles)).toEqual([]);
    expect(findNestedRules('@media print{a{color:red}}b{color:red;i{color:blue}}')).toEqual(['i']);
  });
});

async function weigh(page: Page, path: string): Promise<Load[]> {
  // Nothing that the page before still loads is counted here.
  await page.goto('about:blank');
  const types = new Map<string, string>();
  page.on('response', (response) => types.set(response.url(), response.request().resourceType()));
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await openPage(page, siteUrl, path);
  await page.evaluate(() => document.fonts.ready);
  page.removeAllListeners('response');
  // The browser asks for the icon when it likes, even during the next page; it counts once on every page.
  types.set(await page.locator('link[rel=icon]').evaluate((link: HTMLLinkElement) => link.href), 'icon');
  const loaded = [...types]
    .filter(([url]) => !isChartScript(url))
    .map(([url, type]) => ({ type, bytes: sizeOnTheLine(fileAt(url)) }));
  const sum = (list: typeof loaded) => list.reduce((total, { bytes }) => total + bytes, 0);
  return [
    {
      path,
      requests: loaded.length,
      bytes: sum(loaded),
      bytesBeforePaint: sum(loaded.filter(({ type }) => type === 'document' || type === 'stylesheet')),
      bytesOfScripts: sum(loaded.filter(({ type }) => type === 'script')),
    },
  ];
}

/** Chart.js with our drawing on it: an upgrade that comes when a picture with values is near, after everything else. */
function isChartScript(path: string): boolean {
  return /\/interactive\.[^/]+\.js$/.test(path);
}

/** The worker of the page that checks a file; that page tells an old browser so, and does not start it. */
function isWorkbookReader(path: string): boolean {
  return /\/worker-[^/]+\.js$/.test(path);
}

function fileAt(url: string): Buffer {
  const { pathname } = new URL(url);
  return readFileSync(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
}

/** Fonts and pictures are compressed already; gzip would only add to them. */
function sizeOnTheLine(body: Buffer): number {
  return Math.min(body.length, gzipSync(body, { level: 9 }).length);
}

/** Selectors of rules that stand inside another rule, not only inside a condition. */
function findNestedRules(css: string): string[] {
  const open: string[] = [];
  const nested: string[] = [];
  let prelude = '';
  for (const letter of css.replace(/"[^"]*"|'[^']*'|\/\*[\s\S]*?\*\//g, '')) {
    if (letter === '{') {
      const selector = prelude.trim();
      if (!selector.startsWith('@') && open.some((outer) => !outer.startsWith('@'))) nested.push(selector);
      open.push(selector);
      prelude = '';
    } else if (letter === '}') {
      open.pop();
      prelude = '';
    } else prelude = letter === ';' ? '' : prelude + letter;
  }
  return nested;
}
