import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** Bytes, packed as our servers send them, of everything a browser loads for its first question, page and frame included, and for the next. */
export async function weighFirstSearch(
  browser: Browser,
  siteUrl: string,
  folder: string,
  question: string,
): Promise<{ first: number; later: number }> {
  // What keeps pages for later is asked for after them, and is no part of a search.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let asked = new Set(['/bieu-tuong.svg']);
  context.on('request', (request) => asked.add(new URL(request.url()).pathname));
  const weigh = () =>
    [...asked].reduce((sum, path) => sum + sizeOnTheLine(join(folder, path.replace(/\/$/, '/index.html'))), 0);
  await page.goto(`${siteUrl}tim-kiem/?q=${encodeURIComponent(question)}`);
  // What is only near stands folded.
  await page.waitForSelector('[data-search-results][data-for]', { state: 'attached' });
  await page.waitForLoadState('networkidle');
  const first = weigh();
  asked = new Set();
  await page.fill('#tim', 'đất đai');
  await page.waitForSelector('[data-search-results][data-for="đất đai"]', { state: 'attached' });
  await page.waitForLoadState('networkidle');
  const later = weigh();
  await context.close();
  return { first, later };
}

/** With gzip, which every browser and proxy reads; pictures and fonts go as they are. */
function sizeOnTheLine(file: string): number {
  return statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size;
}
