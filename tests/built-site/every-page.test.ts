import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { runAxe } from './axe.ts';
import { measureSidewaysScroll, narrow, openBrowser, openPage, visitPages } from './browser.ts';
import { fileOf, listPages, readPage } from './built-pages.ts';
import { type Complaint, listenWhile } from './complaints.ts';
import { type Load, weighWhile } from './page-load.ts';
import { findNewToAxe } from './shape.ts';

const KB = 1024;
const folder = inject('siteFolder');
const siteUrl = inject('siteUrl');
const narrowest = { width: 320, height: 640 };
// Targets as releases published them differ in their words alone: those of the last release are looked at.
const isOfEarlierRelease = (path: string) => /^\/cong-bo\/(?!2027-q4\/)[^/]+\/chi-tieu\//.test(path);
// Those that hold most come first: what others hold of the same, axe has seen then.
const paths = listPages(folder)
  .filter((path) => !isOfEarlierRelease(path))
  .map((path) => ({ path, size: statSync(join(folder, fileOf(path))).size }))
  .sort((one, other) => other.size - one.size)
  .map(({ path }) => path);
const wholeText = '/chuong-trinh/toan-van/';
const pagesIn = (name: string) => paths.filter((path) => new RegExp(`^/${name}/[^/]+/$`).test(path));
const sections = pagesIn('chuong-trinh').filter((path) => path !== wholeText);
const targets = pagesIn('chi-tieu');
const agencies = pagesIn('co-quan');
const weighed = ['/', '/nhiem-vu/', wholeText, ...sections, ...targets, ...agencies];

interface Visit {
  complaints: Complaint[];
  /** Of the pages that have a budget. */
  load: Load | undefined;
  sidewaysScroll: Awaited<ReturnType<typeof measureSidewaysScroll>>;
  violations: Awaited<ReturnType<typeof runAxe>>;
}

/** Each page is opened once for all of it; those that have a budget on a usual phone, as which they are weighed. */
async function visit(page: Page, path: string): Promise<Visit[]> {
  let load: Load | undefined;
  const open = () => openPage(page, siteUrl, path);
  const openAndWeigh = async () => {
    load = await weighWhile(page, { folder, path }, open);
  };
  const isWeighed = weighed.includes(path);
  if (isWeighed) {
    // Nothing that the page before still loads is counted here. From the same host: for another, even an empty page, the
    // browser starts a new process, which takes as long as all the rest.
    await page.goto(`${siteUrl}robots.txt`);
    await page.setViewportSize(narrow);
  }
  const complaints = await listenWhile(page, { siteUrl, path }, isWeighed ? openAndWeigh : open);
  if (isWeighed) await page.setViewportSize(narrowest);
  const sidewaysScroll = await measureSidewaysScroll(page);
  const violations = await runAxe(page, path, findNewToAxe(readPage(folder, path), '320'));
  return [{ complaints, load, sidewaysScroll, violations }];
}

let browser: Browser;
let visits: Visit[];
beforeAll(async () => {
  browser = await openBrowser();
  visits = await visitPages(browser, { viewport: narrowest }, paths, visit);
});

describe('every page, on a screen of 320 pixels', () => {
  it('is looked at', () => {
    expect(visits).toHaveLength(paths.length);
  });

  it('gives axe nothing to object to, once for what differs in words alone', () => {
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

describe('what a page weighs on the line', () => {
  // The icon and the one script are counted: it copies citations and waits for somebody to type in the search box.
  it.each([
    ['a section', sections, { bytes: 22 * KB, requests: 4, bytesOfScripts: KB }],
    // Its QR code among them.
    ['a body', agencies, { bytes: 30 * KB, requests: 8, bytesOfScripts: KB }],
    // All 88 of them with their words, and the script that narrows them.
    ['the list of tasks', ['/nhiem-vu/'], { bytes: 40 * KB, requests: 8, bytesOfScripts: 4 * KB }],
    ['home', ['/'], { bytes: 30 * KB, requests: 6, bytesOfScripts: KB }],
    ['the whole text', [wholeText], { bytes: 60 * KB, requests: 6, bytesOfScripts: KB }],
    // The pictures near the first screen, and the script that watches for the others.
    ['a target', targets, { bytes: 60 * KB, requests: 12, bytesOfScripts: 2 * KB }],
  ])('%s stays in its budget', (_, ofKind, budget) => {
    const loads = loadsOf(ofKind);
    expect(loads).toHaveLength(ofKind.length);
    const over = loads.filter(
      ({ bytes, requests, bytesOfScripts }) =>
        bytes > budget.bytes || requests > budget.requests || bytesOfScripts > budget.bytesOfScripts,
    );
    expect(over).toEqual([]);
  });

  it('a section can be read after 14 KB', () => {
    expect(loadsOf(sections).filter(({ bytesBeforePaint }) => bytesBeforePaint > 14 * KB)).toEqual([]);
  });
});

function loadsOf(ofKind: readonly string[]): Load[] {
  return visits.flatMap(({ load }) => load ?? []).filter(({ path }) => ofKind.includes(path));
}
