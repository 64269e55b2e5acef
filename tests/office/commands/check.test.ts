import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/office/commands/check.ts';
import { changeFile, withCopy } from '../../core/load/content-copy.ts';
import { commit, git, withRepository } from './repository.ts';
import { runHere } from './run-here.ts';
import { type Answer, runScript } from './run-script.ts';

/** What the command answers, run as the editors run it. */
function runCheck(args: string[], nodeOptions?: string[]): Promise<Answer> {
  if (nodeOptions === undefined) return runHere(() => check(args));
  return runScript('src/office/commands/check.ts', args, nodeOptions);
}

const usage =
  'Cách dùng: npm run kiem-tra, thêm -- --noi-dung THƯ-MỤC để kiểm tra một thư mục khác, -- --json để máy khác đọc.\n';

describe('npm run kiem-tra', { timeout: 60_000 }, () => {
  it('says in one line what it checked', async () => {
    const { exitCode, output, errors } = await runCheck([], []);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(output).toMatch(
      /^Đã kiểm tra 26 chỉ tiêu, 79 nhiệm vụ, 11 đề án và kế hoạch, 9 công trình và khâu đột phá, \d+ cơ quan, \d+ văn bản được viện dẫn, \d+ điểm cần xem lại, \d+ báo cáo, \d+ kỳ công bố: không có lỗi\.\n$/,
    );
  });

  it('names a problem of the data without a stack trace', async () => {
    await withCopy(async (folder) => {
      await changeFile(path.join(folder, 'targets/nuoc-sach.json'), (text) => text.replace('"(15)"', '15'));
      expect(await runCheck(['--noi-dung', `${folder}/`])).toEqual({
        exitCode: 1,
        output: '',
        errors: `${folder}/targets/nuoc-sach.json, dòng 2, trường "printed": tìm thấy 15 - cần chữ, giữa hai dấu ngoặc kép. So với một tệp cùng loại. [value-wrong-type]\n`,
      });
    });
  });

  it('prints what is wrong before what is only told, and both as JSON', async () => {
    await withCopy(async (folder) => {
      await changeFile(path.join(folder, 'agencies/cac-thon.json'), (text) =>
        text.replace('"aliases": [', '"aliases": ["các Thôn Xóm", '),
      );
      await changeFile(
        path.join(folder, 'tasks/nv-1-1-01.json'),
        () => '{ "targets": [{ "id": "nuoc", "quote": "a" }] }',
      );
      const { errors } = await runCheck(['--noi-dung', folder]);
      expect(errors.split('\n').map((line) => line.replace(/.*\[/, '['))).toEqual([
        '[unknown-id]',
        '',
        '[words-not-printed]',
        '',
      ]);
      const { exitCode, output } = await runCheck(['--json', '--noi-dung', folder]);
      const { errors: wrong, warnings } = JSON.parse(output);
      expect(exitCode).toBe(1);
      expect(wrong[0]).toEqual({
        severity: 'error',
        code: 'unknown-id',
        place: { file: `${folder}/tasks/nv-1-1-01.json`, field: 'targets.0.id' },
        facts: { id: 'nuoc', folder: 'targets' },
        message: errors.split('\n')[0],
      });
      expect(warnings.map(({ code }: { code: string }) => code)).toEqual(['words-not-printed']);
    });
  });

  it('prints fifty problems and counts the rest', async () => {
    await withCopy(async (folder) => {
      const ids = Array.from({ length: 53 }, (_, index) => `nv-9-9-${10 + index}`);
      const noted = ids.map((id) => changeFile(path.join(folder, `tasks/${id}.json`), () => '{ "ghiChu": "" }'));
      await Promise.all(noted);
      const { exitCode, output, errors } = await runCheck(['--noi-dung', folder]);
      const lines = ids.slice(0, 50).map((id) => {
        const place = `${folder}/tasks/${id}.json, dòng 1, trường "ghiChu"`;
        return `${place}: không có trường nào tên "ghiChu". Xóa trường này. [unknown-field]\n`;
      });
      expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
      expect(errors).toBe(`${lines.join('')}… còn 3 lỗi. Sửa các lỗi trên rồi kiểm tra lại.\n`);
    });
  });

  it('names a folder that is gone', async () => {
    await withCopy(async (folder) => {
      await rm(path.join(folder, 'works'), { recursive: true });
      expect(await runCheck(['--noi-dung', folder])).toEqual({
        exitCode: 1,
        output: '',
        errors: `${folder}/works: thư mục này không có bản ghi nào. Lấy lại thư mục từ bản trước; nếu để trống, các trang của mục này sẽ mất. [collection-empty]\n`,
      });
    });
  });

  it('refuses files that a machine makes once they are in git, staged or committed', async () => {
    await withRepository(async (content, repository) => {
      mkdirSync(path.join(repository, 'dist/chi-tieu'), { recursive: true });
      for (const file of ['dist/index.html', 'dist/chi-tieu/index.html', 'bieu-mau-2026-Q3.xlsx'])
        writeFileSync(path.join(repository, file), 'sửa tay');
      expect((await runCheck(['--noi-dung', content])).exitCode).toBe(0);
      git(repository, 'add', '--force', 'dist', 'bieu-mau-2026-Q3.xlsx');
      const why = 'máy làm lại tệp ở mỗi lần dựng, nên chỗ sửa tay sẽ mất';
      const then = 'rồi ghi lại; muốn đổi điều trang nói thì sửa trong thư mục content. [generated-file]';
      const errors = [
        `bieu-mau-2026-Q3.xlsx: tệp này do máy sinh mà lại nằm trong git - ${why}. Chạy git rm -r --cached bieu-mau-2026-Q3.xlsx ${then}\n`,
        `dist/: tệp này do máy sinh mà lại nằm trong git: 2 tệp, như dist/chi-tieu/index.html - ${why}. Chạy git rm -r --cached dist ${then}\n`,
      ].join('');
      expect(await runCheck(['--noi-dung', content])).toEqual({ exitCode: 1, output: '', errors });
      commit(repository, 'Ghi cả dist');
      expect(await runCheck(['--noi-dung', content])).toEqual({ exitCode: 1, output: '', errors });
      git(repository, 'rm', '-r', '--quiet', '--cached', 'dist', 'bieu-mau-2026-Q3.xlsx');
      expect((await runCheck(['--noi-dung', content])).exitCode).toBe(0);
    });
  });

  it('passes by received files and litter, and tells of them', async () => {
    await withRepository(async (content, repository) => {
      writeFileSync(path.join(content, 'targets/._nuoc-sach.json'), 'a');
      writeFileSync(path.join(content, 'Quý III.xlsx'), 'a');
      writeFileSync(path.join(repository, 'Quý II.xlsx'), 'a');
      writeFileSync(path.join(repository, '.DS_Store'), 'a');
      git(repository, 'add', '--force', 'Quý II.xlsx', '.DS_Store');
      const { exitCode, output, errors } = await runCheck(['--noi-dung', content]);
      expect({ exitCode, output: output.slice(0, 23), errors: errors.split('\n') }).toEqual({
        exitCode: 0,
        output: 'Đã kiểm tra 26 chỉ tiêu',
        errors: [
          'Lưu ý, Quý II.xlsx: bảng tính nhận được nằm trong git - ai có kho git cũng đọc được nó. Chạy git rm --cached "Quý II.xlsx" rồi ghi lại; tệp vẫn còn trên máy. [received-file]',
          `Lưu ý, ${content}/targets/._nuoc-sach.json: tệp do máy tự tạo nên được bỏ qua. Không cần làm gì. [litter-file]`,
          `Lưu ý, ${content}/Quý III.xlsx: bảng tính nhận được nằm trong thư mục nội dung - không trang nào đọc nó ở đây. Nhập bằng npm run nhap nếu chưa nhập, rồi cất tệp ra ngoài thư mục của trang. [received-file]`,
          '',
        ],
      });
    });
  });

  it.each([
    ['an unknown option', ['--thu-muc', 'content'], usage],
    ['an option without its value', ['--noi-dung'], usage],
    ['a stray word', ['content'], usage],
    ['a folder that is not there', ['--noi-dung', 'khong-co'], 'Không có thư mục "khong-co".\n'],
    ['a file in place of a folder', ['--noi-dung', 'package.json'], 'Không có thư mục "package.json".\n'],
  ])('refuses %s', async (_, args, errors) => {
    expect(await runCheck(args)).toEqual({ exitCode: 2, output: '', errors });
  });

  it('tells a fault of the program from a problem of the data', async () => {
    const fault = 'data:text/javascript,String.prototype.normalize = () => { throw new Error("hỏng") };';
    const { exitCode, output, errors } = await runCheck([], ['--import', fault]);
    expect({ exitCode, output }).toEqual({ exitCode: 3, output: '' });
    expect(errors.split('\n').slice(0, 2)).toEqual([
      'Lỗi chương trình, không phải lỗi dữ liệu. Hãy gửi những dòng sau cho người phụ trách kỹ thuật:',
      'Error: hỏng',
    ]);
  });
});
