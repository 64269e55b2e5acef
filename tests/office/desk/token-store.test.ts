import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openTokenStore } from '../../../src/office/desk/token-store.ts';
import { hasSecretService } from '../../setup/needs.ts';

const url = 'https://kho.example/xa/chuong-trinh.git';

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kho-mat-khau-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Whoever has logged in, and has asked these things of the store of passwords; each time in a new session. */
function inSession(home: string, daemon: string, orders: string[]): unknown[] {
  const program = path.join(import.meta.dirname, 'token-store-process.ts');
  const script = `printf mat-khau | gnome-keyring-daemon ${daemon} --components=secrets >/dev/null; exec "$@"`;
  const command = ['bash', '-c', script, 'bash', process.execPath, program, ...orders];
  const { DISPLAY: _, WAYLAND_DISPLAY: _w, XDG_DATA_HOME: _d, ...others } = process.env;
  const env = { ...others, HOME: home, XDG_RUNTIME_DIR: home, XDG_CACHE_HOME: home };
  const said = execFileSync('dbus-run-session', ['--', ...command], { env, encoding: 'utf8', stdio: 'pipe' });
  return said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const named = 'keeps a token in the Secret Service of the machine, over the end of the session';
it.skipIf(!hasSecretService())(
  `${named} (not tried without gnome-keyring-daemon and dbus-run-session)`,
  async () => {
    await inFolder(async (home) => {
      const first = inSession(home, '--unlock', ['read', 'keep:mã-một', 'keep:mã-hai', 'read-other']);
      expect(first).toEqual([
        { state: 'open' },
        { state: 'open', token: 'mã-một' },
        { state: 'open', token: 'mã-hai' },
        { state: 'open' },
      ]);
      // Locked, and nobody there to open it.
      expect(inSession(home, '--start', ['keep:mã-ba', 'read'])).toEqual([{ state: 'refused' }, { state: 'refused' }]);
      const second = inSession(home, '--unlock', ['read', 'forget', 'read', 'forget']);
      expect(second).toEqual([
        { state: 'open', token: 'mã-hai' },
        { state: 'open' },
        { state: 'open' },
        { state: 'open' },
      ]);
    });
  },
  60_000,
);

it('says of a machine without a store that there is none', () => {
  const program = path.join(import.meta.dirname, 'token-store-process.ts');
  const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' };
  const said = execFileSync(process.execPath, [program, 'keep:abc', 'read'], { env, encoding: 'utf8' });
  expect(said).toBe('{"state":"none"}\n{"state":"none"}\n');
});

it('goes on without a store that breaks or does not answer, and does not wait for it again', async () => {
  await inFolder(async (folder) => {
    const [broken, silent] = [path.join(folder, 'broken.mjs'), path.join(folder, 'silent.mjs')];
    await writeFile(broken, 'process.abort();');
    await writeFile(silent, 'process.on("message", () => {});');
    expect(await openTokenStore({ program: broken, milliseconds: 10_000 }).readToken(url)).toEqual({ state: 'none' });
    const store = openTokenStore({ program: silent, milliseconds: 300 });
    expect(await store.readToken(url)).toEqual({ state: 'refused' });
    const before = performance.now();
    expect(await store.readToken(url)).toEqual({ state: 'refused' });
    expect(performance.now() - before).toBeLessThan(200);
  });
});
