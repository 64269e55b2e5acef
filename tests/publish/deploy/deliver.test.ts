import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { manifestFile, takeFingerprints } from '../../../src/core/machine/manifest.ts';
import { runScript } from '../../office/commands/run-script.ts';

async function writeSite(folder: string, words: string): Promise<void> {
  mkdirSync(path.join(folder, 'kiem-chung'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), words);
  const manifest = { manifestVersion: 1, source: { commit: 'a' }, files: await takeFingerprints(folder) };
  writeFileSync(path.join(folder, manifestFile), JSON.stringify(manifest));
}

it('puts a site into its place whole, keeps the one before, and replaces nothing that is no site', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'đưa ra-'));
  try {
    const [site, outlet] = [path.join(folder, 'dist'), path.join(folder, 'trang của xã')];
    const deliver = (to = outlet) => runScript('src/publish/deploy/deliver.ts', [site, to]);
    await writeSite(site, 'một');
    expect((await deliver()).exitCode).toBe(0);
    await writeSite(site, 'hai');
    expect(await deliver()).toEqual({ exitCode: 0, output: `Đã đưa trang vào "${outlet}".\n`, errors: '' });
    expect(readFileSync(path.join(outlet, 'index.html'), 'utf8')).toBe('hai');
    expect(readFileSync(path.join(`${outlet}.previous`, 'index.html'), 'utf8')).toBe('một');

    // Bytes that came to harm on the way do not go out.
    writeFileSync(path.join(site, 'index.html'), 'ba');
    expect((await deliver()).errors).toContain('Bản vừa chép không giống bản đã dựng');
    expect(readFileSync(path.join(outlet, 'index.html'), 'utf8')).toBe('hai');
    expect(existsSync(`${outlet}.unfinished`)).toBe(false);

    expect((await deliver(path.join(folder, 'usb/trang'))).errors).toContain('Cắm USB hoặc nối ổ mạng');
    writeFileSync(path.join(folder, 'khác.txt'), 'x');
    expect((await deliver(folder)).errors).toContain('đang chứa thứ khác, không phải một trang đã công bố');
  } finally {
    await rm(folder, { recursive: true });
  }
});
