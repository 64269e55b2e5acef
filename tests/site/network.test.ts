import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { narrow, openBrowser, openPage, visitPages } from './browser.ts';
import { listPages } from './built-pages.ts';

const siteUrl = inject('siteUrl');
const paths = listPages(inject('siteFolder'));

interface Complaint {
  path: string;
  about: string;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('in a browser', () => {
  it('no page breaks its content policy, reports an error, misses a file or asks another host', async () => {
    expect(await visitPages(browser, { viewport: narrow }, paths, visitAndListen)).toEqual([]);
  });

  it('searching does not, neither on its page nor in the box', async () => {
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
          const script = document.createElement('script');
          script.textContent = 'document.title = "changed"';
          const picture = document.createElement('img');
          picture.src = 'https://example.org/x.png';
          const styled = document.createElement('p');
          styled.setAttribute('style', 'color: red');
          document.body.append(script, picture, styled);
        });
        await page.waitForTimeout(200);
      }),
    );
    const broken = found.map(({ about }) => about).filter((about) => about.startsWith('content policy'));
    expect([...new Set(broken)].sort()).toEqual([
      'content policy: img-src https://example.org/x.png',
      'content policy: script-src-elem inline',
      'content policy: style-src-attr inline',
    ]);
  });
});

async function visitAndListen(page: Page, path: string, act = async () => {}): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  const complain = (about: string) => complaints.push({ path, about });
  const violations = await page.context().newCDPSession(page);
  await violations.send('Audits.enable');
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complain(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(siteUrl)) complain(`another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`);
  });
  violations.on('Audits.issueAdded', ({ issue }) => {
    const { contentSecurityPolicyIssueDetails: details } = issue.details;
    if (details) complain(`content policy: ${details.violatedDirective} ${details.blockedURL ?? 'inline'}`);
  });
  await openPage(page, siteUrl, path);
  await act();
  await violations.detach();
  page.removeAllListeners();
  return complaints;
}
