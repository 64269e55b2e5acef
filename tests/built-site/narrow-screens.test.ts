import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { measureSidewaysScroll, narrow, onePageOfEachKindIn, openBrowser, openPage, visitPages } from './browser.ts';
import { listPages } from './built-pages.ts';

const siteUrl = inject('siteUrl');
const kinds = onePageOfEachKindIn(listPages(inject('siteFolder')));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('never scrolls sideways when a reader doubles the size of letters', async () => {
  const tooWide = await visitPages(browser, { viewport: narrow }, kinds, async (page, path) => {
    await openPage(page, siteUrl, path);
    await page.evaluate(() => {
      const { style } = document.documentElement;
      style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
    });
    const { pixels, culprits } = await measureSidewaysScroll(page);
    return pixels > 0 ? [{ path, pixels, culprits }] : [];
  });
  expect(tooWide).toEqual([]);
});

it('keeps its words when a reader spaces them out', async () => {
  // WCAG 1.4.12: line height 1.5, space between paragraphs 2, letters 0.12, words 0.16.
  const cut = await visitPages(browser, { viewport: narrow }, kinds, async (page, path) => {
    await openPage(page, siteUrl, path);
    await page.evaluate(() => {
      for (const { style } of document.querySelectorAll<HTMLElement>('body *')) {
        style.lineHeight = '1.5';
        style.letterSpacing = '0.12em';
        style.wordSpacing = '0.16em';
      }
    });
    const { pixels, culprits } = await measureSidewaysScroll(page);
    return pixels > 0 ? [{ path, pixels, culprits }] : [];
  });
  expect(cut).toEqual([]);
});

it('sets its words in 18 pixels or more, in lines of about 70 letters', async () => {
  const [measured] = await visitPages(
    browser,
    { viewport: { width: 1280, height: 800 } },
    ['/chuong-trinh/yeu-cau/'],
    async (page, path) => {
      await openPage(page, siteUrl, path);
      return [
        await page.evaluate(() => {
          const words = document.querySelector('.clause-words p') as HTMLElement;
          const line = words.getBoundingClientRect().width;
          words.style.width = 'max-content';
          words.style.maxWidth = 'none';
          words.style.whiteSpace = 'nowrap';
          const all = words.getBoundingClientRect().width;
          return {
            size: Number.parseFloat(getComputedStyle(words).fontSize),
            lettersInLine: Math.round((words.textContent.length * line) / all),
            align: getComputedStyle(words).textAlign,
            hyphens: getComputedStyle(words).hyphens,
          };
        }),
      ];
    },
  );
  expect(measured?.size).toBeGreaterThanOrEqual(18);
  // Widths of fonts differ: what is 76 in Times New Roman is 60 in DejaVu Serif.
  expect(measured?.lettersInLine).toBeGreaterThanOrEqual(55);
  expect(measured?.lettersInLine).toBeLessThanOrEqual(80);
  expect(measured?.align).toBe('start');
  expect(['none', 'manual']).toContain(measured?.hyphens);
});
