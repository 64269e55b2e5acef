import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, inject, it } from 'vitest';
import { serveSite } from '../../src/publish/deploy/static-server.ts';
import { narrow, openBrowser, withPage } from './browser.ts';
import { publishedUrl } from './built-pages.ts';

const folder = inject('siteFolder');
const worker = join(folder, 'ngoai-tuyen.js');
const path = new URL(publishedUrl()).pathname.slice(1);

beforeAll(openBrowser);

it('is no more than 3 KB packed', () => {
  expect(gzipSync(readFileSync(worker)).length).toBeLessThan(3 * 1024);
});

it('keeps what was read, and search, for when the server is gone, and says that it is old', async () => {
  const server = await serveSite(folder);
  const home = server.url + path;
  const faults: string[] = [];
  await withPage(await openBrowser(), { viewport: narrow, serviceWorkers: 'allow' }, async (page) => {
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.text().includes('Content Security Policy') && faults.push(message.text()));
    await page.goto(`${home}chi-tieu/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    // Read once under it.
    await page.goto(`${home}de-an/`);
    expect(await page.locator('main').textContent()).not.toContain('Chưa có mạng');
    await server.close();

    for (const kept of ['de-an/', '', 'cong-bo/']) {
      await page.goto(home + kept);
      expect(await page.locator('body > [role=status]').first().textContent()).toMatch(
        /^Chưa có mạng hoặc mạng quá chậm: đây là bản ngày \d\d\/\d\d\/\d{4}, lưu trên máy của bạn/,
      );
    }
    await page.goto(`${home}tim-kiem/?q=nuoc+sach`);
    await page.waitForSelector('.search-results li a');
    expect(await page.locator('[data-search-results]').textContent()).toContain('nước sạch');
  });
  expect(faults).toEqual([]);
});
