import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precompress } from '../../../src/publish/build/precompress.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('packs texts that become smaller, and leaves pictures, fonts and what only servers read', async () => {
  const text = 'Chỉ tiêu 11. '.repeat(50);
  for (const name of ['a.html', 'a.json', 'a.woff2', 'a.webp', '_headers.txt']) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'short.txt'), 'a');
  await precompress(folder);
  expect(readdirSync(folder).filter((name) => /\.(?:br|gz)$/.test(name))).toEqual([
    'a.html.br',
    'a.html.gz',
    'a.json.br',
    'a.json.gz',
  ]);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'a.html.gz'))).toString()).toBe(text);
});

it('packs what a first search waits for better than others', async () => {
  const text = JSON.stringify(
    Array.from({ length: 400 }, (_, place) => `Nhiệm vụ ${place * place} của thôn ${place % 21}`),
  );
  writeFileSync(join(folder, 'danh-muc.0a1b2c.json'), text);
  await precompress(folder);
  const packed = readFileSync(join(folder, 'danh-muc.0a1b2c.json.gz'));
  expect(gunzipSync(packed).toString()).toBe(text);
  expect(packed.length).toBeLessThan(gzipSync(text, { level: 9 }).length);
});
