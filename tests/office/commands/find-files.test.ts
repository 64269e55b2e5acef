import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type FoundFiles, findFiles } from '../../../src/office/commands/find-files.ts';
import { formatCommand } from '../../../src/office/commands/swallowed-flags.ts';

const root = mkdtempSync(path.join(tmpdir(), 'nop-'));
afterAll(() => rmSync(root, { recursive: true }));

const names = ['Quý III cũ.xls', 'công an.xlsx', 'tram y te.xlsx', 'xã (1).csv', 'bản ký.pdf', '~$công an.xlsx'];
mkdirSync(path.join(root, 'nop quy 3/cũ'), { recursive: true });
mkdirSync(path.join(root, 'trong'));
for (const name of [...names, 'ai-bao-cao-gi-2026-Q3.xlsx', '.DS_Store', '._công an.xlsx', 'Thumbs.db', 'desktop.ini'])
  writeFileSync(path.join(root, 'nop quy 3', name), 'a');
writeFileSync(path.join(root, 'trong', 'desktop.ini'), 'a');

/** What is found below the folder of this test, without its name. */
async function find(...named: string[]): Promise<FoundFiles> {
  const bare = (text: string) => text.replaceAll(`${root}/`, '');
  const found = await findFiles(
    named.map((name) => name.replace(/^\//, `${root}/`)),
    (files) => formatCommand('nhap', files),
  );
  if ('refusal' in found) return { refusal: bare(found.refusal) };
  return { files: found.files.map(bare), notices: found.notices.map(bare) };
}

const tables = ['Quý III cũ.xls', 'công an.xlsx', 'tram y te.xlsx', 'xã (1).csv'].map((name) => `nop quy 3/${name}`);
const isOpen = 'Lưu ý, "công an.xlsx" đang mở trong Excel hoặc LibreOffice: chắc chắn đã lưu, rồi hãy ghi số liệu.';

describe('the files to import', () => {
  it('are all tables of a folder, the rest being named: one that is open, litter, papers', async () => {
    expect(await find('/nop quy 3')).toEqual({
      files: tables,
      notices: [
        isOpen,
        'Lưu ý, bỏ qua tệp do máy tự tạo: .DS_Store, ._công an.xlsx, Thumbs.db, desktop.ini.',
        'Lưu ý, bỏ qua những gì không phải bảng tính trong "nop quy 3": ai-bao-cao-gi-2026-Q3.xlsx, bản ký.pdf, cũ.',
      ],
    });
  });

  it.each([
    ['*', ['/nop quy 3/*.xlsx'], [tables[1], tables[2]]],
    ['?', ['/nop quy 3/xã (?).csv'], [tables[3]]],
    ['capitals', ['/nop quy 3/CÔNG*.XLSX'], [tables[1]]],
    ['letters taken apart', ['/nop quy 3/công*.xlsx'.normalize('NFD')], [tables[1]]],
  ])('may be named with %s where no shell resolves it', async (_, named, files) => {
    const found = await find(...named);
    expect('files' in found && found.files).toEqual(files);
  });

  it('may stand in the single quotes that Windows hands on', async () => {
    const found = await findFiles([`'${root}/nop`, 'quy', "3/*.csv'"], () => '');
    expect('files' in found && found.files).toEqual([`${root}/${tables[3]}`]);
  });

  it('are each read once, however often they are named', async () => {
    const found = await find('/nop quy 3/tram y te.xlsx', '/nop quy 3', '/nop quy 3/*.csv');
    expect('files' in found && found.files).toEqual([tables[2], tables[0], tables[1], tables[3]]);
  });

  it.each([
    ['a folder without tables', ['/trong'], 'Thư mục "trong" không có bảng tính nào (.xlsx, .csv).'],
    ['a pattern that nothing fits', ['/nop quy 3/*.ods'], 'Không có bảng tính nào mang tên như "nop quy 3/*.ods".'],
    ['a name that no file has', ['/xa.xlsx'], 'Không có tệp "xa.xlsx".'],
    [
      'a name with a letter wrong',
      ['/nop quy 3/cong an.xlxs'],
      'Không có tệp "nop quy 3/cong an.xlxs". Có phải bạn muốn chọn "nop quy 3/công an.xlsx"?',
    ],
    [
      'a path with blanks in no quotes',
      ['/nop', 'quy', '3/tram', 'y', 'te.xlsx', '/nop quy 3/xã (1).csv'],
      'Đường dẫn "nop quy 3/tram y te.xlsx" có dấu cách nên bị tách thành nhiều phần. Đặt nó giữa hai dấu ngoặc kép:\n  npm run nhap -- "nop quy 3/tram y te.xlsx" "nop quy 3/xã (1).csv"',
    ],
    [
      'a folder with blanks in no quotes',
      ['/nop', 'quy', '3'],
      'Đường dẫn "nop quy 3" có dấu cách nên bị tách thành nhiều phần. Đặt nó giữa hai dấu ngoặc kép:\n  npm run nhap -- "nop quy 3"',
    ],
  ])('are refused in a sentence: %s', async (_, named, refusal) => {
    expect(await find(...named)).toEqual({ refusal });
  });
});
