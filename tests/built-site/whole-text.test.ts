import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { narrow, openBrowser, openPage, showWhole, wide, withPage } from './browser.ts';

const siteUrl = inject('siteUrl');
const wholeText = '/chuong-trinh/toan-van/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

describe('the whole text, drawn as far as somebody reads', () => {
  it.each([
    ['narrow', narrow],
    ['wide', wide],
  ] as const)('keeps about the room free that its sections take, %s', async (_, viewport) => {
    const [kept, taken] = await withPage(browser, { viewport }, async (page) => {
      await openPage(page, siteUrl, wholeText);
      const before = await heightsOfSections(page);
      await showWhole(page);
      return [before, await heightsOfSections(page)] as const;
    });
    const ratios = kept.map((height, index) => height / (taken[index] ?? 0));
    expect(kept.length).toBeGreaterThan(25);
    expect(ratios.filter((ratio) => ratio < 0.5 || ratio > 1.6)).toEqual([]);
    const ratio = sum(kept) / sum(taken);
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.15);
  });

  it('opens at a passage far below, and draws it', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      await openPage(page, siteUrl, `${wholeText}#doan-dieu-chinh-thay-the-1`);
      const passage = page.locator('#doan-dieu-chinh-thay-the-1');
      await passage.click({ trial: true });
      const top = await passage.evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(100);
    });
  });
});

/** Of those out of sight: what is near the screen is drawn already, or was in an earlier layout. */
function heightsOfSections(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-room]')].slice(4).map((section) => section.getBoundingClientRect().height),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
