import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headersFor, readHeaderRules } from '../../src/publish/deploy/headers-file.ts';
import { findProgram } from '../setup/needs.ts';
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

describe.each([
  ['nginx', startNginx],
  ['Caddy', startCaddy],
] as const)('the sample for %s', (name, start) => {
  let home: string;
  let server: ChildProcess;
  let url: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'sample-'));
    const port = await findFreePort();
    url = `http://127.0.0.1:${port}`;
    server = await start(home, port);
    await waitFor(url);
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    if (server.exitCode === null && server.kill()) await ended;
    await rm(home, { recursive: true, force: true });
  });

  it.each(sent)('sends %s with exactly the headers of public/_headers', async (path) => {
    const rules = readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
    const { headers } = await fetch(url + path);
    const usual = ['accept-ranges', 'connection', 'content-encoding', 'content-length', 'content-type', 'date', 'etag'];
    const ordinary = [...usual, 'keep-alive', 'last-modified', 'server', 'transfer-encoding', 'vary'];
    const ours = [...headers].filter(([name]) => !ordinary.includes(name));
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(headersFor(rules, path)));
    // Neither says more than its name.
    expect([null, 'nginx']).toContain(headers.get('server'));
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    [script(), /^(?:text|application)\/javascript; charset=utf-8$/],
    [findFile(/\.woff2$/), 'font/woff2'],
    ['/bieu-tuong.svg', /^image\/svg\+xml/],
    ['/chia-se.png', 'image/png'],
    ['/nguon/18-CTr-DU.txt', 'text/plain; charset=utf-8'],
    ['/sitemap-index.xml', 'text/xml; charset=utf-8'],
    ['/du-lieu/v1/targets.csv', 'text/csv; charset=utf-8'],
    ['/cong-bo/tin.xml', 'text/xml; charset=utf-8'],
    ['/nhiem-vu/tat-ca.ics', /^text\/calendar/],
    ['/kiem-chung/SHA256SUMS', /^text\/plain/],
    ['/du-lieu/tat-ca.xlsx', /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet$/],
    ['/du-lieu/tat-ca.zip', /^application\/zip$/],
    ['/co-quan/phong-kinh-te.docx', /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document$/],
    ['/kiem-chung/so-hai-ban.htm', 'text/html; charset=utf-8'],
    [findFile(/\.webp$/), 'image/webp'],
    ['/du-lieu/v1/targets.json', /^application\/json/],
    ['/du-lieu/v1/catalogue.jsonld', /^application\/ld\+json/],
  ])('says what %s is', async (path, contentType) => {
    const response = await fetch(url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(contentType);
  });

  it.each([['/'], [script()], ['/nguon/18-CTr-DU.txt'], ['/du-lieu/v1/targets.csv'], ['/du-lieu/v1/targets.json']])(
    'sends %s as the build has packed it',
    async (path) => {
      const packed = await readFile(join(folder, `${path.endsWith('/') ? `${path}index.html` : path}.gz`));
      const { headers, body } = await askPacked(url + path);
      expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
      expect(body.equals(packed)).toBe(true);
    },
  );

  it('sends a page again only when it has changed', async () => {
    const first = await fetch(`${url}/`);
    const again = await fetch(`${url}/`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([first.headers.get('cache-control'), again.status]).toEqual(['no-cache', 304]);
  });

  it.each(['/khong-co-trang-nay/', '/chi-tieu/khong-co/', '/_headers', '/_inline.nginx'])(
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
    expect([status, headers.get('location')]).toEqual([name === 'nginx' ? 301 : 308, '/chi-tieu/']);
  });
});

it('sends brotli to who takes it, where the sample for Caddy is used', async () => {
  const home = await mkdtemp(join(tmpdir(), 'sample-'));
  const port = await findFreePort();
  const caddy = await startCaddy(home, port);
  await waitFor(`http://127.0.0.1:${port}`);
  const { headers } = await fetch(`http://127.0.0.1:${port}/`, { headers: { 'accept-encoding': 'gzip, br' } });
  expect(headers.get('content-encoding')).toBe('br');
  caddy.kill();
  await rm(home, { recursive: true, force: true });
});

