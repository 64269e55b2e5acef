import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../../src/core/issues/format-issue.ts';
import { readFiles } from '../../../src/core/load/content-files.ts';
import { checkFiles, readContent } from '../../../src/core/load/read-content.ts';
import { readChanged, withCopy } from './content-copy.ts';

const target = 'targets/nuoc-sach.json';
const section = 'programme/cong-nghiep.mdx';
const saveAsUtf8 = 'Mở tệp, chọn "Lưu thành…" và chọn mã UTF-8 không có BOM.';
const unikey = 'Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6), rồi lưu lại bằng mã UTF-8.';
const merge =
  'Hai người đã sửa cùng một chỗ: chọn một bản rồi xóa các dòng <<<<<<<, =======, >>>>>>>. [merge-conflict]';

/** The file with `nước sạch` replaced in its wording, on line 4. */
const reword = (words: string) => (text: string) => text.replace(/("wording": .* dụng) nước sạch/, `$1 ${words}`);

// Each test copies the content; a busy machine needs its time.
describe('readContent', { timeout: 60_000 }, () => {
  it.each([
    ['Windows line ends in a record', target, (text: string) => text.replaceAll('\n', '\r\n')],
    ['Windows line ends in the transcription', 'source/18-CTr-DU.txt', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('accepts %s', async (_, file, change) => {
    expect(await readChanged(file, change)).toEqual([]);
  });

  it.each([
    [
      'malformed JSON',
      target,
      (text: string) => text.replace('"printed": "(15)"', '"printed": 62,5'),
      'content/targets/nuoc-sach.json, dòng 2, cột 17: tìm thấy số viết bằng dấu phẩy trong dòng «"printed": 62,5,» - trong tệp JSON, phần thập phân đứng sau dấu chấm. Sửa thành 62.5. [json-decimal-comma]',
    ],
    [
      'the byte order mark',
      target,
      (text: string) => `\ufeff${text}`,
      `content/targets/nuoc-sach.json, dòng 1: tệp có dấu BOM ở đầu. ${saveAsUtf8} [byte-order-mark]`,
    ],
    [
      'an unknown field',
      target,
      (text: string) => text.replace('{', '{\n  "wordng": "Một",'),
      'content/targets/nuoc-sach.json, dòng 2, trường "wordng": không có trường nào tên "wordng". Có phải ý bạn là "wording"? [unknown-field]',
    ],
    [
      'a missing field',
      target,
      (text: string) => text.replace(/ *"wording".*\n/, ''),
      'content/targets/nuoc-sach.json, dòng 1, trường "wording": thiếu trường này. Thêm trường vào nhóm bắt đầu ở dòng này. [field-missing]',
    ],
    [
      'a field twice',
      target,
      (text: string) => text.replace('{', '{\n  "printed": "(16)",'),
      'content/targets/nuoc-sach.json, dòng 3, cột 3, trường "printed": trường này đã có ở dòng 2. Giữ một dòng, xóa dòng kia. [duplicate-field]',
    ],
    [
      'a block without an id',
      section,
      (text: string) => text.replace(' id="nv-2-2-01"', ''),
      'content/programme/cong-nghiep.mdx, dòng 9: thẻ Task không có mã. Thêm id="…", không trùng với đoạn nào khác. [block-id-missing]',
    ],
    [
      'an unexpected file',
      'targets/ghi-chu.txt',
      () => 'Ghi chú',
      'content/targets/ghi-chu.txt: tệp này không được trang nào đọc. Xóa tệp, hoặc chuyển tệp vào đúng thư mục và đặt đúng đuôi. [unexpected-file]',
    ],
    [
      'a picture of a kind that can hold a script',
      'pictures/anh.svg',
      () => '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      'content/pictures/anh.svg: tệp này không được trang nào đọc. Xóa tệp, hoặc chuyển tệp vào đúng thư mục và đặt đúng đuôi. [unexpected-file]',
    ],
    [
      'a folder called like a file',
      'glossary/a.json',
      () => '{}',
      'content/glossary/a.json: tệp này không được trang nào đọc. Xóa tệp, hoặc chuyển tệp vào đúng thư mục và đặt đúng đuôi. [unexpected-file]',
    ],
    [
      'a file in a folder of its own',
      'targets/a/b.json',
      () => '{}',
      'content/targets/a/b.json: tệp này không được trang nào đọc. Xóa tệp, hoặc chuyển tệp vào đúng thư mục và đặt đúng đuôi. [unexpected-file]',
    ],
    [
      'a file name with marks',
      'targets/Đề án 06.json',
      () => '{}',
      'content/targets/Đề án 06.json: tên tệp là "Đề án 06" - tên tệp chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, dài nhất 80 ký tự. Đổi tên thành de-an-06.json. [file-name-not-a-slug]',
    ],
    [
      'a missing file',
      'source/mends.json',
      () => undefined,
      'content/source/mends.json: thiếu tệp này. Lấy lại tệp từ bản trước. [file-missing]',
    ],
    [
      'TCVN3',
      target,
      reword('n­íc s¹ch'),
      `content/targets/nuoc-sach.json, dòng 4, cột 52: từ "n­íc" không phải chữ Unicode - có lẽ đoạn này được gõ bằng phông TCVN3 (.VnTime). ${unikey} [legacy-encoding]`,
    ],
    [
      'UTF-8 read as Latin',
      target,
      reword('nÆ°á»›c'),
      'content/targets/nuoc-sach.json, dòng 4, cột 52: từ "nÆ°á»›c" không phải chữ Unicode - có lẽ đoạn này là chữ UTF-8 đã bị mở bằng mã khác. Lấy lại bản gốc của tệp, đừng sửa từng chữ. [legacy-encoding]',
    ],
    [
      'letters and marks apart',
      target,
      reword('nước sạch'.normalize('NFD')),
      `content/targets/nuoc-sach.json, dòng 4, cột 53: từ "${'nước'.normalize('NFD')}" được gõ bằng Unicode tổ hợp (chữ và dấu rời nhau) - cần Unicode dựng sẵn: "nước". Chuyển cả tệp sang Unicode dựng sẵn bằng UniKey (Ctrl+Shift+F6). [text-not-nfc]`,
    ],
    [
      'the Icelandic Ð',
      section,
      (text: string) => text.replace('Phát triển', 'Ðẩy mạnh'),
      'content/programme/cong-nghiep.mdx, dòng 9, cột 22: từ "Ðẩy" có ký tự Ð (U+00D0) chỉ giống chữ thật về hình dạng. Có phải ý bạn là "Đ"? Gõ lại ký tự này. [look-alike-character]',
    ],
    [
      'a regular number gone wrong',
      'citations/80-nq-tw.json',
      (text: string) => text.replace('"80-NQ/TW"', '"80-NQ/TWQ"'),
      'content/citations/80-nq-tw.json, trường "number": tìm thấy số văn bản "80-NQ/TWQ" - số của Đảng viết như "57-NQ/TW", của Nhà nước như "51/2025/QĐ-TTg". Có phải ý bạn là "80-NQ/TW"? [document-number-malformed]',
    ],
    [
      'an altered clause, by its address',
      section,
      (text: string) => text.replace('tuần hoàn và tăng', 'tuần hoàn và tâng'),
      'content/programme/cong-nghiep.mdx, mục "nv-2-2-01": lời không khớp văn bản: tìm thấy "…mô hình kinh tế tuần hoàn và tâng trưởng xanh, ứng dụng công…" - văn bản ghi "…mô hình kinh tế tuần hoàn và tăng trưởng xanh, ứng dụng công…". Sửa lại đúng từng chữ theo dòng 219 của bản chép. [official-text-altered]',
    ],
  ])('refuses %s', async (_, file, change, expected) => {
    expect(await readChanged(file, change)).toEqual([expected]);
  });

  it('refuses bytes of Windows-1258', async () => {
    const bytes = (text: string) => {
      const [before = '', after = ''] = text.split('nước sạch');
      return Buffer.concat([Buffer.from(before), Buffer.from([0x42, 0xea, 0xec, 0x70]), Buffer.from(after)]);
    };
    expect(await readChanged('site.json', (text) => bytes(text.replace('"xã Hà Đông"', '"nước sạch"')))).toEqual([
      `content/site.json, dòng 4: tệp không phải mã UTF-8, từ đầu tiên bị sai là "Bếp" - có lẽ tệp được lưu bằng mã Windows-1258. ${saveAsUtf8} [not-utf8]`,
    ]);
  });

  it('refuses names that are the same once folded, naming both', async () => {
    expect(await readChanged('targets/Nuoc-Sach.json', () => '{}')).toEqual([
      'content/targets/Nuoc-Sach.json: tên tệp là "Nuoc-Sach" - tên tệp chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, dài nhất 80 ký tự. Đặt lại tên tệp. [file-name-not-a-slug]',
      'content/targets/nuoc-sach.json: trùng tên với targets/Nuoc-Sach.json nếu bỏ dấu và chữ hoa. Giữ một tệp; nếu là hai bản ghi khác nhau thì đổi tên một tệp. [duplicate-id]',
    ]);
  });

  it('refuses a folder of which nothing is left, and misses none that may be absent', async () => {
    const files = await readFiles('content');
    const without = (folder: string) => new Map([...files].filter(([file]) => !file.startsWith(`${folder}/`)));
    const result = checkFiles(without('tasks'), 'content');
    const issues = 'issues' in result ? result.issues : [];
    expect(issues.map(({ code, place }) => [code, place.file])).toEqual([['collection-empty', 'content/tasks']]);
    expect(checkFiles(without('reports'), 'content')).toHaveProperty('content');
  });

  it('refuses a half-finished merge, line by line', async () => {
    const conflict = (text: string) => text.replace('{', '{\n<<<<<<< HEAD\n=======\n>>>>>>> main');
    expect(await readChanged(target, conflict)).toEqual([
      `content/targets/nuoc-sach.json, dòng 2: còn dấu trộn dở "<<<<<<< HEAD". ${merge}`,
      `content/targets/nuoc-sach.json, dòng 3: còn dấu trộn dở "=======". ${merge}`,
      `content/targets/nuoc-sach.json, dòng 4: còn dấu trộn dở ">>>>>>> main". ${merge}`,
    ]);
  });

  it('refuses links to nowhere and quotes that are not there', async () => {
    const links = '{ "targets": [{ "id": "bao-hiem-yte", "quote": "công nghiêp" }] }';
    expect(await readChanged('tasks/nv-2-2-01.json', () => links)).toEqual([
      'content/tasks/nv-2-2-01.json, trường "targets.0.id": không có chỉ tiêu nào mang mã "bao-hiem-yte". Có phải ý bạn là "bao-hiem-y-te"? [unknown-id]',
      'content/tasks/nv-2-2-01.json, trường "targets.0.quote": không tìm thấy "công nghiêp" trong đoạn nv-2-2-01. Chép lại đúng từng chữ từ đoạn đó, hoặc sửa địa chỉ của đoạn. [quote-not-found]',
    ]);
  });

  it('refuses a changed transcription', async () => {
    const change = (text: string) => text.replace('tuần hoàn và tăng', 'tuần hoàn và tâng');
    expect(await readChanged('source/18-CTr-DU.txt', change)).toEqual([
      'content/source/18-CTr-DU.txt: bản chép văn bản đã bị sửa: dấu vân tay là 0beceebad579… - dấu vân tay đã ghi là 333dafdd6c24…. Lấy lại tệp từ bản trước; chỗ nghi sai ghi thành điểm cần xem lại, không sửa văn bản. [transcription-changed]',
      'content/programme/cong-nghiep.mdx, mục "nv-2-2-01": lời không khớp văn bản: tìm thấy "…mô hình kinh tế tuần hoàn và tăng trưởng xanh, ứng dụng công…" - văn bản ghi "…mô hình kinh tế tuần hoàn và tâng trưởng xanh, ứng dụng công…". Sửa lại đúng từng chữ theo dòng 219 của bản chép. [official-text-altered]',
    ]);
  });

  it('refuses links to files and folders elsewhere, whatever they are called', async () => {
    const issues = await withCopy(async (folder) => {
      mkdirSync(join(folder, '../ngoai'));
      symlinkSync('/etc/hostname', join(folder, 'guides/them.mdx'));
      symlinkSync('../../ngoai', join(folder, 'pictures/anh'));
      symlinkSync('/khong-co', join(folder, 'targets/.DS_Store'));
      symlinkSync('../ngoai', join(folder, 'replies'));
      const result = await readContent(folder);
      return 'issues' in result ? result.issues.map((issue) => formatIssue(issue).replace(`${folder}/`, '')) : [];
    });
    const link =
      'đây là liên kết hoặc thiết bị, không phải tệp - thư mục nội dung chỉ chứa tệp và thư mục thật. Xóa nó; nếu là nội dung của trang thì chép chính tệp ấy vào. [not-a-file]';
    const links = ['guides/them.mdx', 'pictures/anh', 'replies', 'targets/.DS_Store'];
    expect(issues).toEqual(links.map((file) => `${file}: ${link}`));
  });
});
