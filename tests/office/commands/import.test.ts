import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/office/commands/check.ts';
import { importTables } from '../../../src/office/commands/import.ts';
import { withCopy } from '../../core/load/content-copy.ts';
import { aFigure, someFigures, type TestRow } from '../intake/filled-tables.ts';
import { commit, git, withRepository } from './repository.ts';
import { runHere } from './run-here.ts';
import { type Answer, runScript } from './run-script.ts';

const script = 'src/office/commands/import.ts';
const reportName = '2026-Q3-cong-an-xa.json';

/** What the command answers on a day after all that the files tell; `environment` holds what npm leaves there. */
function runImport(args: string[], environment: Record<string, string> = {}): Promise<Answer> {
  return runHere(() => importTables(args, environment, '2026-11-28'));
}

/** A copy of the content and beside it a filled file; gives paths and a way to run the command. */
function withFile<T>(
  rows: TestRow[],
  use: (given: {
    content: string;
    file: string;
    report: string;
    run: (...args: string[]) => Promise<Answer>;
  }) => Promise<T>,
): Promise<T> {
  return withCopy(async (content) => {
    const file = path.join(path.dirname(content), 'Quy III.xlsx');
    writeFileSync(file, await someFigures(rows));
    mkdirSync(path.join(content, 'reports'), { recursive: true });
    const run = (...args: string[]) => runImport([file, ...args, '--noi-dung', content, '--ghi']);
    return use({ content, file, report: path.join(content, 'reports', reportName), run });
  });
}

const table = (file: string, report: string) =>
  [
    `${file} → ${report}`,
    '  Công an xã, theo 45/BC-CAX ngày 08/10/2026 của Công an xã; nhận ngày 10/10/2026',
    '  Thay đổi  Nội dung                            Của           Trước  Sau                                Dòng',
    '  --------  ----------------------------------  ------------  -----  ---------------------------------  ----------',
    '  Thêm      (11) Dân số tham gia bảo hiểm y tế  quý III/2026         93,9% (chính thức, tại thời điểm)  Chỉ tiêu 2',
  ].join('\n');

