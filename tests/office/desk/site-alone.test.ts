import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { atDesk } from './a-desk.ts';

it('calls a site that is built anew no publication, and lists no step that it does not need', async () => {
  await atDesk(async ({ send, read, desk, outside }) => {
    const { build } = outside;
    outside.build = async () => ({ isDone: false, said: 'No memory' });
    await desk.store.change((draft) => ({ ...draft, doneBy: 'Lê Văn C' }));
    await send('cong-bo/chi-trang', {});
    await desk.background.ended();
    expect(await read()).toContain('Dựng lại trang còn dở, dừng trước việc: dựng trang.');
    expect(await read()).not.toContain('Công bố quý');
    const stopped = await read('cong-bo');
    expect(stopped).toContain('Dựng lại trang còn dở');
    expect(stopped).not.toContain('Công bố còn dở');
    // There is no shared repository, no other place and no report.
    for (const step of ['Gửi lên kho trên mạng', 'Đưa trang ra nơi công bố', 'Ghi báo cáo và kỳ công bố'])
      expect(stopped).not.toContain(step);
    await send('nhan-tep/ngay-nhan', { ngay: '2026-10-01' });
    expect(await read('cong-bo')).toContain('Đang dựng lại trang dở, nên chưa nhận thay đổi khác.');
    outside.build = build;
    await send('cong-bo/lam-tiep', {});
    await desk.background.ended();
    expect(await read()).toContain('Đã dựng lại trang.');
  });
}, 120_000);

it('keeps the last day of a token until it is taken away, and says which day it could not read', async () => {
  await atDesk(async ({ send, read, desk }) => {
    const until = () => desk.store.get().tokenUntil;
    await send('cong-bo/lay-ve', { 'ma-den-ngay': '30/12/2026' });
    expect(until()).toBe('2026-12-30');
    await send('cong-bo/lay-ve', { 'ma-den-ngay': '31/2/2027' });
    expect(await read('cong-bo')).toContain('"31/2/2027" không phải một ngày có thật');
    await send('cong-bo/lay-ve', {});
    expect(until()).toBe('2026-12-30');
    await send('cong-bo/lay-ve', { 'ma-den-ngay': '' });
    expect(until()).toBeUndefined();
  });
}, 120_000);

it('finds a folder that takes no site before anything is done, and takes another where it is stopped on its way', async () => {
  await atDesk(async ({ send, read, desk, outside, project, asked }) => {
    await desk.store.change((draft) => ({ ...draft, doneBy: 'Lê Văn C' }));
    const [away, other, outlet] = ['usb/trang', 'content', 'cong'].map((name) => path.join(project, name));
    await send('cong-bo/chi-trang', { 'thu-muc': away ?? '' });
    expect(await read('cong-bo')).toContain(`không thấy thư mục ${path.join(project, 'usb')}.`);
    // A folder of other things is not to be replaced by a site.
    await send('cong-bo/chi-trang', { 'thu-muc': other ?? '' });
    expect(await read('cong-bo')).toContain('đang có tệp khác, không phải trang của xã');
    expect(asked).toEqual([]);
    expect(await read()).not.toContain('còn dở');

    mkdirSync(path.join(project, 'usb'));
    const { deliver } = outside;
    outside.deliver = async () => ({ isDone: false, said: 'No space left' });
    await send('cong-bo/chi-trang', { 'thu-muc': away ?? '' });
    await desk.background.ended();
    expect(await read('cong-bo')).toContain('đổi thư mục ở ô dưới đây cũng được');
    await send('cong-bo/lam-tiep', { 'thu-muc': other ?? '' });
    expect(await read('cong-bo')).toContain('đang có tệp khác');
    outside.deliver = deliver;
    await send('cong-bo/lam-tiep', { 'thu-muc': outlet ?? '' });
    await desk.background.ended();
    expect(asked).toEqual(['build content', 'verify dist', `deliver ${outlet}`]);
    expect(await read()).toContain(`Trang nằm ở ${outlet}.`);
  });
}, 120_000);
