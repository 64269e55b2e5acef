import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { narrow, openBrowser, openPage, visitPages } from './browser.ts';
import { type Complaint, listenWhile } from './complaints.ts';

const siteUrl = inject('siteUrl');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

describe('in a browser', () => {
  it('searching breaks no content policy, reports no error and asks no other host, on its page and in the box', async () => {
    const found = await visitPages(browser, { viewport: narrow }, ['/tim-kiem/', '/chi-tieu/'], (page, path) =>
      visitAndListen(page, path, async () => {
        await page.locator('#tim, #tim-nhanh').pressSequentially('dat dai');
        await page.waitForSelector('.search-results li a');
      }),
    );
    expect(found).toEqual([]);
  });

  it('a script in the page, a style attribute and a picture of another host would be found', async () => {
    const found = await visitPages(browser, { viewport: narrow }, ['/'], (page, path) =>
      visitAndListen(page, path, async () => {
        await page.evaluate(() => {
          const elsewhere = document.createElement('link');
          elsewhere.rel = 'modulepreload';
          elsewhere.href = 'https://example.org/x.js';
          try {
            document.createElement('script').textContent = 'document.title = "changed"';
          } catch {
            // That it throws is what is wanted; the complaint is counted.
          }
          const picture = document.createElement('img');
          picture.src = 'https://example.org/x.png';
          const styled = document.createElement('p');
          styled.setAttribute('style', 'color: red');
          document.body.append(elsewhere, picture, styled);
        });
        await page.waitForTimeout(200);
      }),
    );
    const broken = found.map(({ about }) => about).filter((about) => about.startsWith('content policy'));
    expect([...new Set(broken)].sort()).toEqual([
      'content policy: img-src https://example.org/x.png',
      'content policy: require-trusted-types-for inline',
      'content policy: script-src-elem https://example.org/x.js',
      'content policy: style-src-attr inline',
    ]);
  });
});

function visitAndListen(page: Page, path: string, act: () => Promise<void>): Promise<Complaint[]> {
  return listenWhile(page, { siteUrl, path }, async () => {
    await openPage(page, siteUrl, path);
    await act();
  });
}
