import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headersFor, readHeaderRules } from '../../src/publish/deploy/headers-file.ts';
import { findNginx } from '../setup/browser.ts';
import { listFiles, readPage } from './built-pages.ts';
import { attributeOf, byTag } from './html.ts';

const folder = inject('siteFolder');
const sent = [
  '/',
  '/chi-tieu/bao-hiem-y-te/',
  '/nhung/bao-hiem-y-te/',
  '/du-lieu/v1/targets.csv',
  '/chuong-trinh/toan-van/',
  '/khong-co-trang-nay/',
  script(),
];

describe('the sample for nginx', () => {
  let home: string;
  let nginx: ChildProcess;
  let url: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'nginx-'));
    const port = await findFreePort();
    url = `http://127.0.0.1:${port}`;
    nginx = await startNginx(home, port);
    await waitFor(url);
  });
  afterAll(async () => {
    nginx.kill();
    await new Promise((ended) => nginx.once('exit', ended));
    await rm(home, { recursive: true, force: true });
  });

  it.each(sent)('sends %s with exactly the headers of public/_headers', async (path) => {
    const rules = readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
    const { headers } = await fetch(url + path);
    const usual = ['accept-ranges', 'connection', 'content-encoding', 'content-length', 'content-type', 'date', 'etag'];
    const ordinary = [...usual, 'keep-alive', 'last-modified', 'server', 'transfer-encoding', 'vary'];
    const ours = [...headers].filter(([name]) => !ordinary.includes(name));
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(headersFor(rules, path)));
    expect(headers.get('server')).toBe('nginx');
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    [script(), 'application/javascript; charset=utf-8'],
    [findFile(/\.woff2$/), 'font/woff2'],
    ['/bieu-tuong.svg', 'image/svg+xml; charset=utf-8'],
    ['/chia-se.png', 'image/png'],
    ['/nguon/18-CTr-DU.txt', 'text/plain; charset=utf-8'],
    ['/sitemap-index.xml', 'text/xml; charset=utf-8'],
    ['/du-lieu/v1/targets.csv', 'text/csv; charset=utf-8'],
    ['/du-lieu/v1/targets.json', 'application/json; charset=utf-8'],
    ['/du-lieu/v1/catalogue.jsonld', 'application/ld+json; charset=utf-8'],
  ])('says what %s is', async (path, contentType) => {
    const response = await fetch(url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(contentType);
  });

  it.each([['/'], [script()], ['/nguon/18-CTr-DU.txt'], ['/du-lieu/v1/targets.csv'], ['/du-lieu/v1/targets.json']])(
    'sends %s compressed',
    async (path) => {
      const { headers } = await fetch(url + path, { headers: { 'accept-encoding': 'gzip' } });
      expect(headers.get('content-encoding')).toBe('gzip');
      expect(headers.get('vary')).toBe('Accept-Encoding');
    },
  );

  it.each(['/khong-co-trang-nay/', '/chi-tieu/khong-co/', '/_headers', '/_styles.nginx'])(
    'answers %s with a page in Vietnamese',
    async (path) => {
      const response = await fetch(url + path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await response.text()).toContain('Không có trang này');
    },
  );

  it('leads an address without its last slash to the page', async () => {
    const { status, headers } = await fetch(`${url}/chi-tieu`, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([301, '/chi-tieu/']);
  });

  async function startNginx(into: string, port: number): Promise<ChildProcess> {
    const program = findNginx();
    if (program === undefined) throw new Error('No nginx: run node tests/setup/install-browser.ts');
    const sample = await readFile('src/publish/deploy/nginx.conf', 'utf8');
    await writeFile(
      join(into, 'site.conf'),
      changeLines(sample, `listen 127.0.0.1:${port};`, `root ${folder};`, `include ${folder}/_styles.nginx;`),
    );
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${into};`);
    const main = `daemon off; pid ${into}/pid; error_log ${into}/error.log; events {}
      http { include /etc/nginx/mime.types; access_log off; ${paths.join(' ')} include ${into}/site.conf; }`;
    // As root, nginx reads files as another user, who may not look into temporary folders.
    await writeFile(join(into, 'nginx.conf'), process.getuid?.() === 0 ? `user root; ${main}` : main);
    return spawn(program, ['-c', join(into, 'nginx.conf'), '-e', join(into, 'error.log')], { stdio: 'inherit' });
  }
});

describe('the headers', () => {
  it('hold the content policy that every page carries, forbid frames, and let the search worker run WebAssembly', async () => {
    const rules = readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
    const inPage = policyOf('/');
    const sent = headersFor(rules, '/').get('content-security-policy') ?? '';
    expect(withoutStyles(sent)).toBe(
      `${withoutStyles(inPage).replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")}; frame-ancestors 'none'`,
    );
    expect(inPage).not.toMatch(/unsafe|\*|http:|data:/);
  });

  it('let other sites frame the cards of targets, and nothing else', async () => {
    const rules = readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
    const card = '/nhung/bao-hiem-y-te/';
    expect(withoutStyles(headersFor(rules, card).get('content-security-policy') ?? '')).toBe(
      `${withoutStyles(policyOf(card))}; frame-ancestors *`,
    );
    expect(headersFor(rules, card).get('x-frame-options')).toBeUndefined();
    const open = listFiles(folder)
      .filter((path) => !path.startsWith('/nhung/'))
      .map((path) => ({ path, headers: headersFor(rules, path) }))
      .filter(
        ({ headers }) =>
          headers.get('x-frame-options') !== 'DENY' ||
          headers.get('content-security-policy')?.endsWith("; frame-ancestors 'none'") !== true,
      );
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  it('let pages of other sites read the open data, and nothing else', async () => {
    const rules = readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
    const isAllowed = (path: string) => headersFor(rules, path).get('access-control-allow-origin') === '*';
    const isData = (path: string) => path.startsWith('/du-lieu/v1/');
    expect(listFiles(folder).filter((path) => isAllowed(path) !== isData(path))).toEqual([]);
    expect(headersFor(rules, '/du-lieu/v1/targets.json').get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('are those that OWASP asks for', async () => {
    const rules = readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
    expect([...headersFor(rules, '/').keys()].sort()).toEqual([
      'content-security-policy',
      'cross-origin-embedder-policy',
      'cross-origin-opener-policy',
      'cross-origin-resource-policy',
      'permissions-policy',
      'referrer-policy',
      'strict-transport-security',
      'x-content-type-options',
      'x-frame-options',
      'x-permitted-cross-domain-policies',
    ]);
    expect(headersFor(rules, script()).get('cache-control')).toBe('public, max-age=31536000, immutable');
  });
});

function withoutStyles(policy: string): string {
  return policy.replace(/ style-src [^;]*;/, '');
}

/** The content policy that a page carries itself. */
function policyOf(path: string): string {
  const metas = byTag(readPage(folder, path).document, 'meta');
  const policy = metas.find((element) => attributeOf(element, 'http-equiv') === 'Content-Security-Policy');
  return policy === undefined ? '' : (attributeOf(policy, 'content') ?? '');
}

/** Fills in the three lines of the sample that each host changes. */
function changeLines(sample: string, listen: string, root: string, include: string): string {
  const changed = sample
    .replace(/listen 80; # change.*/, listen)
    .replace(/root \/srv\/site; # change.*/, root)
    .replace(/include \/srv\/site\/_styles.nginx; # change.*/, include);
  if (changed.includes('# change'))
    throw new Error('src/publish/deploy/nginx.conf: the lines marked "change" are not as known');
  return changed;
}

function script(): string {
  return findFile(/^\/tai-nguyen\/.*\.js$/);
}

function findFile(pattern: RegExp): string {
  return listFiles(folder).find((path) => pattern.test(path)) ?? '';
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function waitFor(url: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`nginx does not answer at ${url}`);
}
