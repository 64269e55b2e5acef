import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hashOfInline } from '../../src/core/machine/fingerprint.ts';
import { serveSite } from '../../src/publish/deploy/static-server.ts';
import { narrow, onePageOfEachKindIn, openBrowser, openPage } from './browser.ts';
import { listPages, readPages } from './built-pages.ts';
import { attributeOf, byTag, textOf } from './html.ts';
import { linkedPages } from './start-site.ts';

const folder = inject('siteFolder');
const pages = readPages(folder);

describe('the styles of a page', () => {
  const sheets = pages.map(({ path, document }) => ({
    path,
    document,
    styles: byTag(document, 'style').map((style) => textOf(style)),
  }));

  it('stand in the page: nothing else has to arrive before the first words are seen', () => {
    const waiting = pages.filter(({ document }) =>
      byTag(document, 'link').some((link) => attributeOf(link, 'rel') === 'stylesheet'),
    );
    expect(waiting.map(({ path }) => path)).toEqual([]);
    expect(sheets.filter(({ styles }) => styles.length !== 1).map(({ path }) => path)).toEqual([]);
  });

  it('are allowed by their hash, in the page and by the server, and no others', () => {
    const sent = readFileSync(join(folder, '_headers'), 'utf8');
    const wrong = sheets.filter(({ document, styles }) => {
      const hash = hashOfInline(styles[0] ?? '');
      const policy = byTag(document, 'meta').find((meta) => attributeOf(meta, 'http-equiv')?.startsWith('Content-Sec'));
      const allowed = policy === undefined ? '' : attributeOf(policy, 'content');
      return !allowed?.includes(`style-src ${hash};`) || !sent.includes(hash);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(sent).not.toMatch(/unsafe-inline|style-src 'self'/);
  });

  it('are few in the whole site, so that the header stays short', () => {
    expect(new Set(sheets.map(({ styles }) => styles[0])).size).toBeLessThanOrEqual(16);
    const lines = readFileSync(join(folder, '_headers'), 'utf8').split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });
});

describe('a page with the styles that it uses', () => {
  let page: Page;
  let whole: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    page = await (await openBrowser()).newPage({ viewport: narrow });
    // The site as Astro makes it: each page with all the sheets of its components.
    whole = await serveSite(linkedPages(inject('projectFolder')));
  });
  afterAll(() => Promise.all([whole.close(), page.context().close()]));

  it.each(onePageOfEachKindIn(listPages(folder)))('loses no rule that something on it can need: %s', async (path) => {
    const listOn = async (url: string) => {
      await openPage(page, url, path);
      return page.evaluate(listRulesInNeed);
    };
    const [rules, kept] = [await listOn(whole.url), await listOn(inject('siteUrl'))];
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter((rule) => !kept.includes(rule))).toEqual([]);
  });

  it.each([
    ['a citation fetched into the whole text', '/chuong-trinh/toan-van/', fetchCitation],
    ['results in the box of every page', '/lien-he/', search],
    ['results of the search page', '/tim-kiem/', search],
    ['tasks that were narrowed', '/nhiem-vu/', narrowTasks],
  ])('loses no rule that %s can need', async (_, path, act) => {
    const listOn = async (url: string) => {
      await openPage(page, url, path);
      await act(page);
      return page.evaluate(listRulesInNeed);
    };
    const [rules, kept] = [await listOn(whole.url), await listOn(inject('siteUrl'))];
    expect(rules.filter((rule) => !kept.includes(rule))).toEqual([]);
  });

  it('shows the keyboard where it is and keeps what is hidden hidden', () => {
    const without = pages.filter(({ html }) => !/:focus-visible\{/.test(html) || !html.includes('[hidden]'));
    expect(without.map(({ path }) => path).filter((path) => !path.startsWith('/nhung/'))).toEqual([]);
  });

  it('names no colour or size that it does not set', () => {
    const styles = pages.flatMap(({ document }) => byTag(document, 'style').map((style) => textOf(style)));
    const unknown = [...new Set(styles)].flatMap((css) => {
      const set = new Set([...css.matchAll(/[{;](--[\w-]+):/g)].map(([, name]) => name));
      return [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name).filter((name) => !set.has(name));
    });
    expect([...new Set(unknown)]).toEqual([]);
  });
});

async function fetchCitation(page: Page): Promise<void> {
  await page.locator('a.cite-elsewhere').first().click();
  await page.waitForSelector('details.cite[open]');
}

async function search(page: Page): Promise<void> {
  await page.locator('#tim, #tim-nhanh').pressSequentially('dat dai');
  await page.waitForSelector('.search-results li a');
}

async function narrowTasks(page: Page): Promise<void> {
  await page.locator('.filters summary').click();
  await page.locator('select[name=xep]').selectOption('thoi-han');
  await page.locator('select[name=co-quan]').selectOption('hoi-dong-nhan-dan');
  await page.locator('.filters-status', { hasText: '3/88' }).waitFor();
}

/**
 * Every rule of the sheets of a page, one line for each selector, that something on the page fits or could fit: whether
 * it is pointed at, opened, hidden, printed or shown in the dark does not count. Runs in the browser.
 */
function listRulesInNeed(): string[] {
  const state = /::?(?!where\b)[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?|\[(?:open|hidden|aria-[\w-]+)[^\]]*\]/g;
  const fits = (selector: string) => {
    // No sheet is in a shadow tree, and no page has a field for numbers.
    if (selector === ':host' || selector.endsWith('spin-button')) return false;
    if (selector.endsWith('file-upload-button')) return document.querySelector('[type=file]') !== null;
    const plain = selector.replace(state, '').replace(/(^|[\s>+~])(?=$|[\s>+~])/g, '$1*');
    return document.querySelector(plain) !== null;
  };
  const list = (rules: CSSRuleList, around: string): string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSMediaRule) return list(rule.cssRules, `@media ${rule.conditionText} `);
      if (!(rule instanceof CSSStyleRule)) return [around + rule.cssText];
      const set = [...rule.style].filter((name) => !name.startsWith('--'));
      const words = set.map((name) => `${name}:${rule.style.getPropertyValue(name)}`).join(';');
      const selectors = rule.selectorText.split(/,(?![^(]*\))/).map((one) => one.trim());
      return words === '' ? [] : selectors.filter(fits).map((selector) => `${around}${selector}{${words}}`);
    });
  return [...document.styleSheets].flatMap((sheet) => list(sheet.cssRules, ''));
}
