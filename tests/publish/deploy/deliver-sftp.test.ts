import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { manifestFile, takeFingerprints } from '../../../src/core/machine/manifest.ts';
import { makeSshKey, serveSsh } from './ssh-server.ts';

async function writeSite(folder: string, words: string): Promise<void> {
  mkdirSync(path.join(folder, 'kiem-chung'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), words.repeat(20_000));
  writeFileSync(path.join(folder, 'trang có dấu.txt'), '');
  const manifest = { manifestVersion: 1, source: { commit: 'a' }, files: await takeFingerprints(folder) };
  writeFileSync(path.join(folder, manifestFile), JSON.stringify(manifest));
}

function deliver(place: object, ...args: string[]): Promise<{ exitCode: number; output: string; errors: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['src/publish/deploy/deliver-sftp.ts', ...args], (error, output, errors) =>
      resolve({ exitCode: Number(error?.code ?? 0), output: output.trim(), errors }),
    );
    child.stdin?.end(JSON.stringify(place));
  });
}

const first = (words: string) => (file: string) => readFileSync(file, 'utf8').startsWith(words);

it('takes a site to a server whose key is the remembered one, whole, and keeps the one before', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sftp-'));
  const [hostKey, otherKey, userKey] = [makeSshKey(), makeSshKey(), makeSshKey()];
  const allowed = { user: 'xa', password: 'mat-khau-dung', publicKey: userKey.public };
  const server = await serveSsh(folder, { ...allowed, hostKey: hostKey.private });
  try {
    const site = path.join(folder, 'dist');
    const place = { host: '127.0.0.1', port: server.port, user: 'xa', folder: 'web/trang', password: 'mat-khau-dung' };
    mkdirSync(path.join(folder, 'web'));
    await writeSite(site, 'một');
    // Asked for the first time, it only says which key the server shows; nothing is sent to a server that nobody confirmed.
    const shown = await deliver(place);
    expect(shown.output).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
    expect((await deliver(place, site)).errors).toContain('chưa được xác nhận');
    const known = { ...place, hostKey: shown.output };
    expect(await deliver(known, site)).toMatchObject({
      exitCode: 0,
      output: 'Đã đưa trang vào "127.0.0.1:web/trang".',
    });
    const live = path.join(folder, 'web/trang/index.html');
    expect(live).toSatisfy(first('một'));

    await writeSite(site, 'hai');
    // The machine went out between the two last names: the site of before comes back first.
    renameSync(path.join(folder, 'web/trang'), path.join(folder, 'web/trang.previous'));
    mkdirSync(path.join(folder, 'web/trang.unfinished/half'), { recursive: true });
    const byKey = { ...known, password: undefined, privateKey: userKey.private };
    expect((await deliver(byKey, site)).errors).toBe('');
    expect(live).toSatisfy(first('hai'));
    expect(path.join(folder, 'web/trang.previous/index.html')).toSatisfy(first('một'));
    expect(existsSync(path.join(folder, 'web/trang.unfinished'))).toBe(false);
    expect(existsSync(path.join(folder, 'web/trang.older'))).toBe(false);

    expect((await deliver({ ...known, password: 'sai' }, site)).errors).toContain('không nhận tên hoặc mật khẩu');
    expect((await deliver({ ...known, privateKey: 'không phải khóa' }, site)).errors).toContain('tệp khóa');
    writeFileSync(path.join(folder, 'web/cua-nguoi-khac.txt'), 'x');
    expect((await deliver({ ...known, folder: 'web' }, site)).errors).toContain('đang chứa thứ khác');
    const { port } = server;
    await server.close();
    expect((await deliver({ ...known, port }, site)).errors).toContain('Không nối được');

    // Another machine answers under the same name.
    const other = await serveSsh(folder, { ...allowed, hostKey: otherKey.private });
    expect((await deliver({ ...known, port: other.port }, site)).errors).toContain('khóa của máy chủ đã khác');
    await other.close();
    expect(live).toSatisfy(first('hai'));
  } finally {
    await server.close().catch(() => {});
    await rm(folder, { recursive: true });
  }
}, 300_000);
