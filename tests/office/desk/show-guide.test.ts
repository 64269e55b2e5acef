import { expect, it } from 'vitest';
import { atDesk } from './a-desk.ts';

it('shows the guide with its pictures before any site was built on this machine', async () => {
  await atDesk(async ({ url, read }) => {
    expect(await read()).toContain('Bàn giao Hướng dẫn');
    const page = await (await fetch(`${url}huong-dan`)).text();
    expect(page).toContain('>Bước 4. Công bố</h3>');
    // Its links lead to pages of the site, and never to addresses of the desk.
    expect(page).toContain('href="https://chuong-trinh-hanh-dong.example/kiem-tra/"');
    expect(page).not.toContain('href="../');
    const [, picture = ''] =
      /<img loading="lazy" src="[^"]*\/(huong-dan\/[a-z0-9-]+\.webp)" alt="Trang đầu của Bàn làm việc/.exec(page) ?? [];
    const answer = await fetch(url + picture);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await fetch(`${url}huong-dan/khong-co.webp`)).status).toBe(404);
    expect((await fetch(`${url}huong-dan/..%2fsite.json`)).status).toBe(404);
  });
}, 120_000);