describe('npm run nhap', { timeout: 60_000 }, () => {
  it('writes the report and shows what changed', async () => {
    await withFile([aFigure('93,9')], async ({ content, file, report }) => {
      const { exitCode, output, errors } = await runScript(script, [file, '--noi-dung', content, '--ghi']);
      expect({ exitCode, errors, output }).toEqual({
        exitCode: 0,
        errors: '',
        output: `${table(file, report)}\nĐã ghi ${report}.\n`,
      });
      expect(readFileSync(report, 'utf8')).toBe(`{
  "period": "2026-Q3",
  "agency": "cong-an-xa",
  "source": { "number": "45/BC-CAX", "date": "2026-10-08", "issuer": "Công an xã" },
  "receivedOn": "2026-10-10",
  "observations": [
    {
      "id": "bao-hiem-y-te-tham-gia-2026-q3",
      "target": "bao-hiem-y-te",
      "part": "tham-gia",
      "refersTo": "2026-Q3",
      "value": { "kind": "number", "value": 93.9 },
      "certainty": "final",
      "nature": "point-in-time"
    }
  ],
  "updates": []
}
`);
    });
  });

  it.each([
    ['no flag', []],
    ['--xem-truoc', ['--xem-truoc']],
    ['--xem-truoc beside --ghi', ['--xem-truoc', '--ghi']],
  ])('shows the change and writes nothing with %s', async (_, flags) => {
    await withFile([aFigure('93,9')], async ({ content, file, report }) => {
      expect(await runImport([file, '--noi-dung', content, ...flags])).toEqual({
        exitCode: 0,
        output: `${table(file, report)}\n`,
        errors: `Chỉ xem trước, chưa ghi gì. Bảng trên đúng thì ghi bằng:\n  npm run nhap -- "${file}" --noi-dung ${content} --ghi\n`,
      });
      expect(existsSync(report)).toBe(false);
    });
  });

  it.each([
    ['--ghi', [], { npm_config_ghi: 'true' }, '--ghi'],
    ['--xem-truoc beside a --ghi that came through', ['--ghi'], { npm_config_xem_truoc: 'true' }, '--xem-truoc'],
    ['--thay', ['--ghi'], { npm_config_thay: 'true' }, '--thay'],
  ])('never writes when npm kept %s for itself, and prints the command that would', async (_, flags, kept, named) => {
    await withFile([aFigure('93,9')], async ({ content, file, report }) => {
      const { exitCode, errors } = await runImport([file, '--noi-dung', content, ...flags], kept);
      const replacing = named === '--thay' ? ' --thay' : '';
      expect({ exitCode, errors, isWritten: existsSync(report) }).toEqual({
        exitCode: 0,
        errors: `npm đã giữ mất ${named} vì thiếu dấu -- đứng trước, nên chỉ xem trước, chưa ghi gì. Nếu bảng trên đúng, gõ:\n  npm run nhap -- "${file}"${replacing} --noi-dung ${content} --ghi\n`,
        isWritten: false,
      });
    });
  });

  it('reads nothing when npm turned the value of a flag into a file', async () => {
    await withFile([aFigure('93,9')], async ({ content, file, report }) => {
      const answer = await runScript(script, [file, content, '--ghi'], [], { npm_config_noi_dung: 'true' });
      expect({ ...answer, isWritten: existsSync(report) }).toEqual({
        exitCode: 2,
        output: '',
        errors:
          'npm đã giữ mất --noi-dung vì thiếu dấu -- đứng trước, và giá trị của nó lẫn vào tên tệp. Chưa đọc tệp nào. Gõ lại:\n  npm run nhap -- TỆP… --noi-dung …\n',
        isWritten: false,
      });
    });
  });

  it('shows first where two bodies disagree, then who reports what by which paper, then what was left empty', async () => {
    const rows = [aFigure('62.5', { code: 'bao-hiem-xa-hoi' }), aFigure('93,9'), aFigure(null, { code: 'nuoc-sach' })];
    await withFile(rows, async ({ content, file }) => {
      const other = path.join(path.dirname(content), 'tram.xlsx');
      const cover = { agency: 'Trạm y tế', number: '12/BC-TYT', issuer: 'Trạm y tế xã' };
      const village = aFigure('20/21 thôn', {
        code: 'gia-dinh-van-hoa/thon',
        refersTo: '2026-09-30',
        nature: 'Lũy kế từ đầu năm',
        missing: 'Thôn Đông',
      });
      writeFileSync(other, await someFigures([aFigure('94'), village, aFigure(null)], cover));
      const { exitCode, output, errors } = await runImport([file, other, '--noi-dung', content]);
      expect({ exitCode, output }).toEqual({
        exitCode: 0,
        output: `Hai cơ quan báo cáo khác nhau, xem trước khi ký:
  (11) Dân số tham gia bảo hiểm y tế, quý III/2026: Trạm y tế xã ghi 94, Công an xã ghi 93,9 (báo cáo quý III/2026)

${file} → ${content}/reports/2026-Q3-cong-an-xa.json
  Công an xã, theo 45/BC-CAX ngày 08/10/2026 của Công an xã; nhận ngày 10/10/2026
  Thay đổi  Nội dung                             Của           Trước  Sau                                Dòng
  --------  -----------------------------------  ------------  -----  ---------------------------------  ----------
  Thêm      (12) Người tham gia bảo hiểm xã hội  quý III/2026         62,5% (chính thức, tại thời điểm)  Chỉ tiêu 2
    Giá trị: "62.5" được hiểu là 62,5%
  Thêm      (11) Dân số tham gia bảo hiểm y tế   quý III/2026         93,9% (chính thức, tại thời điểm)  Chỉ tiêu 3
${other} → ${content}/reports/2026-Q3-tram-y-te.json
  Trạm y tế xã, theo 12/BC-TYT ngày 08/10/2026 của Trạm y tế xã; nhận ngày 10/10/2026
    Cơ quan báo cáo: "Trạm y tế" được hiểu là "Trạm y tế xã"
  Thay đổi  Nội dung                                    Của           Trước                             Sau                                    Dòng
  --------  ------------------------------------------  ------------  --------------------------------  -------------------------------------  ----------
  Thêm      (11) Dân số tham gia bảo hiểm y tế          quý III/2026  93,9% (quý III/2026, Công an xã)  94% (chính thức, tại thời điểm)        Chỉ tiêu 2
  Thêm      (8) Thôn giữ vững danh hiệu “Thôn văn hóa”  30/9/2026                                       20/21 (chính thức, lũy kế từ đầu năm)  Chỉ tiêu 3
    chưa đạt: Thôn Đông
Để trống, coi là chưa báo cáo: 2 dòng (${file}: 1; ${other}: 1).
`,
      });
      expect(errors.split('\n')[0]).toBe('Chỉ xem trước, chưa ghi gì. Bảng trên đúng thì ghi bằng:');
    });
  });

  it('reads a folder, and takes the day of receipt once for all files that do not say it', async () => {
    await withFile([aFigure('93,9')], async ({ content }) => {
      const folder = path.join(path.dirname(content), 'nop');
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'a.xlsx'), await someFigures([aFigure('93,9')], { receivedOn: null }));
      const other = { agency: 'Trạm Y tế xã', number: '12/BC-TYT', issuer: 'Trạm Y tế xã' };
      writeFileSync(path.join(folder, 'b.xlsx'), await someFigures([aFigure('94')], other));
      writeFileSync(path.join(folder, '.DS_Store'), 'a');
      const args = [folder, '--noi-dung', content];
      const refused = await runImport(args);
      expect([refused.exitCode, refused.errors.includes('a.xlsx, trang tính "Bìa", dòng 6')]).toEqual([1, true]);
      const { exitCode, output, errors } = await runImport([...args, '--ngay-nhan', 'ngày 12 tháng 10 năm 2026']);
      expect(output.split('\n').filter((line) => line.includes('nhận ngày'))).toEqual([
        '  Công an xã, theo 45/BC-CAX ngày 08/10/2026 của Công an xã; nhận ngày 12/10/2026',
        '  Trạm y tế xã, theo 12/BC-TYT ngày 08/10/2026 của Trạm Y tế xã; nhận ngày 10/10/2026',
      ]);
      expect({ exitCode, errors }).toEqual({
        exitCode: 0,
        errors: `Lưu ý, bỏ qua tệp do máy tự tạo: .DS_Store.\nChỉ xem trước, chưa ghi gì. Bảng trên đúng thì ghi bằng:\n  npm run nhap -- ${folder} --ngay-nhan "ngày 12 tháng 10 năm 2026" --noi-dung ${content} --ghi\n`,
      });
    });
  });

  it.each(['15/10/26', 'hôm nay', '30/2/2026'])('refuses a day of receipt that is not plain: %s', async (day) => {
    expect(await runImport(['a.xlsx', '--ngay-nhan', day])).toEqual({
      exitCode: 2,
      output: '',
      errors: `Ngày nhận (--ngay-nhan) "${day}" không rõ là ngày nào. Viết như 15/10/2026, đủ bốn chữ số của năm.\n`,
    });
  });

  it('changes nothing the second time', async () => {
    await withFile([aFigure('93,9')], async ({ file, report, run }) => {
      await run();
      const before = [readFileSync(report, 'utf8'), statSync(report).mtimeMs];
      expect(await run()).toEqual({
        exitCode: 0,
        output: `${file}: không có gì mới, 1 dòng đã có từ trước.\n`,
        errors: '',
      });
      expect([readFileSync(report, 'utf8'), statSync(report).mtimeMs]).toEqual(before);
    });
  });

  it('writes none of several files when one is wrong', async () => {
    await withFile([aFigure('93,9')], async ({ content, file, run }) => {
      const other = path.join(path.dirname(content), 'sai.xlsx');
      writeFileSync(other, await someFigures([aFigure('khá')], { agency: 'Trạm Y tế xã' }));
      const { exitCode, output, errors } = await run(other);
      expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
      expect(errors).toContain('sai.xlsx, trang tính "Chỉ tiêu", dòng 2, cột "Giá trị": tìm thấy "khá"');
      expect(errors.endsWith('Chưa ghi gì.\n')).toBe(true);
      expect([readdirSync(path.join(content, 'reports')), existsSync(file)]).toEqual([[], true]);
    });
  });

  it('refuses another value for what is reported, and takes it with --thay while unpublished', async () => {
    await withFile([aFigure('93,9')], async ({ file, report, run }) => {
      await run();
      writeFileSync(file, await someFigures([aFigure('94')]));
      const refused = await run();
      expect(refused.errors).toBe(
        `${file}, trang tính "Chỉ tiêu", dòng 2: ghi "94" - đã báo cáo "93,9" (2026-Q3-cong-an-xa/bao-hiem-y-te-tham-gia-2026-q3). ` +
          'Nếu số cũ sai, ghi 2026-Q3-cong-an-xa/bao-hiem-y-te-tham-gia-2026-q3 ở cột "Đính chính cho" và nêu lý do; nếu chưa công bố, có thể chạy lại với --thay. [value-differs]\nChưa ghi gì.\n' +
          `${report}: có trên máy này nhưng chưa ghi vào git, có thể từ lượt nhập trước.\n`,
      );
      const replaced = await run('--thay');
      expect(replaced.output).toContain('Thay');
      expect(
        JSON.parse(readFileSync(report, 'utf8')).observations.map(({ value }: { value: object }) => value),
      ).toEqual([{ kind: 'number', value: 94 }]);
    });
  });

  it('names who brought in the same quarter first, and in which commit (F58)', async () => {
    await withRepository(async (content, repository) => {
      const file = path.join(repository, 'Quy III.xlsx');
      mkdirSync(path.join(content, 'reports'));
      writeFileSync(file, await someFigures([aFigure('93,9')]));
      await runImport([file, '--noi-dung', content, '--ghi']);
      commit(repository, 'Nhập báo cáo quý III');
      git(repository, 'commit', '--amend', '--quiet', '--no-edit', '--date=2026-10-12T08:00:00+07:00');
      const hash = git(repository, 'rev-parse', '--short', 'HEAD');
      writeFileSync(file, await someFigures([aFigure('94')]));
      const { exitCode, errors } = await runImport([file, '--noi-dung', content]);
      expect(exitCode).toBe(1);
      expect(errors.split('\n').slice(-3)).toEqual([
        'Chưa ghi gì.',
        `${content}/reports/${reportName}: ghi lần cuối ở bản ghi git ${hash}, Văn phòng, ngày 12/10/2026. Xem bằng git show ${hash}; hỏi người ghi trước khi thay số.`,
        '',
      ]);
    });
  });

  it('loses neither report when two clones bring in the same quarter (F58)', async () => {
    await withRepository(async (content, repository) => {
      const other = path.join(path.dirname(repository), `${path.basename(repository)}-khac`);
      try {
        git(repository, 'clone', '--quiet', repository, other);
        const [here, there] = ['93,9', '94'].map((value) => ({ value, file: path.join(repository, `${value}.xlsx`) }));
        for (const [one, folder] of [
          [here, content],
          [there, path.join(other, 'content')],
        ] as const) {
          mkdirSync(path.join(folder, 'reports'));
          writeFileSync(one?.file ?? '', await someFigures([aFigure(one?.value ?? '')]));
          await runImport([one?.file ?? '', '--noi-dung', folder, '--ghi']);
          commit(path.dirname(folder), 'Nhập báo cáo quý III');
        }
        expect(() => git(other, 'pull', '--quiet', '--no-rebase')).toThrow();
        const checked = await runHere(() => check(['--noi-dung', path.join(other, 'content')]));
        expect(checked.exitCode).toBe(1);
        expect(checked.errors).toContain(
          `${reportName}, dòng 12: còn dấu trộn dở "<<<<<<< HEAD". Hai người đã sửa cùng một chỗ`,
        );
      } finally {
        rmSync(other, { recursive: true, force: true });
      }
    });
  });

  it.each([
    ['no file', []],
    ['an unknown flag', ['a.xlsx', '--xoa']],
  ])('says how it is used when given %s', async (_, args) => {
    expect(await runImport(args)).toEqual({
      exitCode: 2,
      output: '',
      errors:
        'Cách dùng: npm run nhap -- TỆP-HOẶC-THƯ-MỤC… [--ngay-nhan 15/10/2026] [--ngay 15/10/2026] [--ghi] [--thay]; không có --ghi thì chỉ cho xem, không ghi; --ngay-nhan là ngày nhận của những tệp chưa ghi ngày nhận; --ngay là ngày hôm nay, khi máy sai ngày; --thay cho phép thay số của báo cáo chưa công bố; --nguoi "Họ tên, chức vụ" ghi ai xác nhận.\nTệp CSV không có các dòng của trang Bìa: npm run nhap -- TỆP.csv --ky "Quý III/2026" --co-quan "Công an xã" --so 45/BC-CAX --ngay-ky 08/10/2026 --ngay-nhan 15/10/2026; cơ quan khác ký văn bản thì thêm --co-quan-ky "TÊN".\nTrả lời cơ quan báo cáo: npm run nhap -- TỆP-HOẶC-THƯ-MỤC… --tra-loi THƯ-MỤC viết cho mỗi tệp một thư ngắn (.txt), tệp có lỗi thì thêm bản đánh dấu ô cần sửa; không ghi gì khác.\nBỏ một báo cáo chưa công bố: npm run nhap -- --bo reports/TÊN.json [--ghi]\n',
    });
  });

  it('takes nothing from after the day it is told, and else the day of the machine', async () => {
    await withFile([aFigure('93,9')], async ({ content, file, report, run }) => {
      const future =
        'ghi ngày 10/10/2026 - ngày này chưa tới, hôm nay là 09/10/2026. Xem lại ngày, nhất là năm; nếu máy sai ngày thì sửa ngày của máy. [date-in-future]';
      const refused = await run('--ngay', '9/10/2026');
      expect([refused.exitCode, refused.errors, existsSync(report)]).toEqual([
        1,
        expect.stringContaining(`dòng 6, cột "Ngày Văn phòng nhận": ${future}\n`),
        false,
      ]);
      expect(await run('--ngay', 'hôm nay')).toEqual({
        exitCode: 2,
        output: '',
        errors: 'Ngày hôm nay (--ngay) "hôm nay" không rõ là ngày nào. Viết như 15/10/2026, đủ bốn chữ số của năm.\n',
      });
      expect((await runScript(script, [file, '--noi-dung', content, '--ghi'])).exitCode).toBe(0);
    });
  });

  it('says which file is not there', async () => {
    expect(await runImport(['khong-co.xlsx'])).toEqual({
      exitCode: 2,
      output: '',
      errors: 'Không có tệp "khong-co.xlsx".\n',
    });
  });

  it('leaves nothing half-written when the disk takes no more', async () => {
    await withFile(
      [
        aFigure('93,9'),
        aFigure('12/21', {
          code: 'gia-dinh-van-hoa/thon',
          nature: 'Lũy kế từ đầu năm',
          note: 'Ghi chú dài. '.repeat(80),
        }),
      ],
      async ({ content, file }) => {
        const { status, stderr } = spawnSync(
          'bash',
          ['-c', `ulimit -f 1; exec "${process.execPath}" ${script} "${file}" --noi-dung "${content}" --ghi`],
          { encoding: 'utf8' },
        );
        expect({ status, errors: stderr.split(':')[0] }).toEqual({ status: 3, errors: 'Máy không cho ghi hoặc đọc' });
        expect(readdirSync(path.join(content, 'reports'))).toEqual([]);
        expect(readdirSync(path.dirname(content)).sort()).toEqual(['Quy III.xlsx', 'content']);
      },
    );
  });

  it('goes on after a kill -9 between writing and moving', async () => {
    await withFile([aFigure('93,9')], async ({ content, report, run }) => {
      const stage = path.join(path.dirname(content), '.import.unfinished');
      const killed = `
        import { stageFiles } from '${path.resolve('src/core/machine/write-all.ts')}';
        await stageFiles(new Map([['${report}', '{}']]), '${stage}');
        process.kill(process.pid, 'SIGKILL');`;
      expect(() => execFileSync(process.execPath, ['--input-type=module-typescript', '-e', killed])).toThrow();
      expect([readdirSync(path.join(content, 'reports')), readdirSync(stage)]).toEqual([[], [reportName]]);
      const { exitCode } = await run();
      expect([exitCode, existsSync(report), existsSync(stage)]).toEqual([0, true, false]);
    });
  });

  it('calls a fault of its own a fault of the program, not of the data', async () => {
    await withFile([aFigure('93,9')], async ({ file, content }) => {
      const broken = `data:text/javascript,import fs from 'node:fs'; Array.prototype.flatMap = () => { throw new Error('bug') };`;
      const { exitCode, errors } = await runScript(script, [file, '--noi-dung', content], ['--import', broken]);
      expect([exitCode, errors.split('\n')[0]]).toEqual([
        3,
        'Lỗi chương trình, không phải lỗi dữ liệu. Hãy gửi những dòng sau cho người phụ trách kỹ thuật:',
      ]);
    });
  });
});
