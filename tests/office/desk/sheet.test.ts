import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writeDemoContent } from '../../../src/publish/build/demo-content.ts';
import { git } from '../commands/repository.ts';
import { aFigure, someFigures } from '../intake/filled-tables.ts';
import { atDesk } from './a-desk.ts';

it('gives the approver lists as long as the counts above them, the note of whoever prepared them, and each decision', async () => {
  await atDesk(async ({ send, read, shown, desk, url }) => {
    const cover = { agency: 'Công an xã', number: '45/BC-CAX', issuer: 'Công an xã', receivedOn: null };
    const bytes = await someFigures([aFigure('93,9')], cover);
    await send('nhan-tep/them', { tep: new File([new Uint8Array(bytes)], 'CAX.xlsx') });
    const ofWard = { agency: 'Ủy ban nhân dân xã', number: '9/BC', issuer: 'UBND xã', receivedOn: null };
    const faulty = await someFigures([aFigure('nhiều')], ofWard);
    await send('nhan-tep/them', { tep: new File([new Uint8Array(faulty)], 'UBND.xlsx') });
    await send('duyet/nguoi-duyet', {
      ...{ 'nguoi-duyet': 'Trần Thị B, Bí thư', 'nguoi-lam': 'Lê Văn C' },
      'so-lieu': await shown('duyet', 'so-lieu'),
      'ghi-chu': 'Đã gọi hỏi Công an xã ngày 11/10.\r\nSố đúng.',
    });
    await send('duyet/con-thieu', { 'con-thieu': 'co', thieu: await shown('duyet', 'thieu') });
    const sheet = await read('duyet/phieu');
    expect(sheet).toContain('1 báo cáo mới: 1 số liệu mới, 0 tin mới về công trình, đề án, nhiệm vụ, 0 đính chính.');
    expect(sheet).toContain('Số liệu mới: 1');
    expect(sheet).toContain('Ghi chú của người làm Đã gọi hỏi Công an xã ngày 11/10. Số đúng.');
    expect(sheet).toContain('(ký, ghi rõ họ tên) Trần Thị B, Bí thư');
    expect(await read('duyet')).toContain('Đã ghi: người duyệt Trần Thị B, Bí thư; người làm Lê Văn C; có ghi chú.');
    expect(sheet).toMatch(/Công bố dù còn thiếu \d+ cơ quan: /);
    const [, changed, rest] =
      /Đánh giá thay đổi: (\d+) chỉ tiêu .* (\d+) chỉ tiêu khác chưa có gì để đánh giá/.exec(sheet) ?? [];
    const [, kept = '0'] = /(\d+) chỉ tiêu giữ nguyên đánh giá/.exec(sheet) ?? [];
    expect(Number(changed) + Number(rest) + Number(kept)).toBe(26);
    // There is a (11) in two lists of the programme: which one is said.
    expect(sheet).toContain('3.2 (11) ');
    // Who is silent is the same on all three pages.
    const quarter = await desk.readQuarter();
    const missing = 'issues' in quarter ? [] : (quarter.outcome?.summary.missing ?? []);
    expect(missing.length).toBeGreaterThan(0);
    // Whose file waits to be mended is never called silent, and is counted apart.
    for (const page of [sheet, await read('duyet'), await read('nhan-tep')])
      expect(page).toContain('Ủy ban nhân dân xã (đã gửi, đang chờ sửa');
    expect(sheet).toMatch(/Không gửi: \d+ cơ quan[^.]*; đã gửi mà chưa dùng được: 1 cơ quan/);
    expect(await (await fetch(`${url}nhan-tep`)).text()).toContain('<pre>Kính gửi Ủy ban nhân dân xã,');
    for (const page of [sheet, await read('duyet'), await read('nhan-tep')])
      for (const body of missing) expect(page).toContain(body);
    // Other figures than those under which the approver's name was written: it is written again.
    expect(await read('cong-bo')).toContain('Đã ghi người duyệt, cho đúng số liệu này: Xong');
    const more = await someFigures([aFigure('92')], { ...cover, agency: 'Trạm y tế xã', issuer: 'Trạm y tế xã' });
    const [before = ''] = await shown('duyet', 'so-lieu');
    await send('nhan-tep/them', { tep: new File([new Uint8Array(more)], 'YTE.xlsx') });
    expect(await read('duyet')).toContain('Số liệu đã đổi sau khi ghi tên người duyệt.');
    expect(await read('cong-bo')).toContain('Đã ghi người duyệt, cho đúng số liệu này : Còn thiếu');
    // From a window that still shows the figures before: nobody has approved these.
    const names = { 'nguoi-duyet': 'Trần Thị B, Bí thư', 'nguoi-lam': 'Lê Văn C' };
    await send('duyet/nguoi-duyet', { ...names, 'so-lieu': before });
    expect(await read('duyet')).toContain('Số liệu đã đổi sau khi ghi tên người duyệt.');
    await send('duyet/nguoi-duyet', { ...names, 'so-lieu': await shown('duyet', 'so-lieu') });
    expect(await read('duyet')).not.toContain('Số liệu đã đổi sau khi ghi tên người duyệt.');
    expect(await read('cong-bo')).toContain('Đã ghi người duyệt, cho đúng số liệu này: Xong');
  });
}, 120_000);

