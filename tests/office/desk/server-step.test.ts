import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeOutside } from '../../../src/office/desk/outside.ts';
import { makeSshKey, serveSsh } from '../../publish/deploy/ssh-server.ts';
import { atDesk } from './a-desk.ts';

it('takes the site to a server that somebody confirmed, keeps no password, and refuses another key in plain words', async () => {
  const [hostKey, otherKey] = [makeSshKey(), makeSshKey()];
  await atDesk(async ({ project, url, send, read, desk, outside }) => {
    const real = makeOutside(process.cwd());
    outside.takeToServer = (site, place) => real.takeToServer(site && path.join(project, site), place);
    const server = await serveSsh(project, { user: 'xa', password: 'rat-kin', hostKey: hostKey.private });
    mkdirSync(path.join(project, 'web'));
    const typed = { may: '127.0.0.1', cong: String(server.port), ten: 'xa', 'thu-muc': 'web/trang' };
    await send('cong-bo/may-chu', { ...typed, may: 'không phải tên' });
    expect(await read('cong-bo/may-chu')).toContain('Ghi đủ tên máy chủ');
    const shown = await (await send('cong-bo/may-chu', typed)).text();
    const [, khoa = ''] = /name="khoa" value="(SHA256:[^"]+)"/.exec(shown) ?? [];
    expect(shown).toContain('Chưa có gì được gửi đi.');
    expect(desk.store.get().server).toBeUndefined();
    await send('cong-bo/may-chu/nho', { ...typed, khoa });
    expect(await read('cong-bo')).toContain(`xa@127.0.0.1:${server.port}, web/trang`);

    await desk.store.change((draft) => ({ ...draft, doneBy: 'Lê Văn C' }));
    await send('cong-bo/chi-trang', { 'may-chu': 'co', 'mat-khau': 'sai' });
    await desk.background.ended();
    expect(await read('cong-bo')).toContain('không nhận tên hoặc mật khẩu này. Gõ lại');
    await send('cong-bo/lam-tiep', { 'mat-khau': 'rat-kin' });
    await desk.background.ended();
    expect(await read('cong-bo')).toContain('Đã dựng lại trang.');
    expect(readFileSync(path.join(project, 'web/trang/index.html'), 'utf8')).toContain('18-CTr/ĐU');
    for (const file of ['nhap.json', 'cong-bo.json']) {
      const place = path.join(desk.store.folder, file);
      if (existsSync(place)) expect(readFileSync(place, 'utf8')).not.toContain('rat-kin');
    }

    // Another machine stands where the server stood.
    await server.close();
    const other = await serveSsh(project, { user: 'xa', password: 'rat-kin', hostKey: otherKey.private });
    await desk.store.change((draft) => ({ ...draft, server: { ...draft.server, port: other.port } as never }));
    await send('cong-bo/chi-trang', { 'may-chu': 'co' });
    await desk.background.ended();
    expect(await read('cong-bo')).toContain('khóa của máy chủ đã khác khóa đã nhớ');
    const again = await (await send('cong-bo/may-chu', { ...typed, cong: String(other.port) })).text();
    expect(again).toContain('Khóa này KHÁC khóa đã nhớ.');
    await other.close();
    await send('cong-bo/bo', {});
    expect((await fetch(`${url}cong-bo`)).status).toBe(200);
  });
}, 300_000);
