import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { compareLive } from '../../../src/office/desk/compare-live.ts';
import { atDesk } from './a-desk.ts';

it('holds what the world is shown against what was built, and says which it is', async () => {
  await atDesk(async ({ desk, outside, send, read }) => {
    expect(await compareLive(desk)).toContain('chưa dựng trang lần nào');
    await mkdir(path.join(desk.live, 'kiem-chung'), { recursive: true });
    await writeFile(path.join(desk.live, 'kiem-chung/ban-ke.json'), '{"files":[]}');
    const asked: string[] = [];
    const shows = (text: string | undefined) => {
      outside.readLive = async (address) => {
        asked.push(address);
        return text;
      };
    };
    shows('{"files":[]}');
    expect(await compareLive(desk)).toContain('đúng là bản vừa dựng');
    shows('{"files":[1]}');
    expect(await compareLive(desk)).toContain('chưa phải bản vừa dựng');
    shows(undefined);
    expect(await compareLive(desk)).toContain('Chưa xem được trang trên mạng');
    expect(new Set(asked)).toEqual(new Set(['https://chuong-trinh-hanh-dong.example/kiem-chung/ban-ke.json']));
    await send('cong-bo/tren-mang', {});
    expect(await read('cong-bo')).toContain('Chưa xem được trang trên mạng');

    // A token that ends soon is asked for anew on the first page, not on the day of publishing.
    await desk.store.change((draft) => ({ ...draft, tokenUntil: '2026-10-27' }));
    expect(await read()).not.toContain('Mã truy cập kho trên mạng');
    await desk.store.change((draft) => ({ ...draft, tokenUntil: '2026-10-26' }));
    expect(await read()).toContain('Mã truy cập kho trên mạng dùng được đến ngày 26/10/2026.');
    await desk.store.change((draft) => ({ ...draft, tokenUntil: '2026-10-11' }));
    expect(await read()).toContain('đã hết hạn ngày 11/10/2026');
    // No release of corrections alone is made: the page says when they come, today at the earliest.
    expect(await read('sau-cong-bo')).toContain(
      'Số đính chính ra cùng kỳ công bố tới: quý III/2026, sớm nhất ngày 12/10/2026.',
    );
  });
});
