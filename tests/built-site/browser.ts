import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../setup/needs.ts';

export const narrow = { width: 360, height: 740 };
export const wide = { width: 1280, height: 800 };

/** One page of each kind the site has, and of a release where there is one. */
export function onePageOfEachKindIn(paths: readonly string[]): string[] {
  return [
    ...onePageOfEachKind,
    '/cong-bo/2027-q4/',
    '/cong-bo/nam-2027/',
    '/cong-bo/2027-q4/ban-tom-tat/',
    frozen,
  ].filter((path) => path === '/404.html' || paths.includes(path));
}

/** A target as the first release published it. */
export const frozen = '/cong-bo/2026-q1/chi-tieu/bao-hiem-xa-hoi/';

const onePageOfEachKind = [
  '/',
  '/chuong-trinh/',
  '/chuong-trinh/toan-van/',
  '/chuong-trinh/chi-tieu-kinh-te-xa-hoi/',
  '/chuong-trinh/phu-luc/',
  '/chi-tieu/',
  '/chi-tieu/bao-hiem-xa-hoi/',
  '/nhiem-vu/',
  '/nhiem-vu/nv-1-2-03/',
  '/de-an/',
  '/de-an/cham-soc-suc-khoe/',
  '/cong-trinh/',
  '/cong-trinh/duong-xa/',
  '/co-quan/',
  '/co-quan/ban-thuong-vu/',
  '/van-ban/',
  '/dinh-chinh/',
  '/sua-doi/',
  '/hoi-dap/',
  '/lien-he/',
  '/tu-ngu/',
  '/tim-kiem/',
  '/tim-kiem/bang-tra/',
  '/phuong-phap/',
  '/cong-bo/',
  '/cong-bo/sua-doi/',
  '/cong-bo/so-sanh/',
  '/ca-nhiem-ky/',
  '/dieu-hanh/',
  '/nghe/',
  '/kiem-chung/',
  '/tro-nang/',
  '/huong-dan/',
  '/huong-dan/ma-loi/',
  '/kiem-tra/',
  '/du-lieu/',
  '/du-lieu/lap-trinh/',
  '/nhung/bao-hiem-xa-hoi/',
  '/404.html',
];

let opened: Promise<Browser> | undefined;

/** The browser of this worker: to open one takes a second, so its files share it, each with windows of its own. */
export async function openBrowser(): Promise<Browser> {
  if (!(await opened)?.isConnected()) opened = launch();
  return opened as Promise<Browser>;
}

function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: run node tests/setup/install-needs.ts');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
}

/** Opens a page of the site; throws when it is not there. */
export async function openPage(page: Page, siteUrl: string, path: string): Promise<void> {
  const response = await page.goto(siteUrl + path.slice(1));
  if (response?.status() !== 200) throw new Error(`${path}: ${response?.status()}`);
}

/** Visits pages of the site, two at a time, each pair of hands with a window of its own; gives what the visits found. */
export async function visitPages<Found>(
  browser: Browser,
  options: BrowserContextOptions,
  paths: readonly string[],
  visit: (page: Page, path: string) => Promise<Found[]>,
): Promise<Found[]> {
  const waiting = [...paths];
  const found: Found[] = [];
  const work = async () => {
    await withPage(browser, options, async (page) => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        found.push(...(await visit(page, path)));
      }
    });
  };
  await Promise.all([work(), work()]);
  return found;
}

/** Opens one page of the site in a fresh window, uses it, and closes it. */
export async function withPage<Result>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (page: Page, context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  // What keeps pages for later would ask for files while a test counts them.
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  try {
    return await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/**
 * Draws also what a long page leaves until somebody comes near; what is not drawn has no text for a test either. Once for
 * each page: another rule would have all of it laid out again.
 */
export function showWhole(page: Page): Promise<void> {
  return page.evaluate(() => {
    const whole = '* { content-visibility: visible !important; }';
    const [sheet] = document.styleSheets;
    const last = sheet?.cssRules[sheet.cssRules.length - 1];
    if (last?.cssText !== whole) sheet?.insertRule(whole, sheet.cssRules.length);
  });
}

/** How far a page can be pushed sideways, in pixels, with what sticks out. */
export async function measureSidewaysScroll(page: Page): Promise<{ pixels: number; culprits: string[] }> {
  await showWhole(page);
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const pixels = document.documentElement.scrollWidth - width;
    const sticksOut = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && element.children.length === 0,
    );
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`;
    return { pixels, culprits: pixels > 0 ? sticksOut.slice(0, 3).map(nameOf) : [] };
  });
}
