import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { listFiles } from '../../../src/core/machine/list-files.ts';
import type { TokenStore } from '../../../src/office/desk/token-store.ts';
import { git } from '../commands/repository.ts';
import { atDesk, type TriedDesk } from './a-desk.ts';
import { serveGit } from './git-server.ts';

const [old, fresh] = ['ma-cu-7c1d90', 'ma-moi-55e2ab'];
const [inMemory, inStore] = ['Mã đang giữ chỉ trong lúc bàn làm việc mở', 'Mã đang giữ trong kho mật khẩu của máy này'];
const tick = /<input type="checkbox" id="giu-ma" name="giu-ma" value="co">/;
const forget = '<button class="do" form="quen-ma">Quên mã này</button>';

/** A store of passwords that is open. */
function aStore(kept: Map<string, string>): TokenStore {
  const read = async (url: string) => ({ state: 'open', token: kept.get(url) }) as const;
  return {
    readToken: read,
    keepToken: async (url, token) => {
      kept.set(url, token);
      return read(url);
    },
    forgetToken: async (url) => {
      kept.delete(url);
      return read(url);
    },
  };
}

/** One whose owner does not let the desk in. */
const refused = async () => ({ state: 'refused' }) as const;
const locked: TokenStore = { readToken: refused, keepToken: refused, forgetToken: refused };

/** A desk whose repository is shared with a host that takes one token alone. */
async function atShared(tokens: TokenStore, use: (desk: TriedDesk, kho: string, url: string) => Promise<void>) {
  await atDesk(
    async (desk) => {
      const kho = path.join(desk.project, 'kho.git');
      git(desk.project, 'clone', '--quiet', '--bare', desk.project, kho);
      git(kho, 'config', 'http.receivepack', 'true');
      const server = await serveGit(desk.project, fresh);
      git(desk.project, 'remote', 'add', 'origin', server.url);
      try {
        await use(desk, kho, server.url);
      } finally {
        await server.close();
      }
    },
    { tokens },
  );
}

const markupOf = async ({ url }: TriedDesk) => (await fetch(`${url}cong-bo`)).text();

/** Every file of the project, and every one inside a backup. */
async function readEverything({ project, url }: TriedDesk): Promise<string[]> {
  const files = await Promise.all((await listFiles(project)).map((name) => readFile(path.join(project, name))));
  const backup = unzipSync(new Uint8Array(await (await fetch(`${url}ban-giao/sao-luu`)).arrayBuffer()));
  return [...files, ...Object.values(backup)].map((bytes) => Buffer.from(bytes).toString('latin1'));
}

it('keeps a token in the store of the machine where that is ticked, and nowhere else', async () => {
  const kept = new Map<string, string>();
  await atShared(aStore(kept), async (desk, kho, url) => {
    const { send, read } = desk;
    await desk.desk.store.change((draft) => ({ ...draft, doneBy: 'Lê Văn C' }));
    expect(await read('cong-bo')).toContain('Gõ vào thì mã được giữ chỉ trong lúc bàn làm việc mở.');
    expect(await markupOf(desk)).toMatch(tick);
    expect(await markupOf(desk)).not.toContain(forget);

    await send('cong-bo/lay-ve', { ma: old });
    expect(await read('cong-bo')).toContain('không nhận mã truy cập này');
    expect(await markupOf(desk)).toContain(forget);
    expect(await read('cong-bo')).toContain(inMemory);
    expect([...kept]).toEqual([]);
    // Ticked later, without typing it again.
    await send('cong-bo/lay-ve', { 'giu-ma': 'co', 'ma-den-ngay': '30/12/2026' });
    expect(await read('cong-bo')).toContain('Mã đã giữ trong kho mật khẩu của máy này.');
    expect([...kept]).toEqual([[url, old]]);
    expect(await read('cong-bo')).toContain(inStore);
    expect(await markupOf(desk)).not.toMatch(tick);

    // A new one takes its place, and the next desk has it without a word typed.
    await send('cong-bo/lay-ve', { ma: fresh });
    expect(await read('cong-bo')).toContain('Máy này đã có bản mới nhất của kho trên mạng.');
    expect([...kept]).toEqual([[url, fresh]]);
    const again = await desk.again();
    await again.send('cong-bo/chi-trang', { gui: 'co' });
    await again.desk.background.ended();
    expect(git(kho, 'log', '-1', '--format=%H')).toBe(git(desk.project, 'log', '-1', '--format=%H'));
    expect(await again.read('cong-bo')).toContain(inStore);

    const pages = await Promise.all(
      ['', 'cong-bo', 'ban-giao'].map(async (page) => (await fetch(again.url + page)).text()),
    );
    const everything = [...pages, ...(await readEverything(again))];
    expect(everything.some((text) => text.includes('tokenUntil'))).toBe(true);
    expect(everything.filter((text) => text.includes(old) || text.includes(fresh))).toEqual([]);

    await again.send('cong-bo/quen-ma', {});
    expect(await again.read('cong-bo')).toContain('Đã quên mã truy cập kho trên mạng.');
    expect([...kept]).toEqual([]);
    expect(again.desk.store.get().tokenUntil).toBeUndefined();
    await again.send('cong-bo/lay-ve', {});
    expect(await again.read('cong-bo')).toContain('không nhận mã truy cập này');
  });
}, 120_000);

it('keeps a token in memory, and says so, where the machine has no store or does not open it', async () => {
  await atShared(locked, async (desk) => {
    await desk.send('cong-bo/lay-ve', { ma: fresh, 'giu-ma': 'co' });
    const said = await desk.read('cong-bo');
    expect(said).toContain('Chưa cất được mã vào kho mật khẩu của máy này');
    expect(said).toContain('Máy này đã có bản mới nhất của kho trên mạng.');
    expect(said).toContain(`${inMemory}: để trống ô trên thì dùng mã ấy, đóng rồi thì phải gõ lại.`);
    expect(said).toContain('Không mở được kho mật khẩu của máy này: kho đang khóa, hoặc không trả lời.');
    expect(await markupOf(desk)).not.toMatch(tick);
    await desk.send('cong-bo/quen-ma', {});
    expect(await desk.read('cong-bo')).toContain('Bàn làm việc đã quên mã, nhưng không mở được');
  });
  await atDesk(async (desk) => {
    git(desk.project, 'remote', 'add', 'origin', 'https://kho.example/xa.git');
    expect(await desk.read('cong-bo')).toContain('Máy này không có kho mật khẩu mà bàn làm việc dùng được.');
    expect(await markupOf(desk)).not.toMatch(tick);
    expect(await desk.read('ban-giao')).toContain('Mã truy cập kho trên mạng không nằm trong bản sao lưu');
  });
}, 120_000);
