import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { narrow, openBrowser, visitPages } from './browser.ts';
import { listFiles, listPages, readPages } from './built-pages.ts';
import { attributeOf, byTag, textOf } from './html.ts';

const KB = 1024;
const folder = inject('siteFolder');
const siteUrl = inject('siteUrl');
const wholeText = '/chuong-trinh/toan-van/';
const sections = listPages(folder).filter((path) => /^\/chuong-trinh\/[^/]+\/$/.test(path) && path !== wholeText);
const targets = listPages(folder).filter((path) => /^\/chi-tieu\/[^/]+\/$/.test(path));

interface Load {
  path: string;
  requests: number;
  /** Everything the page needs, as sent with gzip. */
  bytes: number;
  /** What has to arrive before the words are seen. */
  bytesBeforePaint: number;
}

describe('what a page weighs on the line', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['a section', sections, 25],
    ['home', ['/'], 30],
    ['a target', targets, 30],
    ['the whole text', [wholeText], 60],
  ])('%s stays in its budget', async (_, paths, budget) => {
    const loads = await visitPages(browser, { viewport: narrow }, paths, weigh);
    expect(loads).toHaveLength(paths.length);
    expect(loads.filter(({ bytes, requests }) => bytes > budget * KB || requests > 5)).toEqual([]);
  });

  it('a section can be read after 14 KB', async () => {
    const loads = await visitPages(browser, { viewport: narrow }, sections, weigh);
    expect(loads.filter(({ bytesBeforePaint }) => bytesBeforePaint > 14 * KB)).toEqual([]);
  });
});

describe('scripts', () => {
  it('never stand in the way: each is a small module in a file of its own', () => {
    const inTheWay = readPages(folder).flatMap(({ path, document }) =>
      byTag(document, 'script')
        .filter((script) => attributeOf(script, 'type') !== 'module' || textOf(script) !== '')
        .map(() => path),
    );
    expect(inTheWay).toEqual([]);
    const scripts = listFiles(folder).filter((path) => path.endsWith('.js'));
    expect(scripts.filter((path) => gzipSync(readFileSync(join(folder, path))).length > 2 * KB)).toEqual([]);
  });
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
  const responses: { type: string; body: Promise<Buffer> }[] = [];
  page.on('response', (response) => {
    responses.push({ type: response.request().resourceType(), body: response.body() });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(siteUrl + path.slice(1), { waitUntil: 'networkidle' });
  page.removeAllListeners('response');
  const sizes = await Promise.all(
    responses.map(async ({ type, body }) => ({ type, bytes: sizeOnTheLine(await body) })),
  );
  const sum = (list: typeof sizes) => list.reduce((total, { bytes }) => total + bytes, 0);
  return [
    {
      path,
      requests: sizes.length,
      bytes: sum(sizes),
      bytesBeforePaint: sum(sizes.filter(({ type }) => type === 'document' || type === 'stylesheet')),
    },
  ];
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
