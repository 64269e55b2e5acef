import { describe, expect, it } from 'vitest';
import { isLeftAside, isLitter, isLockFile, isReceivedTable } from '../../../src/core/load/litter.ts';
import { readChanged } from './content-copy.ts';

describe('what lies about', () => {
  it.each([
    ['.DS_Store', true],
    ['content/targets/.DS_Store', true],
    ['content\\targets\\Thumbs.db', true],
    ['DESKTOP.INI', true],
    ['._nuoc-sach.json', true],
    ['~$Quý III.xlsx', true],
    ['.~lock.Quý III.ods#', true],
    ['__MACOSX/Quý III.xlsx', true],
    ['nuoc-sach.json', false],
    ['.gitignore', false],
    ['thumbs.db.json', false],
    ['Quý III~$.xlsx', false],
  ])('is told from what people keep: %s', (path, expected) => {
    expect(isLitter(path)).toBe(expected);
  });

  it('may be the sign that somebody has a file open', () => {
    expect(['~$a.xlsx', '.~lock.a.ods#', '.DS_Store', 'a.xlsx'].map(isLockFile)).toEqual([true, true, false, false]);
  });

  it('may be a table that an office sent', () => {
    const names = ['a.xlsx', 'A.XLS', 'a.ods', 'a.csv', 'a.json', 'a.xlsx.json', 'xlsx'];
    expect(names.map(isReceivedTable)).toEqual([true, true, true, true, false, false, false]);
  });
});

it('leaves an inbox aside that somebody made in the content, and says so', async () => {
  expect(isLeftAside('inbox/Quý III.pdf')).toBe(true);
  expect(isLeftAside('reports/inbox.json')).toBe(false);
  expect(await readChanged('inbox/Quý III.pdf', () => 'x')).toEqual([
    'Lưu ý, content/inbox/Quý III.pdf: bảng tính nhận được nằm trong thư mục nội dung - không trang nào đọc nó ở đây. Nhập bằng npm run nhap nếu chưa nhập, rồi cất tệp ra ngoài thư mục của trang. [received-file]',
  ]);
});
