import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { openBrowser, openPage, visitPages } from './browser.ts';
import { listPages } from './built-pages.ts';

const siteUrl = inject('siteUrl');
const summaries = listPages(inject('siteFolder')).filter((path) => path.endsWith('/ban-tom-tat/'));
const briefing = '/dieu-hanh/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

it('prints the summary of each release, and the sheet for a meeting, on one sheet', async () => {
  const sheets = await visitPages(browser, {}, [...summaries, briefing], async (page, path) => {
    await openPage(page, siteUrl, path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return [{ path, sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length }];
  });
  expect(sheets.filter((summary) => summary.sheets !== 1)).toEqual([]);
  expect(sheets).toHaveLength(9);
});
