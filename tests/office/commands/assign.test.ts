import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { makeTemplate } from '../../../src/office/commands/template.ts';
import { withCopy } from '../../core/load/content-copy.ts';
import { runHere } from './run-here.ts';

/** Makes the workbook, fills cells of it in, `Giao việc!E4`, and hands on how to run the command again. */
async function fillIn(content: string, cells: Record<string, string>, ...more: string[]) {
  const file = path.join(path.dirname(content), 'giao viec.xlsx');
  const run = (...args: string[]) =>
    runHere(() => makeTemplate(['--phan-cong', file, '--noi-dung', content, ...args], '2026-11-20'));
  expect((await run(...more)).output).toContain(`Đã lập ${file}.`);
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(file));
  for (const [address, words] of Object.entries(cells)) {
    const [sheet = '', cell = ''] = address.split('!');
    Object.assign(workbook.getWorksheet(sheet)?.getCell(cell) ?? {}, { value: words === '' ? null : words });
  }
  await writeFile(file, await workbook.xlsx.writeBuffer());
  return { file, run };
}

const cover = {
  'Bìa!B4': '30/QĐ-UBND',
  'Bìa!B5': '04/11/2026',
  'Bìa!B6': 'Ủy ban nhân dân xã',
  'Bìa!B7': 'Bà A, Văn phòng',
};
const place = (content: string) => path.join(content, 'assignments/30-qd-ubnd-2026-11-04.json');
const assignedIn = (content: string) => JSON.parse(readFileSync(place(content), 'utf8')).assigned;