it('refuses a note or a name that is too long with a sentence, and keeps all that was typed', async () => {
  await atDesk(async ({ send, read, url }) => {
    const page = await (await fetch(`${url}duyet`)).text();
    expect(page).toContain('name="ghi-chu"');
    expect(page).not.toContain('maxlength');
    const note = `${'Đã gọi hỏi. '.repeat(260)}hết`;
    const fields = { 'nguoi-duyet': 'Trần Thị B, Bí thư', 'nguoi-lam': 'Lê Văn C', 'ghi-chu': note };
    const answer = await (await send('duyet/nguoi-duyet', fields)).text();
    expect(answer).toContain('đã gõ 3.123 ký tự, ở đây nhận nhiều nhất 3.000');
    expect(answer).toContain(`>${note}</textarea>`);
    expect(answer).toContain('value="Lê Văn C"');
    expect(answer).not.toContain('Đã ghi: người duyệt');
    expect(await read('duyet')).not.toContain('Đã gọi hỏi.');
    const named = await (
      await send('duyet/nguoi-duyet', { ...fields, 'ghi-chu': '', 'nguoi-lam': 'x'.repeat(301) })
    ).text();
    expect(named).toContain('Người làm, họ tên: đã gõ 301 ký tự, ở đây nhận nhiều nhất 300.');
    // As long as may be, lines and all.
    await send('duyet/nguoi-duyet', { ...fields, 'ghi-chu': `a\r\n${'b'.repeat(2998)}` });
    expect(await read('duyet')).toContain('Đã ghi: người duyệt Trần Thị B, Bí thư; người làm Lê Văn C; có ghi chú.');
  });
}, 120_000);

it('shows a corrected value beside the published one, with its reason and paper', async () => {
  await atDesk(
    async ({ send, read, url, content, project }) => {
      const address = 'sau-cong-bo/dinh-chinh/2027-Q4-cong-an-xa/hai-khong-hai-khong-2027-12-31';
      const form = await send(address, {
        ...{ 'row.value': 'Đạt', 'row.certainty': 'Chính thức', 'row.reason': 'Đếm sót một thôn.', lam: 'xem' },
        ...{ 'paper.number': '12/BC-CAX', 'paper.date': '10/04/2028', 'paper.issuer': 'Công an xã' },
        'paper.receivedOn': '12/04/2028',
      });
      const preview = await form.text();
      expect(preview).toContain('Đếm sót một thôn.</td>');
      expect(preview).toContain('12/BC-CAX ngày 10/4/2028, Công an xã</td>');
      expect(preview).not.toContain('muộn');
      const [, kept = ''] = /name="noi-dung" value="([^"]*)"/.exec(preview) ?? [];
      const value = kept.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
      await send(address, { 'noi-dung': value, lam: 'ghi', 'nguoi-lam': 'Lê Văn C' });
      const sheet = await read('duyet/phieu');
      expect(sheet).toContain(
        'đã công bố Chưa đạt, sửa thành Đạt. Lý do: Đếm sót một thôn. Công an xã, văn bản 12/BC-CAX ngày 10/4/2028.',
      );
      expect(sheet).toContain('Đính chính: 1');

      // Until it is out it can be read again, and withdrawn.
      const after = await read('sau-cong-bo');
      expect(after).toContain('Đính chính đang chờ công bố: 1');
      expect(after).toContain('lý do: Đếm sót một thôn; theo 12/BC-CAX');
      const page = await (await fetch(`${url}sau-cong-bo`)).text();
      const [, ref = ''] = /name="dinh-chinh" value="([^"]*)"/.exec(page) ?? [];
      await send('sau-cong-bo/rut-dinh-chinh', { 'dinh-chinh': ref });
      expect(await read('sau-cong-bo')).toContain('Đã rút đính chính:');
      expect(await read('sau-cong-bo')).not.toContain('đang chờ công bố');
      expect(await read('duyet/phieu')).toContain('Đính chính: 0');
      const [report] = ref.split('/');
      expect(existsSync(`${content}/reports/${report}.json`)).toBe(false);
      expect(readFileSync(`${content}/imports/${report}.json`, 'utf8')).toContain('"taken-back"');
      expect(git(project, 'status', '--porcelain', '--', 'content')).toBe('');
      expect(git(project, 'log', '-1', '--format=%an: %s')).toMatch(/^Lê Văn C: Rút đính chính: /);
      await send('sau-cong-bo/rut-dinh-chinh', { 'dinh-chinh': ref });
      expect(await read('sau-cong-bo')).toContain('Đính chính này không còn chờ');
    },
    { day: '2028-04-20', prepare: writeDemoContent },
  );
}, 120_000);
