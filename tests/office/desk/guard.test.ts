import { readFileSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { atDesk } from './a-desk.ts';

/** Asks with exactly these headers: `fetch` would not let a page name its host. */
function ask(url: string, headers: Record<string, string>, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    sent.on('error', reject).end();
  });
}

it('answers its own pages alone: no other token, host, origin or site', async () => {
  await atDesk(async ({ url, desk, send, read }) => {
    const { host, origin, port } = new URL(url);
    const statusOf = async (headers: Record<string, string>, method?: string, address = url) =>
      (await ask(address, headers, method)).status;
    const post = `${url}cong-bo/bat-dau`;
    expect(await statusOf({ host })).toBe(200);
    expect(await statusOf({ host }, 'GET', `${origin}/`)).toBe(403);
    expect(await statusOf({ host }, 'GET', `${origin}/${'0'.repeat(48)}/`)).toBe(403);
    // A name of somebody else that leads to this machine.
    expect(await statusOf({ host: `evil.example:${port}` })).toBe(403);
    expect(await statusOf({ host: `localhost:${port}` })).toBe(403);
    expect(await statusOf({ host, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusOf({ host, origin: 'https://evil.example' }, 'POST', post)).toBe(403);
    expect(await statusOf({ host, origin: 'null' }, 'POST', post)).toBe(403);
    expect(await statusOf({ host, origin: `http://127.0.0.1:${Number(port) + 1}` }, 'POST', post)).toBe(403);
    expect(await statusOf({ host }, 'POST', post)).toBe(403);
    expect(await statusOf({ host, origin, 'content-length': '0' }, 'POST', post)).toBe(303);
    // The draft site has no token in its address: it asks for the cookie that only the desk gave.
    const draft = new URL(desk.draftSite).host;
    expect(await statusOf({ host: draft }, 'GET', desk.draftSite)).toBe(403);
    expect(await statusOf({ host: draft, cookie: `ban-lam-viec=${'0'.repeat(48)}` }, 'GET', desk.draftSite)).toBe(403);
    expect(
      await statusOf({ host: 'evil.example', cookie: `ban-lam-viec=${url.split('/')[3]}` }, 'GET', desk.draftSite),
    ).toBe(403);

    // The strict policy of the site, and nothing kept or framed.
    const { headers } = await fetch(url);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();

    // No more than the limits, no name that leads out of the folder, and nothing hostile that is not read in the sandbox.
    const tooLarge = new File([new Uint8Array(65 * 1024 * 1024)], 'to.xlsx');
    // Whoever goes on sending is cut off, and may not hear why.
    const large = await send('nhan-tep/them', { tep: tooLarge }).then(
      ({ status }) => status,
      () => 'cut off',
    );
    expect([413, 'cut off']).toContain(large);
    expect(desk.store.get().files).toEqual([]);
    await send('nhan-tep/them', { tep: new File(['x'], '../../../etc/a<img src=x>.xlsx') });
    expect(desk.store.get().files.map(({ name }) => name)).toEqual(['a_img src=x_.xlsx']);
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(50_000_000) }, { level: 1 });
    await send('nhan-tep/them', { tep: new File([new Uint8Array(bomb)], 'bom.xlsx') });
    expect(await read('nhan-tep')).toContain('bom.xlsx Phải sửa, chưa dùng được');
  });
});

it('says in words that the disk is full, and keeps the draft as it was', async () => {
  await atDesk(async ({ desk, send }) => {
    const draft = join(desk.store.folder, 'nhap.json');
    await send('nhan-tep/ngay-nhan', { ngay: '2026-10-10' });
    const before = readFileSync(draft, 'utf8');
    symlinkSync('/dev/full', `${draft}.unfinished`);
    const answer = await send('nhan-tep/ngay-nhan', { ngay: '2026-10-11' });
    expect([answer.status, await answer.text()]).toEqual([
      500,
      'Có lỗi của chương trình hoặc của máy; những gì đã làm vẫn còn nguyên.\n\nMáy không cho ghi hoặc đọc: đĩa đã đầy. Xóa bớt tệp rồi chạy lại. Không có gì bị ghi dở.',
    ]);
    expect([readFileSync(draft, 'utf8'), desk.store.get().receivedOn]).toEqual([before, '2026-10-10']);
  });
});
