import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import {
  measureSidewaysScroll,
  narrow,
  onePageOfEachKindIn,
  openBrowser,
  openPage,
  visitPages,
  withPage,
} from './browser.ts';
import { listPages } from './built-pages.ts';

const siteUrl = inject('siteUrl');
const kinds = onePageOfEachKindIn(listPages(inject('siteFolder')));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

describe('one page of each kind', () => {
  let visits: Awaited<ReturnType<typeof visit>>;
  beforeAll(async () => {
    visits = await visitPages(browser, { viewport: narrow }, kinds, visit);
  });

  it('is looked at', () => {
    expect(visits.map(({ path }) => path).sort()).toEqual([...kinds].sort());
  });

  it('never scrolls sideways when a reader doubles the size of letters', () => {
    expect(visits.filter(({ doubled }) => doubled.pixels > 0)).toEqual([]);
  });

  it('keeps its words when a reader spaces them out', () => {
    expect(visits.filter(({ spaced }) => spaced.pixels > 0)).toEqual([]);
  });
});

it('gives the number of a note at least 24 pixels for a finger', async () => {
  const [sizes = []] = await visitPages(
    browser,
    { viewport: narrow },
    ['/chuong-trinh/chi-tieu-kinh-te-xa-hoi/'],
    async (page, path) => {
      await openPage(page, siteUrl, path);
      const boxes = await page
        .locator('.marker')
        .evaluateAll((markers) => markers.map((marker) => marker.getBoundingClientRect().toJSON()));
      return [boxes.flatMap(({ width, height }) => [width, height])];
    },
  );
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

it('keeps a count beside its state on one line, whatever is said before it', async () => {
  const [heights = []] = await visitPages(
    browser,
    { viewport: { width: 320, height: 640 } },
    ['/nhiem-vu/'],
    async (page, path) => {
      await openPage(page, siteUrl, path);
      const links = page.locator('.state-counts a');
      return [await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height))];
    },
  );
  expect(Math.max(44, ...heights)).toBe(44);
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

it.each(['/#thon', '/chuong-trinh/chi-tieu-kinh-te-xa-hoi/#ct-nuoc-sach', '/chuong-trinh/toan-van/#ct-nuoc-sach'])(
  'leads a reader to what %s names, and back to where he was',
  async (address) => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      const [path = '', id] = address.split('#');
      await openPage(page, siteUrl, address);
      await expect.poll(() => measureTop(page, `#${id}`)).toBeLessThan(20);

      await openPage(page, siteUrl, path);
      await page.mouse.wheel(0, 1000);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(1000);
      await openPage(page, siteUrl, '/lien-he/');
      await page.goBack();
      const back = expect.poll(() => page.evaluate(() => scrollY));
      await back.toBeGreaterThan(900);
      await back.toBeLessThan(1100);
    });
  },
);

const measureTop = async (page: Page, selector: string) =>
  Math.abs((await page.locator(selector).boundingBox())?.y ?? Number.NaN);

/** Opens a page once for both. */
async function visit(page: Page, path: string) {
  await openPage(page, siteUrl, path);
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
  });
  const doubled = await measureSidewaysScroll(page);
  // WCAG 1.4.12: line height 1.5, space between paragraphs 2, letters 0.12, words 0.16.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
    for (const { style } of document.querySelectorAll<HTMLElement>('body *')) {
      style.lineHeight = '1.5';
      style.letterSpacing = '0.12em';
      style.wordSpacing = '0.16em';
    }
  });
  return [{ path, doubled, spaced: await measureSidewaysScroll(page) }];
}
