import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { parseGuide } from '../../../src/core/load/parse-guide.ts';

const head = '---\ntitle: "Hướng dẫn"\ndescription: "Cách nhập số liệu."\ncheckedOn: "2026-11-25"\n---\n\n';

/** What a guide with this body gives; the body begins on line 7. */
function parse(body: string): unknown {
  const parsed = parseGuide('huong-dan', head + body, 'guides/huong-dan.mdx');
  return 'value' in parsed ? parsed.value : parsed.issues.map(formatIssue);
}

const sound = { title: 'Hướng dẫn', description: 'Cách nhập số liệu.', checkedOn: '2026-11-25' };
const uneven = (expected: number) =>
  `hàng tiêu đề có ${expected} ô, ô thừa sẽ mất khi lên trang. Thêm hoặc bớt ô cho bằng nhau; dấu | nằm trong lời thì viết thành \\|. [table-uneven]`;
const level = (hashes: string) =>
  `ở chỗ này, tiêu đề thấp nhất viết bằng ${hashes}; # là tên trang, không dùng trong bài. Bớt hoặc thêm dấu # cho đúng cấp. [heading-level-skipped]`;
const code = 'Xóa đoạn này; tệp này chỉ chứa lời văn. [code-in-section]';

describe('parseGuide', () => {
  it.each([
    ['headings that go down one by one, and up at once', '## Quý\n\n### Bước 1\n\n#### Điền\n\n## Năm\n'],
    ['a table whose rows are even', '| Năm | Mức |\n|---|---:|\n| 2026 | 95% |\n| 2027 | a \\| b |\n'],
    [
      'links to pages, people and places of the site',
      '[a](../kiem-tra/), [b](#muc), [c](https://example.org/a?b=c), [d](mailto:vp@xa.example), [e](tel:+84-225) ![g](../pictures/a.webp)\n',
    ],
    ['a pipe in a line of words', 'Mã: nv-1|nv-2, xem `a | b`.\n\n---\n'],
  ])('accepts %s', (_, body) => {
    expect(parse(body)).toEqual({ ...sound, parts: expect.any(Array) });
  });

  it.each([
    [
      'a pipe sign in the words of a cell',
      '| Năm | Mức |\n|---|---|\n| 2026 | 95|97% |\n',
      `dòng 9: dòng «| 2026 | 95|97% |» của bảng có 3 ô - ${uneven(2)}`,
    ],
    [
      'a row with too few cells, in a list',
      '- Bảng:\n\n  | Năm | Mức |\n  |---|---|\n  | 2026 |\n',
      `dòng 11: dòng «| 2026 |» của bảng có 1 ô - ${uneven(2)}`,
    ],
    [
      'dashes that do not fit the headings',
      'Bảng sau.\n\n| Năm | Mức | Ghi chú |\n|---|---|\n| 2026 | 95% | a |\n',
      `dòng 9: dòng «|---|---|» của bảng có 2 ô - ${uneven(3)}`,
    ],
    [
      'dashes with blanks and colons that do not fit the headings',
      '| Năm | Mức | Ghi chú |\n |  --- | :-:  |\n| 2026 | 95% | a |\n',
      `dòng 7: dòng «|  --- | :-:  |» của bảng có 2 ô - ${uneven(3)}`,
    ],
    ['a level of headings skipped', '## Quý\n\n#### Điền\n', `dòng 9: tiêu đề «#### Điền» sai cấp - ${level('###')}`],
    ['a first heading too deep', '### Quý\n', `dòng 7: tiêu đề «### Quý» sai cấp - ${level('##')}`],
    ['a second title', '# Quý\n', `dòng 7: tiêu đề «# Quý» sai cấp - ${level('##')}`],
    ['a decimal comma in braces', 'Đạt {62,5} phần.\n', `dòng 7: có mã lập trình trong mục: «{62,5}». ${code}`],
    [
      'a script',
      '<script>alert(1)</script>\n',
      `dòng 7: có mã lập trình trong mục: «<script>alert(1)</script>». ${code}`,
    ],
    [
      'a picture that runs something',
      'Xem <img src="x" onError="alert(1)" />.\n',
      `dòng 7: có mã lập trình trong mục: «<img src="x" onError="alert(1)" />». ${code}`,
    ],
  ])('refuses %s', (_, body, expected) => {
    expect(parse(body)).toEqual([`guides/huong-dan.mdx, ${expected}`]);
  });

  it.each([
    ['[a](javascript:alert%281%29)', 'javascript:alert%281%29'],
    ['[a](JaVaScRiPt:1)', 'JaVaScRiPt:1'],
    ['[a](&#106;avascript:1)', 'javascript:1'],
    ['[a](<java\tscript:1>)', 'java\tscript:1'],
    ['[a](data:text/html,1)', 'data:text/html,1'],
    ['[a](//example.org/)', '//example.org/'],
    ['[a](/\\\\example.org/)', '/\\example.org/'],
    ['[a](https://vp:1234@example.org/)', 'https://vp:1234@example.org/'],
    ['[a][b]\n\n[b]: vbscript:1', 'vbscript:1'],
  ])('refuses the link %s', (body, address) => {
    expect(parse(`${body}\n`)).toEqual([
      `guides/huong-dan.mdx, dòng ${body.includes('\n\n') ? 9 : 7}: liên kết dẫn đến «${address}» - liên kết chỉ dẫn đến địa chỉ của trang này, https://, http://, mailto: hoặc tel:, không kèm tên và mật khẩu. Sửa hoặc bỏ liên kết. [address-not-allowed]`,
    ]);
  });

  it.each(['https://example.org/a.png', 'data:image/png;base64,AA'])('refuses a picture from %s', (address) => {
    expect(parse(`![a](${address})\n`)).toEqual([
      `guides/huong-dan.mdx, dòng 7: ảnh lấy từ «${address}» - ảnh nằm trong thư mục content/pictures. Chép ảnh vào content/pictures rồi ghi "../pictures/" và tên ảnh. [address-not-allowed]`,
    ]);
  });

  it('names all that is wrong in the order of the lines', () => {
    const body = '#### Điền\n\nXem [a](javascript:1).\n\n{62,5}\n\n| Năm | Mức |\n|---|---|\n| 2026 |\n\n[b](data:1)\n';
    const parsed = parseGuide('huong-dan', head + body, 'guides/huong-dan.mdx');
    expect('issues' in parsed && parsed.issues.map(({ code, place }) => [place.line, code])).toEqual([
      [7, 'heading-level-skipped'],
      [9, 'address-not-allowed'],
      [11, 'code-in-section'],
      [15, 'table-uneven'],
      [17, 'address-not-allowed'],
    ]);
  });

  it('names a wrong day in the front matter and what is wrong in the body together', () => {
    const source = `${head.replace('2026-11-25', '25/11/2026')}# Quý\n`;
    const parsed = parseGuide('huong-dan', source, 'guides/huong-dan.mdx');
    expect('issues' in parsed && parsed.issues.map(({ code, place }) => [place.line, code])).toEqual([
      [4, 'value-not-a-date'],
      [7, 'heading-level-skipped'],
    ]);
  });
});
