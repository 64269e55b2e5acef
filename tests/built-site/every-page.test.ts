import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { runAxe } from './axe.ts';
import { measureSidewaysScroll, openBrowser, openPage, visitPages } from './browser.ts';
import { listPages } from './built-pages.ts';
import { type Complaint, listenWhile } from './complaints.ts';

const siteUrl = inject('siteUrl');
const paths = listPages(inject('siteFolder'));

interface Visit {
  complaints: Complaint[];
  sidewaysScroll: Awaited<ReturnType<typeof measureSidewaysScroll>>;
  violations: Awaited<ReturnType<typeof runAxe>>;
}

/** Each page is opened once for all of it: to open them is what takes the time. */
async function visit(page: Page, path: string): Promise<Visit[]> {
  const complaints = await listenWhile(page, { siteUrl, path }, () => openPage(page, siteUrl, path));
  return [{ complaints, sidewaysScroll: await measureSidewaysScroll(page), violations: await runAxe(page, path) }];
}

describe('every page, on a screen of 320 pixels', () => {
  let browser: Browser;
  let visits: Visit[];
  beforeAll(async () => {
    browser = await openBrowser();
    visits = await visitPages(browser, { viewport: { width: 320, height: 640 } }, paths, visit);
  });

  it('is looked at', () => {
    expect(visits).toHaveLength(paths.length);
  });

  it('gives axe nothing to object to', () => {
    expect(visits.flatMap(({ violations }) => violations)).toEqual([]);
  });

  it('never scrolls sideways', () => {
    const tooWide = visits.map(({ sidewaysScroll }) => sidewaysScroll).filter(({ pixels }) => pixels > 0);
    expect(tooWide).toEqual([]);
  });

  it('keeps its content policy, reports no error, misses no file and asks no other host', () => {
    expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
