import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fingerprintOf } from '../../../src/core/machine/fingerprint.ts';
import { makeArchive } from '../../../src/publish/build/archive.ts';
import { writeManifest } from '../../../src/publish/build/write-manifest.ts';
import { commit, git, withRepository } from '../../office/commands/repository.ts';

const lines: string[] = [];
for (const name of ['log', 'error'] as const)
  vi.spyOn(console, name).mockImplementation((line) => lines.push(String(line)));
afterEach(() => lines.splice(0));

/** A repository whose programme was closed, with a site built from its commit. */
function withClosed(use: (folder: { repository: string; site: string; content: string }) => Promise<void>) {
  return withRepository(async (content, repository) => {
    const file = path.join(content, 'site.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), archivedOn: '2031-03-31' }));
    commit(repository, 'Khép lại chương trình');
    const site = path.join(repository, 'dist');
    mkdirSync(site);
    writeFileSync(path.join(site, 'index.html'), '<!doctype html>Trang');
    await writeManifest(site, { commit: git(repository, 'rev-parse', 'HEAD'), changedFiles: '' }, undefined);
    writeFileSync(path.join(site, 'index.html.br'), brotliCompressSync('<!doctype html>Trang'));
    await use({ repository, site, content });
  });
}

describe('npm run luu-tru', { timeout: 60_000 }, () => {
  it('packs the site and what it was built from, the same bytes each time, and says their digest', () =>
    withClosed(async (places) => {
      const [first, second] = ['mot', 'hai'].map((name) => path.join(places.repository, 'dist.previous', name));
      expect([await makeArchive(['--ra', first ?? ''], places), ...lines.slice(0, 1)]).toEqual([
        0,
        expect.stringContaining('Đã lập gói lưu trữ'),
      ]);
      const said = lines.join('\n');
      expect(await makeArchive(['--ra', second ?? ''], places)).toBe(0);
      const name = '18-ctr-du-luu-tru-2031-03-31.zip';
      const [zip, again] = [first, second].map((folder) => readFileSync(path.join(folder ?? '', name)));
      expect(zip?.equals(again ?? Buffer.alloc(0))).toBe(true);
      expect(said).toContain(fingerprintOf(zip ?? ''));
      expect(readFileSync(path.join(first ?? '', `${name}.sha256`), 'utf8')).toBe(
        `${fingerprintOf(zip ?? '')}  ${name}\n`,
      );
      const parts = Object.keys(unzipSync(new Uint8Array(zip ?? [])));
      expect(parts).toContain('DOC-TRUOC.txt');
      expect(parts).toContain('kho/content/site.json');
      expect(parts.filter((part) => part.startsWith('trang/'))).toEqual([
        'trang/index.html',
        'trang/kiem-chung/SHA256SUMS',
        'trang/kiem-chung/ban-ke.json',
      ]);
      expect(await makeArchive(['--ra', first ?? ''], places)).toBe(2);
    }));

  it('packs nothing of a programme that still runs, of changed files, or of another site', () =>
    withClosed(async (places) => {
      const out = ['--ra', path.join(places.repository, 'dist.previous')];
      writeFileSync(path.join(places.site, 'index.html'), 'đã sửa');
      expect(await makeArchive(out, places)).toBe(1);
      expect(lines.pop()).toContain('npm run build');
      rmSync(path.join(places.content, 'site.json'));
      expect(await makeArchive(out, places)).toBe(1);
      git(places.repository, 'checkout', '--quiet', 'HEAD~1', '--', 'content/site.json');
      expect(await makeArchive(out, places)).toBe(1);
      expect(lines.pop()).toContain('archivedOn');
      expect(await makeArchive([], places)).toBe(2);
    }));
});
