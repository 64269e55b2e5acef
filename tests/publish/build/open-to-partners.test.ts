import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openToPartners } from '../../../src/publish/build/open-to-partners.ts';
import { headersFor, readHeaderRules } from '../../../src/publish/deploy/headers-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partners-'));
  await copyFile('public/_headers', join(folder, '_headers'));
  await writeFile(join(folder, '_inline.nginx'), 'before;\n');
  await writeFile(join(folder, '_inline.caddy'), 'before\n');
});
afterEach(() => rm(folder, { recursive: true }));

const read = (name: string) => readFile(join(folder, name), 'utf8');

it('changes no header of a site that lists no partners', async () => {
  await openToPartners(folder);
  expect(await read('_headers')).toBe(await readFile('public/_headers', 'utf8'));
  expect(await read('_inline.nginx')).toBe(
    'before;\nmap "" $partner_sources { default ""; }\nmap "" $index_readers { default ""; }\n',
  );
  expect(await read('_inline.caddy')).toBe('before\nvars partner_sources ""\nvars index_readers ""\n');
});

it('lets the search worker ask the hosts of partners and no others, and their pages read the index', async () => {
  await openToPartners(folder, [
    { name: 'xã Vĩnh An', baseUrl: 'https://an.example/mot/' },
    { name: 'xã An Bình', baseUrl: 'https://an.example/hai/' },
    { name: 'xã Vĩnh Bình', baseUrl: 'https://binh.example/' },
  ]);
  const rules = readHeaderRules(await read('_headers'));
  const ofWorker = headersFor(rules, '/pagefind/pagefind-worker.js');
  expect(ofWorker.get('content-security-policy')).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' https://an.example https://binh.example; frame-ancestors 'none'",
  );
  expect(ofWorker.get('access-control-allow-origin')).toBe('*');
  const before = readHeaderRules(await readFile('public/_headers', 'utf8'));
  expect(headersFor(rules, '/tim-kiem/')).toEqual(headersFor(before, '/tim-kiem/'));
  expect(await read('_inline.nginx')).toContain(
    'map "" $partner_sources { default " https://an.example https://binh.example"; }\nmap "" $index_readers { default "*"; }\n',
  );
  expect(await read('_inline.caddy')).toContain(
    'vars partner_sources " https://an.example https://binh.example"\nvars index_readers "*"\n',
  );
});
