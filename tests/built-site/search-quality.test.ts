import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { weighFirstSearch } from '../site/search/first-search.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

it.each([
  ['bảo hiểm y tế', 60],
  ['chuyeenr ddooir soos', 60],
  // What the programme does not say is looked for in reports and publications only when asked.
  ['qwxz'.concat(' đất'), 60],
])(
  'the first list for %s costs at most %i KB, everything counted, and a later one next to nothing',
  async (question, most) => {
    const { first, later } = await weighFirstSearch(browser, inject('siteUrl'), inject('siteFolder'), question);
    expect(first).toBeLessThanOrEqual(most * 1024);
    expect(later).toBeLessThanOrEqual(1024);
  },
);
