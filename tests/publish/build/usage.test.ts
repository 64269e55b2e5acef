import { describe, expect, it } from 'vitest';
import { runScript } from '../../office/commands/run-script.ts';

describe('a command used the wrong way', () => {
  it.each([
    [
      'quay-lai, which would change the published site',
      'src/publish/build/roll-back.ts',
      ['--help'],
      'Cách dùng: npm run quay-lai, không thêm gì. Lệnh này thay ngay trang đang công bố bằng bản trước.\n',
    ],
    [
      'build',
      'src/publish/build/build.ts',
      ['--help'],
      'Cách dùng: npm run build; thêm -- --outDir THƯ-MỤC để dựng vào thư mục khác.\n',
    ],
    [
      'nhap, of a folder that is not there',
      'src/office/commands/import.ts',
      ['package.json', '--noi-dung', 'khong-co'],
      'Không có thư mục hoặc tệp "khong-co". Xem lại tên trong câu lệnh.\n',
    ],
    [
      'bieu-mau, of a folder that is not there',
      'src/office/commands/template.ts',
      ['--ky', '2026-Q3', '--noi-dung', 'khong-co'],
      'Không có thư mục hoặc tệp "khong-co". Xem lại tên trong câu lệnh.\n',
    ],
    [
      'bieu-mau, into a folder that is not there',
      'src/office/commands/template.ts',
      ['--ky', '2027-Q1', '--tep', 'khong-co/a.xlsx'],
      'Không có thư mục hoặc tệp "khong-co". Xem lại tên trong câu lệnh.\n',
    ],
  ])('says how it is used, and does nothing: %s', async (_, script, args, words) => {
    expect(await runScript(script, args)).toEqual({ exitCode: 2, output: '', errors: words });
  });
});