async function startNginx(into: string, port: number): Promise<ChildProcess> {
  const sample = await readSample('nginx.conf', [
    [/listen 80; # change.*/, `listen 127.0.0.1:${port};`],
    [/root \/srv\/site; # change.*/, `root ${folder};`],
    [/include \/srv\/site\/_inline.nginx; # change.*/, `include ${folder}/_inline.nginx;`],
  ]);
  await writeFile(join(into, 'site.conf'), sample);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${into};`);
  const main = `daemon off; pid ${into}/pid; error_log ${into}/error.log; events {}
      http { include /etc/nginx/mime.types; access_log off; ${paths.join(' ')} include ${into}/site.conf; }`;
  // As root, nginx reads files as another user, who may not look into temporary folders.
  await writeFile(join(into, 'nginx.conf'), process.getuid?.() === 0 ? `user root; ${main}` : main);
  const args = ['-c', join(into, 'nginx.conf'), '-e', join(into, 'error.log')];
  return spawn(programOf('nginx'), args, { stdio: 'inherit' });
}

async function startCaddy(into: string, port: number): Promise<ChildProcess> {
  const sample = await readSample('Caddyfile', [
    [/trang\.example \{ # change.*/, `http://127.0.0.1:${port} {`],
    [/root \* \/srv\/site # change.*/, `root * ${folder}`],
    [/import \/srv\/site\/_inline.caddy # change.*/, `import ${folder}/_inline.caddy`],
  ]);
  await writeFile(join(into, 'Caddyfile'), `{\n\tadmin off\n}\n${sample}`);
  const env = { HOME: into, XDG_DATA_HOME: into, XDG_CONFIG_HOME: into };
  const args = ['run', '--config', join(into, 'Caddyfile'), '--adapter', 'caddyfile'];
  return spawn(programOf('caddy'), args, { stdio: 'ignore', env });
}

/** The bytes of an answer as they are sent: `fetch` would unpack them. */
function askPacked(address: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((answered, failed) => {
    const request = get(address, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => answered({ headers: response.headers, body: Buffer.concat(chunks) }));
    });
    request.on('error', failed);
  });
}

function programOf(name: 'nginx' | 'caddy'): string {
  const program = findProgram(name);
  if (program === undefined) throw new Error(`No ${name}: run node tests/setup/install-needs.ts`);
  return program;
}

/** A sample with the three lines filled in that each host changes. */
async function readSample(name: string, changes: [RegExp, string][]): Promise<string> {
  const sample = await readFile(join('src/publish/deploy', name), 'utf8');
  const changed = changes.reduce((text, [line, filled]) => text.replace(line, filled), sample);
  if (changed.includes('# change'))
    throw new Error(`src/publish/deploy/${name}: lines marked "change" are not as known`);
  return changed;
}

describe('the headers', () => {
  it('hold the content policy that every page carries, forbid frames, and let only the search worker run WebAssembly', async () => {
    const rules = readHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
    const inPage = policyOf('/');
    const sent = headersFor(rules, '/').get('content-security-policy') ?? '';
    expect(withoutStyles(sent)).toBe(`${withoutStyles(inPage)}; frame-ancestors 'none'`);
    const mayRun = listFiles(folder).filter((path) =>
      headersFor(rules, path).get('content-security-policy')?.includes("'wasm-unsafe-eval'"),
    );
    expect(mayRun).toContain('/pagefind/pagefind-worker.js');
    expect(mayRun.filter((path) => !path.startsWith('/pagefind/'))).toEqual([]);
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
      'cache-control',
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
    expect(headersFor(rules, '/').get('cache-control')).toBe('no-cache');
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
  throw new Error(`Nothing answers at ${url}`);
}
