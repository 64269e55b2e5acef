import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeSigningKey } from '../../../src/office/signing/signing-key.ts';
import { writeDemoContent } from '../../../src/publish/build/demo-content.ts';
import { git } from '../commands/repository.ts';
import { atDesk } from './a-desk.ts';

const keys = ['Văn phòng Đảng ủy', 'Ủy ban nhân dân xã', 'Công an xã'].map((holder, index) => {
  const passphrase = `mat khau rat dai ${index}`;
  return { id: `khoa-${index}`, holder, passphrase, ...makeSigningKey(passphrase) };
});

// A key never lies in the project.
const keyFolder = mkdtempSync(path.join(tmpdir(), 'keys-'));
afterAll(() => rmSync(keyFolder, { recursive: true }));

/** The demonstration, where two of these keys must sign. */
function declareKeys(content: string): void {
  writeDemoContent(content);
  const site = JSON.parse(readFileSync(path.join(content, 'site.json'), 'utf8'));
  writeFileSync(path.join(content, 'site.json'), JSON.stringify({ ...site, signing: { threshold: 2 } }));
  const lines = keys
    .slice(0, 2)
    .map(({ id, holder, publicKey }) => ({ kind: 'add', id, holder, publicKey, on: '2028-01-01' }));
  writeFileSync(path.join(content, 'keys.json'), JSON.stringify(lines));
}

it('signs the newest release with the key of this machine, says who is still to sign, and takes a signature from elsewhere', async () => {
  await atDesk(
    async ({ project, content, url, send, read, desk }) => {
      const [mine, theirs, foreign] = keys.map(({ locked, passphrase }, index) => {
        const file = path.join(keyFolder, `${index}.khoa`);
        writeFileSync(file, locked);
        return { 'tep-khoa-ky': file, 'mat-khau-khoa': passphrase };
      });
      if (!mine || !theirs || !foreign) throw new Error('Three keys were made');
      expect(await read('cong-bo')).toContain('Ký quý IV/2027');
      expect(await read('chu-ky')).toContain('Chưa thấy trang đã dựng của kỳ này');
      mkdirSync(path.join(project, 'dist/kiem-chung'), { recursive: true });
      const manifest = { manifestVersion: 1, source: {}, release: { period: '2027-Q4' }, files: [] };
      writeFileSync(path.join(project, 'dist/kiem-chung/ban-ke.json'), JSON.stringify(manifest));
      writeFileSync(path.join(project, 'package-lock.json'), '{}');
      expect(await read('chu-ky')).toContain('0 trong 2 chữ ký cần có.');
      await desk.store.change((draft) => ({ ...draft, doneBy: 'Lê Văn C' }));
      for (const [fields, said] of [
        [{ ...mine, 'mat-khau-khoa': 'sai' }, 'Mật khẩu sai'],
        [{ ...mine, 'tep-khoa-ky': '/khong/co.khoa' }, 'Không mở được tệp khóa "/khong/co.khoa"'],
        [foreign, 'Khóa này không có trong danh sách'],
      ] as const) {
        await send('chu-ky', fields);
        expect(await read('chu-ky')).toContain(said);
      }
      await send('chu-ky', mine);
      const once =
        '1 trong 2 chữ ký cần có (Văn phòng Đảng ủy). Chưa đủ: còn cần 1 chữ ký nữa, của Ủy ban nhân dân xã.';
      expect(await read('chu-ky')).toContain(once);
      expect(git(project, 'log', '-1', '--format=%an: %s')).toBe('Lê Văn C: Ký kỳ công bố quý IV/2027');
      expect(git(project, 'status', '--porcelain', '--', 'content')).toBe('');
      // Nothing of the key is kept but its place.
      const draft = readFileSync(path.join(desk.store.folder, 'nhap.json'), 'utf8');
      expect(draft).toContain(mine['tep-khoa-ky']);
      expect(draft).not.toContain(mine['mat-khau-khoa']);

      // The other one signs the same statement elsewhere.
      const sent = await (await fetch(`${url}chu-ky/tai`)).text();
      await send('chu-ky/nhan', { tep: new File(['{}'], 'khac.json') });
      expect(await read('chu-ky')).toContain('không phải bản xác nhận này');
      await send('chu-ky', theirs);
      const file = path.join(content, 'statements/2027-Q4.json');
      const signedByBoth = readFileSync(file, 'utf8');
      expect(await read('chu-ky')).toContain('2 trong 2 chữ ký cần có');
      writeFileSync(file, sent);
      await send('chu-ky/nhan', { tep: new File([signedByBoth], 've.json') });
      expect(await read('chu-ky')).toContain('Đã đủ chữ ký.');
      expect(JSON.parse(readFileSync(file, 'utf8')).signatures).toHaveLength(2);
    },
    { day: '2028-04-20', prepare: declareKeys },
  );
}, 120_000);

it('says in one sentence what a key is for where nobody has one', async () => {
  await atDesk(async ({ read }) => {
    expect(await read('cong-bo')).toContain('Xã chưa khai khóa ký nào; muốn dùng, nhờ người phụ trách kỹ thuật.');
  });
}, 120_000);
