import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { askSite } from '../site/search/ask-site.ts';
import { weighFirstSearch } from '../site/search/first-search.ts';
import { queries } from '../site/search/queries.ts';
import { scoreAnswers } from '../site/search/score.ts';
import { openBrowser, wide, withPage } from './browser.ts';

const siteUrl = inject('siteUrl');
const folder = inject('siteFolder');
const all = Object.values(queries).flat();

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

describe('the search', () => {
  it('puts the right clause among the first three, and mostly first, however it is asked for', async () => {
    const answers = await withPage(browser, { viewport: wide }, (page) => askSite(page, siteUrl, all));
    const { questions, recallAt3, meanReciprocalRank, misses } = scoreAnswers(answers);
    expect(questions).toBeGreaterThanOrEqual(150);
    expect({ misses, isEnough: recallAt3 >= 0.98 }).toEqual({ misses, isEnough: true });
    expect(meanReciprocalRank).toBeGreaterThanOrEqual(0.92);
  });

  it.each(['bảo hiểm y tế', 'chuyeenr ddooir soos', 'qwxz'.concat(' đất')])(
    'costs at most 130 KB for the first question, everything counted, and 30 KB for a later one: %s',
    async (question) => {
      const { first, later } = await weighFirstSearch(browser, siteUrl, folder, question);
      expect(first).toBeLessThanOrEqual(130 * 1024);
      expect(later).toBeLessThanOrEqual(30 * 1024);
    },
  );
});
