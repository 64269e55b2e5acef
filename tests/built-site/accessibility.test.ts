import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runAxe } from './axe.ts';
import { narrow, onePageOfEachKindIn, openBrowser, openPage, visitPages, wide } from './browser.ts';
import { listPages } from './built-pages.ts';

const siteUrl = inject('siteUrl');
const paths = listPages(inject('siteFolder'));
const kinds = onePageOfEachKindIn(paths);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('looks at one page of each kind: each folder of the site has one', () => {
  const folderOf = (path: string) => path.split('/').slice(1, -1).join('/').replace(/\/.*/, '/…');
  const known = kinds.map(folderOf);
  expect([...new Set(paths.map(folderOf))].filter((folder) => !known.includes(folder))).toEqual([]);
});

// At 320 pixels axe looks at every page, in every-page.test.ts.
describe('axe finds nothing to object to', () => {
  it.each([
    ['light', 'narrow', narrow],
    ['light', 'wide', wide],
    ['dark', 'narrow', narrow],
    ['dark', 'wide', wide],
  ] as const)('on one page of each kind, %s and %s', async (colorScheme, _, viewport) => {
    expect(await visitPages(browser, { viewport, colorScheme }, kinds, findViolations)).toEqual([]);
  });

  it('with every citation opened', async () => {
    const open = '/chuong-trinh/chi-tieu-kinh-te-xa-hoi/';
    expect(await visitPages(browser, { viewport: narrow }, [open], findViolationsOpened)).toEqual([]);
  });

  it.each([
    ['light', narrow],
    ['dark', wide],
  ] as const)('with search open and results shown, %s', async (colorScheme, viewport) => {
    const found = await visitPages(browser, { viewport, colorScheme }, ['/tim-kiem/', '/chi-tieu/'], searchAndFind);
    expect(found).toEqual([]);
  });

  it('unless there is something: a picture without words is found', async () => {
    const found = await visitPages(browser, { viewport: narrow }, ['/'], async (page, path) => {
      await openPage(page, siteUrl, path);
      await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
      return runAxe(page, path);
    });
    expect(found.map(({ rule }) => rule)).toEqual(['image-alt']);
  });
});

async function findViolations(page: Page, path: string) {
  await openPage(page, siteUrl, path);
  return runAxe(page, path);
}

async function findViolationsOpened(page: Page, path: string) {
  await openPage(page, siteUrl, path);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return runAxe(page, path);
}

/** On the search page its own field, on every other the quick box. */
async function searchAndFind(page: Page, path: string) {
  await openPage(page, siteUrl, path);
  await page.locator('#tim, #tim-nhanh').pressSequentially('dat dai');
  await page.waitForSelector('.search-results li a');
  return runAxe(page, path);
}
