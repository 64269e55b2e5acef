import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { narrow, onePageOfEachKindIn, openBrowser, openPage, showWhole, visitPages, withPage } from './browser.ts';
import { listPages } from './built-pages.ts';

const siteUrl = inject('siteUrl');
// Without JavaScript, the search page leads on to the index of names: search.test.ts looks at that.
const kinds = onePageOfEachKindIn(listPages(inject('siteFolder'))).filter((path) => path !== '/tim-kiem/');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

describe('without JavaScript', () => {
  it('one page of each kind says the same words as with it, but for the means that are the script itself', async () => {
    const words = async (page: Page, path: string) => {
      await openPage(page, siteUrl, path);
      await showWhole(page);
      // Filters and the like are there only with the script that makes them work.
      await page.locator('[data-with-script]').evaluateAll((means) => {
        for (const one of means) one.remove();
      });
      // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts here.
      return [{ path, words: await page.locator('body').innerText() }];
    };
    // To read a file on the reader's device takes a script; that page says what to do without it.
    const readable = kinds.filter((path) => path !== '/kiem-tra/');
    const without = await visitPages(browser, { javaScriptEnabled: false }, readable, words);
    const withIt = await visitPages(browser, {}, readable, words);
    const byPath = new Map(withIt.map((page) => [page.path, page.words]));
    expect(without.filter((page) => page.words !== byPath.get(page.path))).toEqual([]);
    // A card for the frame of another site is short.
    const least = (path: string) => (path.startsWith('/nhung/') ? 100 : 300);
    expect(without.filter((page) => page.words.length < least(page.path))).toEqual([]);
  });

  it('a citation still opens, with the permanent link', async () => {
    await withPage(browser, { javaScriptEnabled: false, viewport: narrow }, async (page) => {
      await page.goto(`${siteUrl}chuong-trinh/chi-tieu-kinh-te-xa-hoi/`);
      await page.locator('#ct-bao-hiem-y-te summary').click();
      expect(await page.locator('#ct-bao-hiem-y-te [data-copy-link]').isVisible()).toBe(true);
      expect(await page.locator('#ct-bao-hiem-y-te button').first().isVisible()).toBe(false);
    });
  });
});

describe('on paper', () => {
  it('the notes are there, the ways around the site are not', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      await page.goto(`${siteUrl}chuong-trinh/toan-van/`);
      await page.emulateMedia({ media: 'print' });
      const seen = (selector: string) =>
        page
          .locator(selector)
          .evaluateAll((elements) => elements.filter((element) => element.getClientRects().length > 0).length);
      expect(await seen('.note-more')).toBe(await page.locator('.note').count());
      expect(await seen('.note-more')).toBeGreaterThan(20);
      expect(await seen('nav, .skip, .cite, .clause-ways')).toBe(0);
    });
  });

  it('the ground is white and the words black, also when the reader likes the dark', async () => {
    await withPage(browser, { colorScheme: 'dark' }, async (page) => {
      await page.goto(`${siteUrl}chuong-trinh/yeu-cau/`);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return { color, backgroundColor };
      });
      expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    });
  });

  it('the whole text is a document of more than ten numbered A4 pages', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${siteUrl}chuong-trinh/toan-van/`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThan(10);
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    });
  });
});
