import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { narrow, openBrowser, openPage, withPage } from './browser.ts';
import { listFiles, publishedUrl, readPages } from './built-pages.ts';
import { attributeOf, byTag, textOf } from './html.ts';

const folder = inject('siteFolder');
const siteUrl = inject('siteUrl');
const pages = readPages(folder).filter(({ path }) => /^\/co-quan\/[^/]+\/$/.test(path));
const files = (ending: string) =>
  listFiles(folder).filter((path) => /^\/co-quan\/[^/]+$/.test(path) && path.endsWith(ending));
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

describe('the page of every body', () => {
  it('has its table, its data and its QR code', () => {
    for (const ending of ['.csv', '.json', '.svg']) {
      expect(files(ending)).toEqual(pages.map(({ path }) => path.replace(/\/$/, ending)).sort());
    }
  });

  it('leads to the files it names, and to a calendar where it has days', () => {
    const offered = pages.flatMap(({ document }) =>
      byTag(document, 'a')
        .map((link) => attributeOf(link, 'href') ?? '')
        .filter((href) => /\.(csv|json|ics)$/.test(href)),
    );
    expect(offered.sort()).toEqual([...files('.csv'), ...files('.json'), ...files('.ics')].sort());
  });

  it('begins with what is to be reported, then the deadlines', () => {
    const wrong = pages.filter(({ document }) => {
      const [first = '', second = ''] = byTag(document, 'h2').map((heading) => textOf(heading));
      return first !== 'Việc phải báo cáo' || second !== 'Thời hạn';
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the files', () => {
  it('are tables whose rows all have every column, with full addresses of this site', () => {
    const rows = files('.csv').flatMap(
      (path) => parse(read(path), { bom: true, columns: true }) as Record<string, string>[],
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => !row['Địa chỉ']?.startsWith(publishedUrl()))).toEqual([]);
    expect(files('.csv').filter((path) => !read(path).startsWith('\uFEFFMã,'))).toEqual([]);
  });

  it('are data with the same rows as the table', () => {
    const differing = files('.json').filter((path) => {
      const { rows } = JSON.parse(read(path)) as { rows: unknown[] };
      return rows.length !== parse(read(path.replace('.json', '.csv')), { bom: true, columns: true }).length;
    });
    expect(differing).toEqual([]);
  });

  it('are calendars of whole days with ids of their own, lines of at most 75 bytes ended by CR LF', () => {
    const calendars = files('.ics').map(read);
    expect(calendars.length).toBeGreaterThan(3);
    for (const calendar of calendars) {
      expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VCALENDAR\r\n$/);
      expect(calendar.replaceAll('\r\n', '')).not.toContain('\n');
      expect(calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    }
    const ids = calendars.flatMap((calendar) => calendar.match(/^UID:.+$/gm) ?? []);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('are QR codes without style or script, which the content policy would block', () => {
    expect(files('.svg').filter((path) => /style=|<script|<style/.test(read(path)))).toEqual([]);
  });
});

describe('on paper', () => {
  it('says what a link leads to, with the words of the text and how to quote them; not the ways to download', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      await openPage(page, siteUrl, '/co-quan/uy-ban-kiem-tra/');
      const words = page.locator('.on-paper', { hasText: 'nhiệm vụ thứ 2, mục 1.4, phần III' }).first();
      expect(await words.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect(await words.isVisible()).toBe(true);
      expect(await page.locator('.take-code img').isVisible()).toBe(true);
      expect(await page.locator('.take-files:visible').count()).toBe(0);
    });
  });
});
