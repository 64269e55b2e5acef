import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { precompress } from '../../../src/publish/build/precompress.ts';
import { serveSite } from '../../../src/publish/deploy/static-server.ts';

const headers = `/*
  Cache-Control: no-cache
  X-Frame-Options: DENY
/tai-nguyen/*
  ! Cache-Control
  Cache-Control: immutable
`;

let folder: string;
let server: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  for (const name of ['chi-tieu', 'kiem-chung', 'tai-nguyen']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, '_headers'), headers);
  writeFileSync(join(folder, '404.html'), 'Không có trang này');
  writeFileSync(join(folder, 'chi-tieu/index.html'), 'Chỉ tiêu '.repeat(100));
  writeFileSync(join(folder, 'tai-nguyen/a.pagefind'), 'a');
  writeFileSync(join(folder, 'kiem-chung/SHA256SUMS'), 'a');
  await precompress(folder);
  server = await serveSite(folder, { base: '/xa/' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, init?: RequestInit) => fetch(new URL(path, server.url), { redirect: 'manual', ...init });

it('serves beneath the folder of its host, with the headers of the site', async () => {
  const page = await ask('/xa/chi-tieu/');
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect([page.headers.get('x-frame-options'), page.headers.get('cache-control')]).toEqual(['DENY', 'no-cache']);
  const asset = await ask('/xa/tai-nguyen/a.pagefind');
  expect([asset.headers.get('content-type'), asset.headers.get('cache-control')]).toEqual([
    'application/octet-stream',
    'immutable',
  ]);
});

it('sends the list for sha256sum as text, though its name has no ending', async () => {
  const sums = await ask('/xa/kiem-chung/SHA256SUMS');
  expect([sums.status, sums.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
});

it.each([
  ['/xa', '/xa/'],
  ['/xa/chi-tieu', '/xa/chi-tieu/'],
])('leads %s to %s', async (asked, led) => {
  const { status, headers } = await ask(asked);
  expect([status, headers.get('location')]).toEqual([301, led]);
});

it.each(['/', '/chi-tieu/', '/xa/khong-co/', '/xa/..%2f_headers', '/xa/%00.html', '/xa/%/'])(
  'answers %s with the page of missing addresses',
  async (path) => {
    const answer = await ask(path);
    expect([answer.status, await answer.text()]).toEqual([404, 'Không có trang này']);
  },
);

it.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['identity', undefined],
])('sends what is packed to a browser that takes %s', async (accepted, expected) => {
  const sent = await new Promise((answered) => {
    get(`${server.url}chi-tieu/`, { headers: { 'accept-encoding': accepted } }, (response) => {
      response.resume();
      answered(response.headers['content-encoding']);
    });
  });
  expect(sent).toBe(expected);
});

it('sends a page again only when it has changed', async () => {
  const first = await ask('/xa/chi-tieu/');
  const again = await ask('/xa/chi-tieu/', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
});
