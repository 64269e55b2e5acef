import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { pickKnown } from '../../src/office/intake/known.ts';
import { checkFile } from '../../src/site/checker/check-file.ts';
import { readRealProgramme } from '../fixtures/real-programme.ts';
import { aFigure, someFigures } from '../office/intake/filled-tables.ts';
import { narrow, openBrowser, openPage, withPage } from './browser.ts';
import { listFiles } from './built-pages.ts';

const KB = 1024;
const siteUrl = inject('siteUrl');
const path = '/kiem-tra/';

interface Seen {
  said: string;
  text: string;
  codes: string[];
  requests: string[];
}

describe('the page that checks a file', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });

  it('shows what a sound file would enter, and gives the report back as the import would write it', async () => {
    const bytes = await someFigures([aFigure('93,9')]);
    const seen = await check(browser, 'Quy III.xlsx', bytes);
    expect(seen.said).toBe('Quy III.xlsx: không có lỗi, 1 dòng sẽ được nhập.');
    const { accepted } = await checkFile(bytes, 'Quy III.xlsx', pickKnown(await readRealProgramme()));
    expect(accepted?.saved?.fileName).toBe('2026-Q3-cong-an-xa.json');
    expect(seen.text).toContain('Lưu tệp báo cáo (2026-Q3-cong-an-xa.json)');
    for (const cell of accepted?.rows[0] ?? []) expect(seen.text).toContain(cell);
    expect(JSON.parse(accepted?.saved?.json ?? '').observations[0].value).toEqual({ kind: 'number', value: 93.9 });
    expect(seen.text).toContain(accepted?.saved?.json.trim().replace(/\s+/g, ' '));
  });

  it('lists every problem at once, each with its code and a section of the guide', async () => {
    const bytes = await someFigures([aFigure('nhiều'), aFigure('93,9', { code: 'khong-co/phan' })]);
    const seen = await check(browser, 'sai.xlsx', bytes);
    const { problems } = await checkFile(bytes, 'sai.xlsx', pickKnown(await readRealProgramme()));
    expect(problems.map(({ code }) => code).sort()).toEqual(['number-unreadable', 'unknown-id']);
    expect(seen.said).toBe('sai.xlsx: có 2 lỗi phải sửa.');
    expect(seen.codes).toEqual(problems.map(({ code }) => code));
    for (const { message } of problems) expect(seen.text).toContain(message);
    const guide = readFileSync(join(inject('siteFolder'), 'huong-dan/ma-loi/index.html'), 'utf8');
    for (const code of seen.codes) expect(guide).toContain(`id="${code}"`);
  });

  it.each([
    ['a CSV file without the table of the template', 'so-lieu.csv', 'Tên;Giá trị\r\nY tế;93,9\r\n', 'table-missing'],
    ['a report with a decimal comma', '2026-Q3-cong-an-xa.json', '{\n  "value": 62,5\n}\n', 'json-decimal-comma'],
    ['a report of an agency that is not there', '2026-Q3-khong-co.json', aReport('khong-co'), 'unknown-id'],
    ['a web page by another name', 'so-lieu.xlsx', '<html><script>alert(1)</script></html>', 'not-a-workbook'],
  ])('refuses %s', async (_, name, words, code) => {
    const seen = await check(browser, name, Buffer.from(words));
    expect(seen.codes).toContain(code);
  });

  it('accepts a sound report file', async () => {
    const seen = await check(browser, '2026-Q3-cong-an-xa.json', Buffer.from(aReport('cong-an-xa')));
    expect(seen.said).toBe('2026-Q3-cong-an-xa.json: không có lỗi, 1 dòng sẽ được nhập.');
  });

  it('sends nothing: after a file is chosen it only fetches files of this site', async () => {
    const { requests } = await check(browser, 'Quy III.xlsx', await someFigures([aFigure('93,9')]));
    expect(
      requests.filter((request) => !/^GET (blob:|SITE(tai-nguyen|kiem-tra)\/|SITEbieu-tuong\.svg$)/.test(request)),
    ).toEqual([]);
    expect(requests).toContain('GET SITEkiem-tra/chuong-trinh.json');
  });

  it('loads nothing of the checks before a file is chosen', async () => {
    await withPage(browser, { viewport: narrow }, async (page) => {
      const loaded = listen(page);
      await openPage(page, siteUrl, path);
      await page.waitForTimeout(300);
      expect(loaded.filter((request) => /worker|chuong-trinh\.json|ask-|show-/.test(request))).toEqual([]);
    });
  });

  it('says what to do without JavaScript, and in a browser that is too old', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await openPage(page, siteUrl, path);
      const words = page.locator('main noscript p');
      expect(await words.isVisible()).toBe(true);
      expect(await words.textContent()).toContain('Trình duyệt đang tắt JavaScript');
      expect(await page.locator('#tep').isVisible()).toBe(false);
    });
    await withPage(browser, {}, async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'WritableStream'));
      await openPage(page, siteUrl, path);
      expect(await page.getByText('Trình duyệt này quá cũ').isVisible()).toBe(true);
      expect(await page.locator('#tep').isVisible()).toBe(false);
    });
  });

  it('is used by keyboard: the field for the file is reached by Tab and has its name', async () => {
    await withPage(browser, {}, async (page) => {
      await openPage(page, siteUrl, path);
      const field = page.getByLabel('Chọn tệp');
      for (let step = 0; step < 40 && !(await isFocused(page)); step++) await page.keyboard.press('Tab');
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });
});

it('weighs little: 4 KB of script before a file is chosen, 72 KB with all of the checks after', () => {
  const folder = inject('siteFolder');
  const sizeOf = (pattern: RegExp) =>
    listFiles(folder)
      .filter((file) => pattern.test(file))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  expect(sizeOf(/FileChecker.*\.js$/)).toBeGreaterThan(0);
  expect(sizeOf(/(FileChecker|preload-helper).*\.js$/)).toBeLessThan(4 * KB);
  const either = sizeOf(/(ask-worker|show-answer).*\.js$|chuong-trinh\.json$/);
  // One is fetched for a filled template, the other for a report already written as JSON.
  for (const worker of [/\/worker-.*\.js$/, /\/report-worker-.*\.js$/]) {
    expect(sizeOf(worker)).toBeGreaterThan(0);
    expect(either + sizeOf(worker)).toBeLessThan(72 * KB);
  }
});

function aReport(agency: string): string {
  return JSON.stringify({
    period: '2026-Q3',
    agency,
    source: { number: '45/BC-CAX', date: '2026-10-08', issuer: 'Công an xã' },
    receivedOn: '2026-10-10',
    updates: [{ about: 'plan', plan: 'hai-khong', id: 'hai-khong', refersTo: '2026-Q3', state: 'under-way' }],
  });
}

function isFocused(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.id === 'tep');
}

function listen(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url().replace(siteUrl, 'SITE')}`));
  return requests;
}

/** Chooses a file as a reader would, and waits for the answer. */
function check(browser: Browser, name: string, bytes: Uint8Array): Promise<Seen> {
  return withPage(browser, { viewport: narrow }, async (page) => {
    await openPage(page, siteUrl, path);
    const requests = listen(page);
    await page.getByLabel('Chọn tệp').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    const status = page.getByRole('status');
    await status.filter({ hasText: `${name}: ` }).waitFor();
    const result = page.locator('[data-checker-result]');
    return {
      said: (await status.textContent()) ?? '',
      text: ((await result.textContent()) ?? '').replace(/\s+/g, ' '),
      codes: await result.locator('li a').allInnerTexts(),
      requests,
    };
  });
}
