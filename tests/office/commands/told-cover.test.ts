import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importTables } from '../../../src/office/commands/import.ts';
import { withCopy } from '../../core/load/content-copy.ts';
import { aFigure, someFigures } from '../intake/filled-tables.ts';
import { runHere } from './run-here.ts';
import type { Answer } from './run-script.ts';

const sheet = [
  'Mã;Số;Chỉ tiêu;Số liệu của;Giá trị;Cách tính;Độ chắc;Xác nhận số khác thường',
  'bao-hiem-y-te/tham-gia;11;Dân số tham gia bảo hiểm y tế;Quý III/2026;93,9;Tại thời điểm;Chính thức;',
].join('\r\n');

const flags = { '--ky': 'Quý III/2026', '--co-quan': 'công an xã', '--so': '45/BC-CAX', '--ngay-ky': '8/10/2026' };
const cover = Object.entries(flags).flat();

function withSheet(use: (run: (...args: string[]) => Promise<Answer>, folder: string) => Promise<void>): Promise<void> {
  return withCopy(async (content) => {
    const folder = path.dirname(content);
    writeFileSync(path.join(folder, 'chi-tieu.csv'), sheet);
    mkdirSync(path.join(content, 'reports'), { recursive: true });
    const run = ([name = 'chi-tieu.csv', ...args]: string[]) =>
      runHere(() => importTables([path.join(folder, name), ...args, '--noi-dung', content], {}, '2026-11-28'));
    await use((...args) => run(args), folder);
  });
}

describe('a sheet saved as CSV without the rows of the cover', () => {
  it('is refused with the flags that say the same', async () => {
    await withSheet(async (run, folder) => {
      expect(await run('chi-tieu.csv')).toMatchObject({
        exitCode: 1,
        errors: expect.stringContaining(
          `${folder}/chi-tieu.csv: không thấy kỳ báo cáo, cơ quan, số văn bản và phiên bản mẫu. Giữ trang "Bìa" của biểu mẫu; với tệp CSV, chép các dòng của trang Bìa lên đầu tệp, hoặc thêm vào lệnh: --ky "Quý III/2026" --co-quan "Công an xã" --so 45/BC-CAX --ngay-ky 08/10/2026 --ngay-nhan 15/10/2026. [cover-missing]\n`,
        ),
      });
    });
  });

  it('is read by them, and written by the command that the preview offers', async () => {
    await withSheet(async (run, folder) => {
      const preview = await run('chi-tieu.csv', ...cover, '--ngay-nhan', '10/10/2026');
      expect(preview.exitCode).toBe(0);
      expect(preview.output).toContain(
        'Công an xã, theo 45/BC-CAX ngày 08/10/2026 của Công an xã; nhận ngày 10/10/2026\n',
      );
      expect(preview.errors).toContain(
        `chi-tieu.csv --ky "Quý III/2026" --co-quan "công an xã" --so 45/BC-CAX --ngay-ky 8/10/2026 --ngay-nhan 10/10/2026 --noi-dung ${folder}/`,
      );
      const written = await run(
        'chi-tieu.csv',
        ...[...cover, '--co-quan-ky', 'Công an tỉnh', '--ngay-nhan', '10/10/2026', '--ghi'],
      );
      expect(written.exitCode).toBe(0);
      const report = JSON.parse(readFileSync(path.join(folder, 'content/reports/2026-Q3-cong-an-xa.json'), 'utf8'));
      expect(report).toMatchObject({
        period: '2026-Q3',
        agency: 'cong-an-xa',
        source: { number: '45/BC-CAX', date: '2026-10-08', issuer: 'Công an tỉnh' },
        receivedOn: '2026-10-10',
        observations: [{ target: 'bao-hiem-y-te', value: { kind: 'number', value: 93.9 } }],
      });
    });
  });

  it('needs the day of receipt too, and a body that is there', async () => {
    await withSheet(async (run) => {
      const { errors } = await run('chi-tieu.csv', ...cover);
      expect(errors).toContain(
        'ô này còn trống. Điền ô "Ngày Văn phòng nhận", hoặc thêm ngày nhận vào lệnh: --ngay-nhan 15/10/2026.',
      );
      const args = ['--ky', '2026-Q3', '--co-quan', 'Phòng Nội vụ', '--so', '1/BC-PNV', '--ngay-ky', '8/10/2026'];
      const other = await run('chi-tieu.csv', ...args, '--ngay-nhan', '10/10/2026');
      expect(other.errors).toContain('không có cơ quan nào tên là "Phòng Nội vụ"');
    });
  });

  it.each([
    [
      { '--so': undefined, '--ngay-ky': undefined },
      'Tệp không có trang Bìa thì lệnh phải ghi đủ --ky, --co-quan, --so, --ngay-ky; còn thiếu --so, --ngay-ky.\n',
    ],
    [{ '--ky': '3/2026' }, 'Kỳ báo cáo (--ky) "3/2026" không rõ là kỳ nào. Viết như "Quý III/2026" hoặc "Năm 2026".\n'],
    [
      { '--ngay-ky': '8/10/26' },
      'Ngày văn bản (--ngay-ky) "8/10/26" không rõ là ngày nào. Viết như 15/10/2026, đủ bốn chữ số của năm.\n',
    ],
  ])('is not read where they say too little: %o', async (changed, errors) => {
    const args = Object.entries({ ...flags, ...changed }).flatMap(([flag, value]) =>
      value === undefined ? [] : [flag, value],
    );
    expect(await runHere(() => importTables(['a.csv', ...args], {}, '2026-11-28'))).toEqual({
      exitCode: 2,
      output: '',
      errors,
    });
  });

  it('is not read where npm took a flag and made its value a file', async () => {
    const swallowed = { npm_config_ky: 'true' };
    const { exitCode, errors } = await runHere(() => importTables(['a.csv', 'Quý III/2026'], swallowed, '2026-11-28'));
    expect([exitCode, errors.includes('--ky')]).toEqual([2, true]);
  });
});

it('refuses a file whose own cover says something else than the command', async () => {
  await withSheet(async (run, folder) => {
    writeFileSync(path.join(folder, 'Quy III.xlsx'), await someFigures([aFigure('93,9')]));
    expect((await run('Quy III.xlsx', ...cover)).exitCode).toBe(0);
    const { exitCode, errors } = await run('Quy III.xlsx', ...cover, '--so', '46/BC-CAX');
    expect([exitCode, errors]).toEqual([
      1,
      expect.stringContaining(
        `${folder}/Quy III.xlsx, cột "Số văn bản": ghi "45/BC-CAX" - --so ghi "46/BC-CAX". Sửa tệp, hoặc bỏ --so khỏi lệnh. [covers-differ]\n`,
      ),
    ]);
  });
});
