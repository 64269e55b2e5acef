import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openToPartners } from '../../src/publish/build/open-to-partners.ts';
import { writePagefind } from '../../src/publish/build/search-index.ts';
import { serveSite } from '../../src/publish/deploy/static-server.ts';
import { openBrowser, wide, withPage } from './browser.ts';

const real = inject('siteFolder');
/** What a partner holds and the real site does not. */
const theirs = [{ href: '/cong-bo/2026-q4/', title: 'Công bố quý IV/2026', label: 'Công bố', text: 'Trồng hoa tulip' }];

let folder: string;
let browser: Browser;
let ours: Awaited<ReturnType<typeof serveSite>>;
let partner: Awaited<ReturnType<typeof serveSite>>;
let partners: { name: string; baseUrl: string }[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partners-'));
  browser = await openBrowser();
  partner = await serve('theirs', [{ name: 'xã Hà Đông', baseUrl: 'https://other.example/' }], async (into) => {
    await writePagefind(theirs, join(into, 'pagefind'));
  });
  const closed = await serveSite(join(folder, 'theirs'));
  await closed.close();
  partners = [
    { name: 'xã Vĩnh An', baseUrl: partner.url },
    { name: 'xã Im Lặng', baseUrl: closed.url },
  ];
  ours = await serve('ours', partners, async (into) => {
    for (const part of ['tim-kiem', 'tai-nguyen', 'pagefind'])
      await cp(join(real, part), join(into, part), { recursive: true });
    const page = join(into, 'tim-kiem/index.html');
    const listed = JSON.stringify(partners).replaceAll('"', '&quot;');
    const html = (await readFile(page, 'utf8')).replace('data-search-further', `$& data-partners="${listed}"`);
    await Promise.all(['.gz', '.br'].map((ending) => rm(page + ending)));
    await writeFile(page, html);
  });
});

afterAll(async () => {
  await Promise.all([ours.close(), partner.close()]);
  await rm(folder, { recursive: true });
});

it('answers from the site of a partner, says whose it is, and who did not answer; asks no host that is not listed', async () => {
  await withPage(browser, { viewport: wide }, async (page) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(`${ours.url}tim-kiem/?q=${encodeURIComponent('hoa tulip')}`);
    await page.locator('[data-search-further] button').click();
    await page.waitForFunction(() =>
      document.querySelector('[data-search-further] > [role=status]:nth-of-type(2)')?.textContent?.includes('Im Lặng'),
    );
    expect(await page.locator('[data-search-further] > [role=status]:nth-of-type(2)').textContent()).toBe(
      'Trang của xã Vĩnh An: 1 chỗ. Chưa hỏi được trang của xã Im Lặng.',
    );
    const links = page.locator('[data-search-further] > ol').nth(1).locator('li');
    expect(await links.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual([
      `${partner.url}cong-bo/2026-q4/`,
    ]);
    expect(await links.locator('.search-what').textContent()).toBe('xã Vĩnh An · Công bố');
    const listed = [ours.url, ...partners.map(({ baseUrl }) => baseUrl)].map((url) => new URL(url).origin);
    expect([...hosts].filter((host) => !listed.includes(host))).toEqual([]);
  });
});

it('cannot ask a site that the headers do not name, nor one that lists no partners', async () => {
  await withPage(browser, { viewport: wide }, async (page) => {
    await openToPartnersAnew();
    await page.goto(`${ours.url}tim-kiem/?q=${encodeURIComponent('hoa tulip')}`);
    await page.locator('[data-search-further] button').click();
    await page.waitForFunction(() =>
      document.querySelector('[data-search-further] > [role=status]:nth-of-type(2)')?.textContent?.includes('Im Lặng'),
    );
    expect(await page.locator('[data-search-further] > [role=status]:nth-of-type(2)').textContent()).toContain(
      'Chưa hỏi được trang của xã Vĩnh An, xã Im Lặng.',
    );
  });
});

/** The partner takes everybody off its list. */
async function openToPartnersAnew(): Promise<void> {
  await partner.close();
  partner = await serve('theirs', [], async () => {}, Number(new URL(partner.url).port));
}

async function serve(
  name: string,
  listed: { name: string; baseUrl: string }[],
  fill: (into: string) => Promise<void>,
  port = 0,
): Promise<Awaited<ReturnType<typeof serveSite>>> {
  const into = join(folder, name);
  await mkdir(into, { recursive: true });
  for (const file of ['_headers', '_inline.nginx', '_inline.caddy', '404.html'])
    await cp(join(real, file), join(into, file));
  await fill(into);
  await openToPartners(into, listed);
  return serveSite(into, { port });
}
