import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Rules, runAxe } from './axe.ts';
import { narrow, onePageOfEachKindIn, openBrowser, openPage, showWhole, visitPages, wide } from './browser.ts';
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
    visits = await visitPages(browser, {}, kinds, (page, path) => findAtBothWidths(page, path));
  });

  describe.each(['narrow', 'wide'] as const)('on one page of each kind, %s', (width) => {
    it('is looked at', () => {
      expect(visits.map(({ path }) => path).sort()).toEqual([...kinds].sort());
    });

    it.each(['light', 'dark'] as const)('and %s', (theme) => {
      expect(visits.flatMap((page) => page[width][theme])).toEqual([]);
    });
  });

  it('unless only a wide screen shows it: there what a phone hides is looked at whole, and what has another colour', async () => {
    const found = await visitPages(browser, {}, ['/lien-he/'], (page, path) =>
      findAtBothWidths(page, path, () => {
        const [sheet] = document.styleSheets;
        const picture = document.createElement('img');
        const words = document.createElement('p');
        picture.className = 'only-wide';
        words.className = 'pale-wide';
        words.textContent = 'Chữ nhạt trên màn hình rộng';
        document.querySelector('main')?.append(picture, words);
        sheet?.insertRule('@media (max-width: 60em) { .only-wide { display: none } }', sheet.cssRules.length);
        sheet?.insertRule('@media (min-width: 60em) { .pale-wide { color: #ddd } }', sheet.cssRules.length);
      }),
    );
    const rulesOf = (list: { rule: string }[] = []) => [...new Set(list.map(({ rule }) => rule))].sort();
    expect(rulesOf(found[0]?.wide.light)).toEqual(['color-contrast', 'image-alt']);
    expect(rulesOf(found[0]?.narrow.light)).toEqual([]);
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

/**
 * A page is opened once, wide, where lists show their filters. What it shows in the same colours on 320 pixels, axe has
 * seen there with all its rules: then only places can be wrong here, and colours in the dark.
 */
async function findAtBothWidths(page: Page, path: string, spoil?: () => void) {
  const rules = spoil === undefined ? findNewToAxe(readPage(folder, path), 'both widths and themes') : 'all';
  if (rules.length === 0) return [{ path, wide: nothing, narrow: nothing }];
  const among = (groups: Exclude<Rules, 'all'>) => groups.filter((group) => rules === 'all' || rules.includes(group));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(wide);
  await openPage(page, siteUrl, path);
  if (spoil !== undefined) await page.evaluate(spoil);
  await showWhole(page);
  await page.setViewportSize(narrow);
  await page.evaluate(noteLooks);
  const ofNarrow = await findInBothThemes(page, path, among(['places']), among(['colours']));
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: 'light' });
  const isMore = among(['colours']).length > 0 && (await page.evaluate(pickOnlyWide));
  const ofWide = await findInBothThemes(page, path, among(['places', 'order']), []);
  if (!isMore) return [{ path, wide: ofWide, narrow: ofNarrow }];
  await page.emulateMedia({ colorScheme: 'light' });
  const more = await findInBothThemes(page, path, 'all', ['colours'], '{ include: onlyWide }');
  const all = { light: [...ofWide.light, ...more.light], dark: [...ofWide.dark, ...more.dark] };
  return [{ path, wide: all, narrow: ofNarrow }];
}

const nothing = { light: [], dark: [] };

/** A reader's machine changes themes on an open page too. Where everything stays at its place, less can be wrong. */
async function findInBothThemes(page: Page, path: string, rules: Rules, ofDark: Rules, within?: string) {
  const light = await runAxe(page, path, rules, within);
  const places = await page.evaluate(listPlaces);
  await page.emulateMedia({ colorScheme: 'dark' });
  const isAtItsPlace = places === (await page.evaluate(listPlaces));
  return { light, dark: await runAxe(page, path, isAtItsPlace ? ofDark : 'all', within) };
}

/** Runs in the browser. What each element looks like, but for its place; of one that is not seen, nothing. */
function noteLooks(): void {
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  // On a phone the boxes are shut that a wide screen opens.
  const looks = [...document.querySelectorAll('*')].map((element) =>
    isSeen(element) && element.closest('details[open]') === null ? lookOf(element) : undefined,
  );
  function lookOf(element: Element): string {
    // Not its size: large type, which may be paler, is nowhere smaller on a wide screen.
    const { color, backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    return [color, backgroundColor, backgroundImage, opacity].join(' ');
  }
  Object.assign(window, { looks, lookOf, isSeen });
}

/** Runs in the browser. Puts into `onlyWide` what was not seen before as it is now, and says whether there is anything. */
function pickOnlyWide(): boolean {
  const { looks, lookOf, isSeen } = window as unknown as {
    looks: (string | undefined)[];
    lookOf: (element: Element) => string;
    isSeen: (element: Element) => boolean;
  };
  const fresh = new Set(
    [...document.querySelectorAll('*')].filter((element, at) => isSeen(element) && lookOf(element) !== looks[at]),
  );
  const onlyWide = [...fresh].filter(({ parentElement }) => parentElement === null || !fresh.has(parentElement));
  Object.assign(window, { onlyWide });
  return onlyWide.length > 0;
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
