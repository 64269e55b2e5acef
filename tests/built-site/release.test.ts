import { execFileSync } from 'node:child_process';
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

it('prints on each sheet which document it is of, as of which release, where it is to be read, and its number', async () => {
  const paths = ['/', '/chi-tieu/bao-hiem-y-te/', '/co-quan/phong-kinh-te/', '/chuong-trinh/phu-luc/', briefing];
  const printed = await visitPages(browser, {}, paths, async (page, path) => {
    await openPage(page, siteUrl, path);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
    return text
      .split('\f')
      .slice(0, -1)
      .map((sheet) => ({ path, head: sheet.trim().split('\n')[0], foot: sheet.trim().split('\n').at(-1) }));
  });
  const isWhole = ({ head = '', foot = '' }: (typeof printed)[number]) =>
    /^Chương trình hành động 18-CTr\/ĐU · Kỳ công bố mới nhất của trang: quý IV\/2027, số liệu chốt ngày 31\/01\/2028$/.test(
      head,
    ) && /^https:\/\/chuong-trinh-hanh-dong\.example +\d+\/\d+$/.test(foot.trim());
  expect(printed.filter((sheet) => !isWhole(sheet))).toEqual([]);
  expect(printed.length).toBeGreaterThan(paths.length);
});
