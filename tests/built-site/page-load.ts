import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

export interface Load {
  path: string;
  requests: number;
  /** Everything the page needs, as sent with gzip. */
  bytes: number;
  /** What has to arrive before the words are seen. */
  bytesBeforePaint: number;
  bytesOfScripts: number;
}

/** Opens a page with nothing in the browser's cache and weighs what it asks for; `folder` holds the files. */
export async function weighWhile(
  page: Page,
  { folder, path }: { folder: string; path: string },
  open: () => Promise<void>,
): Promise<Load> {
  const types = new Map<string, string>();
  const note = (response: Response) => types.set(response.url(), response.request().resourceType());
  page.on('response', note);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await open();
  await page.evaluate(() => document.fonts.ready);
  page.off('response', note);
  await session.detach();
  // The browser asks for the icon when it likes, even during the next page; it counts once on every page.
  types.set(await page.locator('link[rel=icon]').evaluate((link: HTMLLinkElement) => link.href), 'icon');
  const loaded = [...types]
    .filter(([url]) => !isChartScript(url))
    .map(([url, type]) => ({ type, bytes: sizeOnTheLine(folder, url) }));
  const sum = (list: typeof loaded) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    path,
    requests: loaded.length,
    bytes: sum(loaded),
    bytesBeforePaint: sum(loaded.filter(({ type }) => type === 'document' || type === 'stylesheet')),
    bytesOfScripts: sum(loaded.filter(({ type }) => type === 'script')),
  };
}

/** Chart.js with our drawing on it: an upgrade that comes when a picture with values is near, after everything else. */
export function isChartScript(path: string): boolean {
  return /\/interactive\.[^/]+\.js$/.test(path);
}

/** Fonts and pictures are compressed already; gzip would only add to them. */
function sizeOnTheLine(folder: string, url: string): number {
  const { pathname } = new URL(url);
  const body = readFileSync(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  return Math.min(body.length, gzipSync(body, { level: 9 }).length);
}
