import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Rules, runAxe } from './axe.ts';
import { narrow, onePageOfEachKindIn, openBrowser, openPage, visitPages, wide } from './browser.ts';
import { listPages, readPage } from './built-pages.ts';
import { findNewToAxe } from './shape.ts';

const siteUrl = inject('siteUrl');
const folder = inject('siteFolder');
const paths = listPages(folder);
const kinds = onePageOfEachKindIn(paths);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

it('looks at one page of each kind: each folder of the site has one', () => {
  const folderOf = (path: string) => path.split('/').slice(1, -1).join('/').replace(/\/.*/, '/…');
  const known = kinds.map(folderOf);
  expect([...new Set(paths.map(folderOf))].filter((folder) => !known.includes(folder))).toEqual([]);
});

// At 320 pixels axe looks at every page, in every-page.test.ts. No style tells 360 from 320: only places can differ.
describe('axe finds nothing to object to', () => {
  let visits: Awaited<ReturnType<typeof findAtBothWidths>>;
  beforeAll(async () => {
    visits = await visitPages(browser, {}, kinds, findAtBothWidths);
  });

  describe.each(['narrow', 'wide'] as const)('on one page of each kind, %s', (width) => {
    it('is looked at', () => {
      expect(visits.map(({ path }) => path).sort()).toEqual([...kinds].sort());
    });

    it.each(['light', 'dark'] as const)('and %s', (theme) => {
      expect(visits.flatMap((page) => page[width][theme])).toEqual([]);
    });
  });

  it('with every citation opened', async () => {
    const open = '/chuong-trinh/chi-tieu-kinh-te-xa-hoi/';
    expect(await visitPages(browser, { viewport: narrow }, [open], findViolationsOpened)).toEqual([]);
  });

  it.each([
    ['light', narrow],
    ['dark', wide],
  ] as const)('with search open and results shown, %s', async (colorScheme, viewport) => {
    // On a page of words: results that are open cover what lies beneath, and half a small target is too small.
    const found = await visitPages(browser, { viewport, colorScheme }, ['/tim-kiem/', '/phuong-phap/'], searchAndFind);
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

/** A page is opened once, wide, where lists show their filters. */
async function findAtBothWidths(page: Page, path: string) {
  const rules = findNewToAxe(readPage(folder, path), 'both widths and themes');
  if (rules.length > 0) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(wide);
    await openPage(page, siteUrl, path);
  }
  const ofNarrow = rules === 'all' ? (['colours', 'places'] as const) : rules.filter((one) => one !== 'order');
  return [
    {
      path,
      wide: await findInBothThemes(page, path, rules),
      narrow: await page.setViewportSize(narrow).then(() => findInBothThemes(page, path, ofNarrow)),
    },
  ];
}

/**
 * A reader's machine changes themes on an open page too. Where the dark one shows the same elements at the same places, only
 * its colours can be wrong.
 */
async function findInBothThemes(page: Page, path: string, rules: Rules) {
  if (rules.length === 0) return { light: [], dark: [] };
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await runAxe(page, path, rules);
  const places = await page.evaluate(listPlaces);
  await page.emulateMedia({ colorScheme: 'dark' });
  const isAtItsPlace = places === (await page.evaluate(listPlaces));
  const ofDark = isAtItsPlace ? onlyColours(rules) : 'all';
  return { light, dark: await runAxe(page, path, ofDark) };
}

function onlyColours(rules: Rules): Rules {
  return rules === 'all' || rules.includes('colours') ? ['colours'] : [];
}

/** Runs in the browser. */
function listPlaces(): string {
  const placeOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { visibility, opacity } = getComputedStyle(element);
    return [element.localName, x, y, width, height, visibility, opacity].join(' ');
  };
  return [...document.querySelectorAll('*')].map(placeOf).join('\n');
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
