import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, withPage } from './browser.ts';
import { publishedUrl, readPages, recordIds } from './built-pages.ts';
import { attributeOf, byTag, textOf } from './html.ts';

const folder = inject('siteFolder');
const siteUrl = inject('siteUrl');
const cards = readPages(folder).filter(({ path }) => path.startsWith('/nhung/'));

describe('a card', () => {
  it('is there for each target, and weighs 10 KB at most with its styles, unpacked', () => {
    expect(cards.map(({ path }) => path)).toEqual(
      recordIds('targets')
        .sort()
        .map((id) => `/nhung/${id}/`),
    );
    const heavy = cards.filter(({ html, document }) => {
      const styles = byTag(document, 'link').filter((link) => attributeOf(link, 'rel') === 'stylesheet');
      const bytes = styles.map((link) => readFileSync(join(folder, attributeOf(link, 'href') ?? '')).length);
      return Buffer.byteLength(html) + bytes.reduce((sum, size) => sum + size, 0) > 10 * 1024;
    });
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  it('says its release, its state as word and shape, and leads to its page in the whole window', () => {
    const wrong = cards.filter(({ path, document }) => {
      const [link] = byTag(document, 'a');
      const words = textOf(document);
      const page = `${publishedUrl()}chi-tieu/${path.split('/')[2]}/`;
      return (
        !/Kỳ công bố quý|Chưa công bố kỳ báo cáo nào/.test(words) ||
        byTag(document, 'svg').length !== 1 ||
        byTag(document, 'script').length > 0 ||
        link === undefined ||
        attributeOf(link, 'href') !== page ||
        attributeOf(link, 'target') !== '_top'
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('stays out of search engines', () => {
    const listed = cards.filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'));
    expect(listed.map(({ path }) => path)).toEqual([]);
  });
});

describe('in a frame of another site', () => {
  let browser: Browser;
  let portal: { url: string; close: () => void };
  beforeAll(async () => {
    browser = await openBrowser();
    portal = await servePortal(['nhung/bao-hiem-y-te/', 'chi-tieu/bao-hiem-y-te/']);
  });
  afterAll(() => portal.close());

  it('a card is shown, in both themes, and the page of the target is refused', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await withPage(browser, { colorScheme }, async (page) => {
        await page.goto(portal.url);
        const [card, target] = page.frames().slice(1);
        expect(await card?.locator('h1').textContent()).toBe('Dân số tham gia bảo hiểm y tế');
        const ground = await card?.evaluate(() => getComputedStyle(document.body).backgroundColor);
        expect(ground).toBe(colorScheme === 'light' ? 'rgb(251, 248, 241)' : 'rgb(33, 29, 25)');
        // What the browser puts in the place of a page that may not be framed.
        expect(target?.url()).toBe('chrome-error://chromewebdata/');
      });
    }
  });
});

/** A page of another site with these pages of ours in frames. */
async function servePortal(paths: string[]): Promise<{ url: string; close: () => void }> {
  const frames = paths.map((path) => `<iframe src="${siteUrl}${path}" title="x" width="360" height="260"></iframe>`);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>portal</title>${frames.join('')}`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
