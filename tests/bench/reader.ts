// How long the page is held up by what a reader does, with a processor slowed four times.
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveSite } from '../../src/publish/deploy/static-server.ts';
import { openBrowser, openPage, withPage } from '../built-site/browser.ts';

interface Action {
  name: string;
  path: string | ((site: string) => string);
  /** On a wide screen, where lists show their filters; on a phone otherwise. */
  isWide?: boolean;
  /** Gives how many milliseconds it held the page up. */
  act: (page: Page) => Promise<number>;
}

const tasks = '/nhiem-vu/';
const targets = '/chi-tieu/';

/** By the page itself: what Playwright does to find an element and to see whether it can be clicked costs more than the rest. */
const actOn = (selector: string, choice?: number) => (page: Page) =>
  page.evaluate(
    async ([one, index]) => {
      const element = document.querySelector<HTMLElement>(one);
      if (element === null) throw new Error(`No ${one}`);
      const start = performance.now();
      // Asked first, so that it is told before what the page leaves for after this frame.
      const drawn = new Promise((told) => requestAnimationFrame(() => setTimeout(told)));
      if (element instanceof HTMLSelectElement) {
        element.selectedIndex = index ?? 0;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      } else element.click();
      await drawn;
      return performance.now() - start;
    },
    [selector, choice] as const,
  );

/** The longest task that a letter brings. */
const type = (letters: string) => async (page: Page) => {
  await page.evaluate(() => {
    const told = window as unknown as { longest: number };
    told.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) told.longest = Math.max(told.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await page.locator('#tim').pressSequentially(letters, { delay: 400 });
  await page.waitForTimeout(1500);
  return page.evaluate(() => (window as unknown as { longest: number }).longest);
};

const actions: Action[] = [
  { name: 'open the filters of the tasks', path: tasks, act: actOn('[data-filters] summary') },
  { name: 'choose a body', path: tasks, isWide: true, act: actOn('select[name=co-quan]', 2) },
  {
    name: 'take the choice back',
    path: `${tasks}?nhom=quoc-phong-an-ninh`,
    isWide: true,
    act: actOn('[data-clear]'),
  },
  { name: 'sort the tasks by deadline', path: tasks, isWide: true, act: actOn('select[name=xep]', 1) },
  { name: 'narrow the targets by deadline', path: targets, isWide: true, act: actOn('select[name=han]', 1) },
  { name: 'type the first letters of a search', path: '/tim-kiem/', act: type('bao') },
  {
    name: 'open a citation of the whole text',
    path: findLongestText,
    act: actOn('a.cite-elsewhere'),
  },
];

/** How long each action holds the page up, until what it brings is drawn: milliseconds, medians of `runs`. */
export async function measureActions(site: string, runs = 5): Promise<{ action: string; milliseconds: number }[]> {
  const server = await serveSite(site);
  const browser = await openBrowser();
  try {
    const measured = [];
    for (const { name, path, isWide = false, act } of actions) {
      const found: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const viewport = isWide ? { width: 1280, height: 800 } : { width: 360, height: 740 };
        found.push(
          await withPage(browser, { viewport }, (page) =>
            measure(page, server.url, typeof path === 'string' ? path : path(site), act),
          ),
        );
      }
      measured.push({
        action: name,
        milliseconds: Math.round(found.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN),
      });
    }
    return measured;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The page of the whole text, or the longest of those that it is divided into. */
function findLongestText(site: string): string {
  const pages = globSync('chuong-trinh/toan-van/{*/,}index.html', { cwd: site });
  const [longest = ''] = pages.sort((one, other) => statSync(join(site, other)).size - statSync(join(site, one)).size);
  return `/${longest.replace('index.html', '')}`;
}

async function measure(page: Page, siteUrl: string, path: string, act: Action['act']): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await openPage(page, siteUrl, path);
  await page.waitForTimeout(4000);
  const milliseconds = await act(page);
  // A script that fell over holds nobody up.
  if (errors.length > 0) throw errors[0];
  return milliseconds;
}
