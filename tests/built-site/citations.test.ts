import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { narrow, openBrowser, openPage, withPage } from './browser.ts';

const siteUrl = inject('siteUrl');
const wholeText = '/chuong-trinh/toan-van/';
const clause = '[id="ct-bao-hiem-y-te"]';

describe('a citation on the page of the whole text', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });

  it('is fetched into its place when asked for, open, with its ways to copy', async () => {
    await withPage(browser, { viewport: narrow, permissions: ['clipboard-write'] }, async (page) => {
      await openPage(page, siteUrl, wholeText);
      await page.locator(`${clause} a.cite-elsewhere`).click();
      await page.waitForSelector(`${clause} details.cite[open]`);
      expect(new URL(page.url()).pathname).toBe(wholeText);
      expect(await page.locator(`${clause} [data-copy-text]`).textContent()).toMatch(/^chỉ tiêu \(11\), mục 3\.2, /);
      expect(await page.locator(`${clause} [data-copy="text"]`).isVisible()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Trích dẫn');
    });
  });

  it('is a link to the clause on the page of its section where no script runs, or nothing answers', async () => {
    await withPage(browser, { viewport: narrow, javaScriptEnabled: false }, async (page) => {
      await openPage(page, siteUrl, wholeText);
      await page.locator(`${clause} a.cite-elsewhere`).click();
      expect(page.url()).toMatch(/\/chuong-trinh\/[^/]+\/#ct-bao-hiem-y-te$/);
    });
  });
});
