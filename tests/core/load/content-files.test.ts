import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { checkFileNames, listRecords, notAFile, withTexts } from '../../../src/core/load/content-files.ts';

const some = Uint8Array.of(0x7b, 0x7d);
const filesOf = (...names: string[]) => new Map(names.map((name) => [name, some]));

function said(...names: string[]): string[] {
  return checkFileNames(filesOf(...names)).map(formatIssue);
}

const slug = (id: string, fix: string) =>
  `tên tệp là "${id}" - tên tệp chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, dài nhất 80 ký tự. ${fix} [file-name-not-a-slug]`;
const period = (id: string) =>
  `tên tệp là "${id}" - tên báo cáo như "2026-Q3-uy-ban-nhan-dan", tên kỳ công bố như "2026-Q3" hoặc "2026". Đổi lại tên tệp. [file-name-not-a-period]`;
const unread =
  'tệp này không được trang nào đọc. Xóa tệp, hoặc chuyển tệp vào đúng thư mục và đặt đúng đuôi. [unexpected-file]';

describe('the names of files', () => {
  it('are right for records, text, guides, pictures, reports, releases and what there is one of', () => {
    const records = ['targets/nuoc-sach.json', 'programme/mo-dau.mdx', 'guides/bien-tap.mdx', 'pictures/anh-1.webp'];
    const ledger = [
      'reports/2026-Q3-uy-ban.json',
      'reports/2026-uy-ban.json',
      'releases/2026-Q3.json',
      'releases/2026.json',
    ];
    expect(said(...records, ...ledger, 'site.json', 'source/18-CTr-DU.txt', 'source/mends.json')).toEqual([]);
    expect(said(`targets/${'a'.repeat(80)}.json`)).toEqual([]);
  });

  it('that are no ids are offered one, unless another file has it', () => {
    expect(said('targets/Nuoc.json')).toEqual([`targets/Nuoc.json: ${slug('Nuoc', 'Đổi tên thành nuoc.json.')}`]);
    expect(said('guides/Biên tập.mdx')).toEqual([
      `guides/Biên tập.mdx: ${slug('Biên tập', 'Đổi tên thành bien-tap.mdx.')}`,
    ]);
    expect(said('targets/nuoc.sach.json', 'targets/nuoc-sach.json')).toEqual([
      `targets/nuoc.sach.json: ${slug('nuoc.sach', 'Đặt lại tên tệp.')}`,
    ]);
    const long = 'a'.repeat(81);
    expect(said(`targets/${long}.json`)).toEqual([expect.stringMatching(/\[file-name-not-a-slug\]$/)]);
  });

  it('of reports and releases begin with their period', () => {
    const wrong = ['reports/quy-3', 'reports/2026-Q5-uy-ban', 'releases/2026-Q3-uy-ban'];
    expect(said(...wrong.map((name) => `${name}.json`))).toEqual([
      `reports/quy-3.json: ${period('quy-3')}`,
      `reports/2026-Q5-uy-ban.json: ${period('2026-Q5-uy-ban')}`,
      `releases/2026-Q3-uy-ban.json: ${period('2026-Q3-uy-ban')}`,
    ]);
  });

  it('are those of files that something reads', () => {
    const odd = [
      'ghi-chu.txt',
      'targets/ghi-chu.txt',
      'targets/a/b.json',
      'source/a/b.txt',
      'source/a.txt.bak',
      'la/a.json',
    ];
    expect(said(...odd)).toEqual(odd.map((name) => `${name}: ${unread}`));
  });

  it('tell what lies about once for each kind, however much of it there is', () => {
    const left = 'tệp do máy tự tạo nên được bỏ qua';
    const table = 'bảng tính nhận được nằm trong thư mục nội dung';
    const rest =
      'không trang nào đọc nó ở đây. Nhập bằng npm run nhap nếu chưa nhập, rồi cất tệp ra ngoài thư mục của trang. [received-file]';
    expect(said('.DS_Store')).toEqual([`Lưu ý, .DS_Store: ${left}. Không cần làm gì. [litter-file]`]);
    expect(said('.DS_Store', 'inbox/a.pdf', 'reports/b.xlsx', 'targets/.DS_Store', 'targets/~$b.xlsx')).toEqual([
      `Lưu ý, .DS_Store: ${left}, cùng 2 tệp như vậy. Không cần làm gì. [litter-file]`,
      `Lưu ý, inbox/a.pdf: ${table}, cùng 1 tệp nữa - ${rest}`,
    ]);
  });
});

it('lists the well-named records of one folder by their ids', () => {
  const files = filesOf('targets/b.json', 'targets/A.json', 'targets/c.txt', 'targetsx/d.json', 'tasks/e.json');
  expect(listRecords(files, 'targets')).toEqual([{ id: 'b', file: 'targets/b.json' }]);
  expect(listRecords(filesOf('releases/2026-Q3.json', 'releases/nam.json'), 'releases')).toEqual([
    { id: '2026-Q3', file: 'releases/2026-Q3.json' },
  ]);
});

it('says of a link that it is no file, and nothing of its name', () => {
  const files = new Map([...filesOf('targets/a.json'), ['targets/Nuoc.json', notAFile]]);
  expect(checkFileNames(files).map(({ code, place }) => [code, place.file])).toEqual([
    ['not-a-file', 'targets/Nuoc.json'],
  ]);
});

it('puts texts in the place of files, as if they were written', () => {
  const files = withTexts(filesOf('a.json', 'b.json'), [['a.json', 'Một']]);
  expect([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['a.json', 'Một'],
    ['b.json', '{}'],
  ]);
});