describe('npm run bieu-mau -- --phan-cong', { timeout: 60_000 }, () => {
  it('shows what a filled workbook gives to whom, and writes nothing', async () => {
    await withCopy(async (content) => {
      const { file, run } = await fillIn(content, { ...cover, 'Giao việc!E4': 'Phòng Kinh tế' });
      const { exitCode, output, errors } = await run();
      expect([exitCode, ...output.split('\n').slice(0, 2)]).toEqual([
        0,
        `Thêm ${content}/assignments/30-qd-ubnd-2026-11-04.json: 30/QĐ-UBND ngày 04/11/2026 của Ủy ban nhân dân xã`,
        '  Giao Phòng Kinh tế: (1) Kết nạp đảng viên mới',
      ]);
      expect(output).toContain('Sau đó còn 13 chỉ tiêu chưa giao ai: (2) Tổ chức đảng');
      expect(errors).toBe(
        `Chỉ xem trước, chưa ghi gì. Đúng thì ghi bằng:\n  npm run bieu-mau -- --phan-cong "${file}" --noi-dung ${content} --ghi\n`,
      );
      expect(existsSync(place(content))).toBe(false);
    });
  });

  it('writes with --ghi, says nothing new the second time, and changes what it wrote', async () => {
    await withCopy(async (content) => {
      const given = {
        'Giao việc!E4': 'Phòng KT; Công an xã',
        'Giao việc!F4': 'Giao hai cơ quan.',
        'Giao việc!E5': 'Công an xã',
      };
      const { run } = await fillIn(content, { ...cover, ...given });
      expect((await run('--ghi')).output).toContain(`Đã ghi ${content}/assignments/30-qd-ubnd-2026-11-04.json.`);
      expect(assignedIn(content)).toEqual([
        { agency: 'phong-kinh-te', targets: ['ket-nap-dang-vien'], quote: 'Giao hai cơ quan.' },
        { agency: 'cong-an-xa', targets: ['ket-nap-dang-vien'], quote: 'Giao hai cơ quan.' },
        { agency: 'cong-an-xa', targets: ['to-chuc-dang-trong-doanh-nghiep'] },
      ]);
      expect((await run('--ghi')).output).toBe(`${content}/assignments/30-qd-ubnd-2026-11-04.json: không có gì mới.\n`);
      const id = '30-qd-ubnd-2026-11-04';
      expect((await run('--sua', id)).errors).toMatch(/^Đã có tệp ".*giao viec\.xlsx", có thể đã điền/);
    });
  });

  it('fills in a document of before, and shows what is taken back', async () => {
    await withCopy(async (content) => {
      const { file, run } = await fillIn(content, {
        ...cover,
        'Giao việc!E4': 'Công an xã',
        'Giao việc!E5': 'Công an xã',
      });
      await run('--ghi');
      await rm(file);
      const change = { 'Bìa!B4': '31/QĐ-UBND', 'Giao việc!E4': '', 'Giao việc!E6': 'Công an xã' };
      const again = await fillIn(content, change, '--sua', '30-qd-ubnd-2026-11-04');
      const { output } = await again.run('--ghi');
      expect(output.split('\n').slice(0, 5)).toEqual([
        `Sửa ${content}/assignments/30-qd-ubnd-2026-11-04.json: 31/QĐ-UBND ngày 04/11/2026 của Ủy ban nhân dân xã`,
        '  Văn bản: 30/QĐ-UBND ngày 04/11/2026 của Ủy ban nhân dân xã → 31/QĐ-UBND ngày 04/11/2026 của Ủy ban nhân dân xã',
        '  Thôi giao Công an xã: (1) Kết nạp đảng viên mới',
        '  Giao Công an xã: (3) Xếp loại Đảng bộ, tổ chức đảng và đảng viên',
        '  Giữ nguyên 1 việc đã giao.',
      ]);
      expect(assignedIn(content)[0].targets).toEqual(['to-chuc-dang-trong-doanh-nghiep', 'xep-loai-dang-bo']);
    });
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'an unknown body',
      { 'Giao việc!E4': 'Phòng Nông nghiệp; Công an xã' },
      'không có cơ quan nào tên là "Phòng Nông nghiệp"',
    ],
    [
      'words of a document and no body',
      { 'Giao việc!F4': 'Giao việc.' },
      'dòng 4, cột "Văn bản này giao cho": ô này còn trống',
    ],
    ['no body at all', {}, 'chưa dòng nào có cơ quan được giao'],
    [
      'a code of another row',
      { 'Giao việc!A4': 'giam-ngheo', 'Giao việc!E4': 'Công an xã' },
      'mã là "giam-ngheo" (Xóa nghèo), còn cột "Nội dung" ghi "Kết nạp đảng viên mới"',
    ],
    ['no code', { 'Giao việc!A4': '', 'Giao việc!E4': 'Công an xã' }, 'dòng 4, cột "Mã": ô này còn trống'],
    [
      'one thing twice',
      {
        'Giao việc!A4': 'giam-ngheo',
        'Giao việc!C4': 'Xóa nghèo',
        'Giao việc!E4': 'Công an xã',
        'Giao việc!A5': 'giam-ngheo',
        'Giao việc!C5': '',
        'Giao việc!E5': 'Công an xã',
      },
      'dòng này báo cùng một việc với dòng 4',
    ],
    [
      'a day to come',
      { 'Bìa!B5': '04/12/2026', 'Giao việc!E4': 'Công an xã' },
      'ngày này chưa tới, hôm nay là 20/11/2026',
    ],
    [
      'no number',
      { 'Bìa!B4': '', 'Giao việc!E4': 'Công an xã' },
      'trang tính "Bìa", dòng 4, cột "Số văn bản": ô này còn trống',
    ],
    ['a day before the programme', { 'Bìa!B5': '04/11/2020', 'Giao việc!E4': 'Công an xã' }, 'Chưa ghi gì.'],
  ])('refuses %s, and writes nothing', async (_, cells, expected) => {
    await withCopy(async (content) => {
      const { run } = await fillIn(content, { ...cover, ...cells });
      const { exitCode, errors } = await run('--ghi');
      expect(exitCode).toBe(1);
      expect(errors).toContain(expected);
      expect(existsSync(path.join(content, 'assignments'))).toBe(false);
    });
  });

  it.each([
    ['a period beside it', ['--phan-cong', 'a.xlsx', '--ky', '2026-Q3']],
    ['--ghi without it', ['--ky', '2026-Q3', '--ghi']],
    ['a folder for all beside it', ['--phan-cong', 'a.xlsx', '--tat-ca', 'b']],
  ])('says how it is used when given %s', async (_, args) => {
    const { exitCode, errors } = await runHere(() => makeTemplate(args, '2026-11-20'));
    expect([exitCode, errors.startsWith('Cách dùng:')]).toEqual([2, true]);
  });

  it('names the documents there are when told to change another', async () => {
    await withCopy(async (content) => {
      const args = ['--phan-cong', path.join(path.dirname(content), 'a.xlsx'), '--sua', 'x', '--noi-dung', content];
      expect(await runHere(() => makeTemplate(args, '2026-11-20'))).toEqual({
        exitCode: 2,
        output: '',
        errors: 'Không có văn bản giao việc nào tên là "x". Chưa có văn bản nào.\n',
      });
    });
  });
});
