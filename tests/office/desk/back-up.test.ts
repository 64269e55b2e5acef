import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { unpackBackup } from '../../../src/office/desk/back-up.ts';
import { atDesk } from './a-desk.ts';

it('takes a quarter to another machine, and opens nothing that is no backup', async () => {
  await atDesk(async ({ url, desk, send, read }) => {
    await send('nhan-tep/them', { tep: new File(['một'], 'Quý III.xlsx') });
    await send('nhan-tep/ngay-nhan', { ngay: '2026-10-09' });
    const answer = await fetch(`${url}ban-giao/sao-luu`);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="sao-luu-2026-10-12.zip"');
    const backup = new Uint8Array(await answer.arrayBuffer());
    const names = Object.keys(unzipSync(backup));
    expect(names).toContain('content/site.json');
    expect(names.filter((name) => name.startsWith('ban-lam-viec/')).sort()).toEqual([
      expect.stringMatching(/^ban-lam-viec\/nhan\/[0-9a-f]{12}\/Quý III\.xlsx$/),
      'ban-lam-viec/nhap.json',
    ]);

    await send('ban-giao/mo-lai', { tep: new File([backup], 'sao-luu.zip') });
    expect(await read('ban-giao')).toContain('Kỳ đang làm ở đây đã có tệp, nên chưa mở bản sao lưu.');
    const [kept] = desk.store.get().files;
    const { id = '' } = kept ?? {};
    await send('nhan-tep/bo', { tep: id });
    await send('nhan-tep/ngay-nhan', { ngay: '2026-10-11' });
    await read();
    await send('ban-giao/mo-lai', { tep: new File(['không nén'], 'sao-luu.zip') });
    expect(await read('ban-giao')).toContain('không phải bản sao lưu của bàn làm việc');
    await send('ban-giao/mo-lai', { tep: new File([backup], 'sao-luu.zip') });
    expect(await read('ban-giao')).toContain('Đã mở lại kỳ quý III/2026, 1 tệp đã nhận.');
    expect(desk.store.get()).toMatchObject({ receivedOn: '2026-10-09', files: [{ name: 'Quý III.xlsx' }] });
    // When it came, and what was decided about it, came with it.
    expect(desk.store.get().files).toEqual([kept]);
  });
});

it('reads of an archive what a draft names, and nothing that is large or lies elsewhere', () => {
  const id = '0a1b2c3d4e5f';
  const draft = {
    period: '2026-Q3',
    files: [
      { id, name: 'a.xlsx' },
      { id, name: 'b.xlsx' },
    ],
  };
  const archive = zipSync({
    'ban-lam-viec/nhap.json': Buffer.from(JSON.stringify(draft)),
    [`ban-lam-viec/nhan/${id}/a.xlsx`]: Buffer.from('a'),
    [`ban-lam-viec/nhan/${id}/b.xlsx`]: new Uint8Array(5_000_000),
    '../../etc/passwd': Buffer.from('x'),
  });
  expect(unpackBackup(archive)?.files).toEqual([{ id, name: 'a.xlsx', bytes: new Uint8Array(Buffer.from('a')) }]);
  expect(unpackBackup(zipSync({ 'ban-lam-viec/nhap.json': Buffer.from('{}') }))).toBeUndefined();
});
