import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { git } from '../commands/repository.ts';
import { aFigure, someFigures } from '../intake/filled-tables.ts';
import { atDesk, type TriedDesk } from './a-desk.ts';
import { serveGit } from './git-server.ts';

async function workbook(name: string, value: string, agency: string): Promise<File> {
  const cover = { agency, number: `45/BC-${name.slice(0, 3)}`, issuer: agency, receivedOn: null };
  return new File([new Uint8Array(await someFigures([aFigure(value)], cover))], name);
}

/** Ticks every verdict of the page, as somebody would who has read them. */
async function lookAtAll({ shown, send }: TriedDesk): Promise<void> {
  const keys = await shown('duyet', 'xem');
  expect(keys.length).toBeGreaterThan(0);
  await send('duyet/da-xem', { xem: keys });
}

it('goes from workbooks to the published quarter, stopped once by a full stick and by nothing half done', async () => {
  await atDesk(async (first) => {
    const { content, project, read, send, url, desk, outside, asked } = first;
    expect(await read()).toContain('Kỳ quý III/2026');
    expect(await read()).toContain('Việc tiếp theo: 1. Giao việc');
    const folder = path.join(project, 'Gửi đi');
    await send('giao-viec/lap', { 'thu-muc': folder });
    expect(await read('giao-viec')).toContain('Đã lập 16 biểu mẫu, mỗi cơ quan một tệp');
    expect(readdirSync(folder)).toContain('ai-bao-cao-gi-2026-Q3.xlsx');
    await send('giao-viec/lap', { 'thu-muc': folder });
    expect(await read('giao-viec')).toContain('có thể đã điền, nên chưa lập tệp nào');

    const scan = new File(['x'], 'ban-quet.pdf');
    await send('nhan-tep/them', {
      tep: [
        await workbook('CAX.xlsx', '93,9', 'Công an xã'),
        await workbook('YTE.xlsx', 'nhiều', 'Trạm y tế xã'),
        scan,
      ],
    });
    const received = await read('nhan-tep');
    expect(received).toContain('Đã nhận 2 tệp. Không phải bảng tính, để nguyên: ban-quet.pdf.');
    expect(received).toContain('CAX.xlsx Dùng được');
    expect(received).toContain('YTE.xlsx Phải sửa, chưa dùng được');
    expect(received).toContain('93,9% (quý III/2026) Công an xã 45/BC-CAX, 08/10/2026');
    const html = await (await fetch(`${url}nhan-tep`)).text();
    const [, letter = ''] = /href="[^"]*\/(nhan-tep\/thu\/[0-9a-f]+)">Thư trả lời YTE/.exec(html) ?? [];
    expect(await (await fetch(url + letter)).text()).toContain('ô C2 (cột "Giá trị"): tìm thấy "nhiều"');
    const [, marked = ''] = /href="[^"]*\/(nhan-tep\/can-sua\/[0-9a-f]+)"/.exec(html) ?? [];
    const { headers } = await fetch(url + marked);
    expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''YTE-can-sua.xlsx");

    // The mended file of the same name takes the place of the first, and says something else than the police.
    await send('nhan-tep/them', { tep: await workbook('YTE.xlsx', '92', 'Trạm y tế xã') });
    expect(await read('nhan-tep')).toContain('YTE.xlsx Dùng được');
    expect(await read('nhan-tep')).toContain('Công an xã: 93,9% (quý III/2026); Trạm y tế xã: 92% (quý III/2026)');

    expect(await read('cong-bo')).toContain('Trang nháp đã dựng với đúng số liệu này : Còn thiếu');
    await send('duyet/dung', {});
    await desk.background.ended();
    const cookie = `ban-lam-viec=${url.split('/')[3]}`;
    expect(await (await fetch(desk.draftSite, { headers: { cookie } })).text()).toContain('18-CTr/ĐU');
    await lookAtAll(first);
    // Who owes and is silent is seen, and publishing without them is decided.
    expect(await read('duyet')).toContain('Công bố dù còn thiếu');
    expect(await read('cong-bo')).toContain('hoặc đã quyết định công bố dù còn thiếu : Còn thiếu');
    const silent = await first.shown('duyet', 'thieu');
    await send('duyet/con-thieu', { 'con-thieu': 'co', thieu: silent.slice(1) });
    // Only those that the page named: another window may have made one more silent since.
    expect(await read('duyet')).toContain(`Sẽ công bố dù còn thiếu ${silent.length - 1} cơ quan.`);
    expect(await read('cong-bo')).toContain('hoặc đã quyết định công bố dù còn thiếu : Còn thiếu');
    await send('duyet/con-thieu', { 'con-thieu': 'co', thieu: silent });
    expect(await read('duyet')).toContain(`Sẽ công bố dù còn thiếu ${silent.length} cơ quan.`);
    const names = { 'nguoi-duyet': 'Trần Thị B, Bí thư Đảng ủy', 'nguoi-lam': 'Lê Văn C' };
    await send('duyet/nguoi-duyet', { ...names, 'so-lieu': await first.shown('duyet', 'so-lieu') });
    expect(await read('duyet/phieu')).toContain('Phiếu trình duyệt công bố quý III/2026');
    expect(await read('duyet/phieu')).toContain('Trạm y tế xã ghi 92, Công an xã ghi 93,9');
    expect(await read()).toContain('Việc tiếp theo: 4. Công bố');
    // Until the button nothing outside the draft has changed.
    expect(git(project, 'status', '--porcelain', '--', 'content')).toBe('');
    expect(existsSync(path.join(content, 'reports'))).toBe(false);

    // What cannot be kept is not published, and is taken back with one button.
    renameSync(path.join(project, '.git'), path.join(project, '.git-away'));
    await send('cong-bo/bat-dau', {});
    await desk.background.ended();
    expect(await read('cong-bo')).toContain('không phải là bản sao của kho dữ liệu');
    expect(existsSync(path.join(content, 'releases/2026-Q3.json'))).toBe(true);
    // What is half published is not called published, on the first page either.
    expect(await read()).toContain('Công bố quý III/2026 còn dở, dừng trước việc: ghi vào lịch sử của kho dữ liệu.');
    expect(await read()).toContain('Công bố còn dở: làm tiếp');
    // What is going out is changed no more: the steps before lead on, and offer nothing else.
    for (const step of ['nhan-tep', 'duyet']) {
      const shut = await (await fetch(url + step)).text();
      expect(shut).toContain('Công bố còn dở:');
      expect(shut).toMatch(/<a href="[^"]*cong-bo">làm tiếp ở bước 4<\/a>/);
      expect(shut).not.toContain('<button');
      expect(shut).not.toContain('đã công bố rồi');
    }
    expect(await read()).not.toContain('Kỳ đã công bố gần nhất');
    await send('cong-bo/bo', {});
    expect(await read('cong-bo')).toContain('Đã trở lại như trước khi bấm Công bố.');
    renameSync(path.join(project, '.git-away'), path.join(project, '.git'));
    expect(git(project, 'status', '--porcelain', '--', 'content')).toBe('');

    const kho = path.join(project, 'kho.git');
    git(project, 'clone', '--quiet', '--bare', project, kho);
    git(kho, 'config', 'http.receivepack', 'true');
    const server = await serveGit(project, 'dung-ma');
    git(project, 'remote', 'add', 'origin', server.url);
    await send('cong-bo/bat-dau', { gui: 'co', ma: 'sai-ma' });
    expect(await read('cong-bo')).toContain('không nhận mã truy cập này');

    const outlet = path.join(project, '..', 'cong');
    const deliver = outside.deliver;
    outside.deliver = async () => ({ isDone: false, said: 'No space left' });
    const known = { host: 'may.example', port: 22, user: 'xa', folder: 'web', hostKey: `SHA256:${'k'.repeat(43)}` };
    await desk.store.change((draft) => ({ ...draft, server: known }));
    await send('cong-bo/bat-dau', { 'thu-muc': outlet, gui: 'co', ma: 'dung-ma' });
    await desk.background.ended();
    expect(await read('cong-bo')).toContain('Xem ổ mạng hay USB đã cắm chưa');
    expect(await read('cong-bo')).not.toContain('Bỏ, trở lại');
    await send('nhan-tep/ngay-nhan', { ngay: '2026-10-01' });
    expect(await read('cong-bo')).toContain('chưa nhận thay đổi khác');
    outside.deliver = deliver;

    // The machine went out, and another desk is opened on the same folder.
    const again = await first.again();
    expect(await again.read('cong-bo')).toContain('Công bố còn dở');
    await again.send('cong-bo/lam-tiep', {});
    await again.desk.background.ended();
    // The token was in the memory of the first desk alone.
    expect(await again.read('cong-bo')).toContain('không nhận mã truy cập này');
    await again.send('cong-bo/lam-tiep', { ma: 'dung-ma' });
    await again.desk.background.ended();
    await server.close();
    expect(git(kho, 'log', '-1', '--format=%s')).toBe(git(project, 'log', '-1', '--format=%s'));
    expect(git(kho, 'tag')).toBe('cong-bo-2026-q3');
    expect([...asked, ...again.asked]).toEqual(['build draft', 'build content', 'verify dist', `deliver ${outlet}`]);
    expect(await again.read()).toContain(`Đã công bố quý III/2026. Trang nằm ở ${outlet}.`);
    expect(await again.read()).toContain('Kỳ quý IV/2026');
    const publish = await fetch(`${again.url}cong-bo`);
    const [, live = ''] = /<a href="([^"]*)"[^>]*>Mở trang vừa công bố</.exec(await publish.text()) ?? [];
    const open = publish.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(await (await fetch(live, { headers: { cookie: open } })).text()).toContain('18-CTr');
    expect((await fetch(live)).status).toBe(403);
    // The next quarter goes to the same places.
    expect(again.desk.store.get()).toMatchObject({ outlet, server: known, doneBy: 'Lê Văn C' });
    expect(git(project, 'status', '--porcelain', '--', 'content')).toBe('');
    expect(git(project, 'log', '-1', '--format=%an: %s')).toBe(
      'Lê Văn C: Công bố quý III/2026, số liệu chốt ngày 12/10/2026',
    );
    expect(git(project, 'tag')).toBe('cong-bo-2026-q3');
    const release = JSON.parse(readFileSync(path.join(content, 'releases/2026-Q3.json'), 'utf8'));
    expect(release.approvedBy).toBe('Trần Thị B, Bí thư Đảng ủy');
    expect(release.reports).toHaveLength(2);
  });
}, 300_000);

it('takes files of a quarter that is not over, and says from when it can be published', async () => {
  await atDesk(
    async ({ read, send, url }) => {
      await send('ky', { ky: 'quý III/2026' });
      const open = 'Quý III/2026 đến hết ngày 30/9/2026. Từ ngày ấy mới chốt số liệu và công bố được';
      expect(await read()).toContain(open);
      expect(await read('duyet')).toContain(open);
      await send('duyet/ngay-chot', { ngay: '12/9/2026' });
      expect(await (await fetch(`${url}duyet`)).text()).toContain('value="12/09/2026"');
      await send('duyet/ngay-chot', { ngay: '31/9/2026' });
      expect(await read('duyet')).toContain('Ghi một ngày có thật: ngày/tháng/năm');
      await send('duyet/ngay-chot', { ngay: '2026-09-12' });
      expect(await read('duyet')).toContain(open);
      expect(await read('duyet')).not.toContain('Ngày chốt sớm quá');
    },
    { day: '2026-09-12' },
  );
});
