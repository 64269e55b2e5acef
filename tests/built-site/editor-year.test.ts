import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importTables } from '../../src/office/commands/import.ts';
import { release as makeRelease } from '../../src/office/commands/release.ts';
import { commit, git } from '../office/commands/repository.ts';
import { runHere } from '../office/commands/run-here.ts';
import type { Answer } from '../office/commands/run-script.ts';
import { aFigure, someFigures, type TestRow } from '../office/intake/filled-tables.ts';
import { readPage } from './built-pages.ts';
import { textOf } from './html.ts';
import { copyProject, plainEnvironment, removeProject } from './project-copy.ts';

// A year of an editor: what three agencies send, quarter by quarter, as workbooks; each command as the editor runs it,
// but for later imports and releases, which are called without a process of their own.

const society = { agency: 'Phòng Văn hóa - Xã hội', number: '11/BC-VHXH', issuer: 'Phòng Văn hóa - Xã hội' };
const economy = { agency: 'Phòng Kinh tế', number: '22/BC-KT', issuer: 'Phòng Kinh tế' };
const police = { agency: 'Công an xã', number: '33/BC-CAX', issuer: 'Công an xã' };

const insured = (value: string, refersTo: string, more = {}) => aFigure(value, { refersTo, ...more });
const water = (value: string, refersTo: string) => aFigure(value, { code: 'nuoc-sach/nuoc-sach', refersTo });
const crime = (refersTo: string) => aFigure('Chưa đạt', { code: 'hai-khong/hai-khong', refersTo });

let project: string;
beforeAll(async () => {
  project = await copyProject(inject('projectFolder'));
  copyFileSync('.gitignore', join(project, '.gitignore'));
  git(project, 'init', '--quiet');
  commit(project, 'Bắt đầu');
});
afterAll(() => removeProject(project));

function run(script: string, ...args: string[]): Promise<Answer> {
  return new Promise((resolve) => {
    const options = { cwd: project, env: plainEnvironment(), maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [`src/${script}.ts`, ...args], options, (error, output, errors) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code), output, errors });
    });
  });
}

type Sent = [agency: typeof society, receivedOn: string, rows: TestRow[]];

const commands = {
  import: (args: string[]) => importTables(args, {}, '2027-02-28'),
  release: (args: string[]) => makeRelease(args, {}),
};
const wasRun = new Set<keyof typeof commands>();

/** The first time as the editor runs it. */
function command(name: keyof typeof commands, ...args: string[]): Promise<Answer> {
  if (wasRun.has(name)) return runHere(() => commands[name]([...args, '--noi-dung', join(project, 'content')]));
  wasRun.add(name);
  return run(`office/commands/${name}`, ...args);
}

/** Fills workbooks as agencies do and imports them at once; the files lie beside the repository, as in a mail folder. */
async function importFrom(period: string, ...sent: Sent[]): Promise<Answer> {
  const files: string[] = [];
  for (const [agency, receivedOn, rows] of sent) {
    const file = `${project}-${agency.number.replace('/', '-')}.xlsx`;
    writeFileSync(file, await someFigures(rows, { period, ...agency, date: receivedOn, receivedOn }));
    files.push(file);
  }
  const answer = await command('import', ...files, '--ngay', '28/02/2027', '--ghi');
  await Promise.all(files.map(removeProject));
  return answer;
}

async function release(id: string, cutOff: string, publishedOn: string): Promise<Answer> {
  commit(project, `Nhập báo cáo ${id}`);
  const days = ['--ngay-chot', cutOff, '--ngay-cong-bo', publishedOn];
  const answer = await command('release', '--ky', id, ...days, '--nguoi-duyet', 'Bí thư Đảng ủy');
  if (answer.exitCode === 0) {
    commit(project, `Công bố ${id}`);
    git(project, 'tag', '--annotate', `cong-bo-${id.toLowerCase()}`, '--message', id);
  }
  return answer;
}

function wordsOn(path: string): string {
  return textOf(readPage(join(project, 'dist'), path).document);
}

describe("an editor's year", { timeout: 400_000 }, () => {
  it('begins with a quarter of which one workbook is refused whole, mended, and taken', async () => {
    const wrong = await importFrom('Quý I/2026', [society, '08/04/2026', [insured('935', 'Quý I')]]);
    expect([wrong.exitCode, wrong.output]).toEqual([1, '']);
    expect(wrong.errors).toContain('dòng 2');
    expect(existsSync(join(project, 'content/reports'))).toBe(false);

    const rows = [insured('93', '2025', { baseline: 'x' }), insured('93,5', 'Quý I')];
    expect((await importFrom('Quý I/2026', [society, '08/04/2026', rows])).exitCode).toBe(0);
    expect((await importFrom('Quý I/2026', [economy, '09/04/2026', [water('98', 'Quý I')]])).exitCode).toBe(0);
    const { exitCode, output } = await release('2026-Q1', '2026-04-15', '2026-04-20');
    expect(exitCode).toBe(0);
    expect(output).toContain('Báo cáo: 2, trong đó 2 báo cáo mới, 3 số liệu mới.');
    // The programme was issued on the last day of this quarter: nobody owed anything for it yet.
    expect(output).not.toContain('- Công an xã\n');
  });

  it('goes on with a quarter of which one report comes late', async () => {
    await importFrom('Quý II/2026', [society, '08/07/2026', [insured('93,9', 'Quý II')]]);
    await importFrom('Quý II/2026', [economy, '09/07/2026', [water('98,4', 'Quý II')]]);
    const second = await release('2026-Q2', '2026-07-15', '2026-07-20');
    expect(second.exitCode).toBe(0);
    expect(second.output).toMatch(/Chưa gửi báo cáo của kỳ này:(\n {2}- .*)*\n {2}- Công an xã\n/);
    expect((await importFrom('Quý II/2026', [police, '18/07/2026', [crime('Quý II')]])).exitCode).toBe(0);
    const { exitCode, errors } = await run('office/commands/check');
    expect([exitCode, errors]).toEqual([
      0,
      'Lưu ý, content/reports/2026-Q2-cong-an-xa.json, trường "receivedOn": nhận ngày 18/7/2026, sau ngày chốt 15/7/2026 của kỳ quý II/2026. Kỳ sau sẽ tính báo cáo này và ghi là muộn. [report-late]\n',
    ]);
  });

  it('corrects in the third quarter what the first said, and takes in the late report', async () => {
    const correction = insured('93,2', 'Quý I', {
      corrects: '2026-Q1-phong-van-hoa-xa-hoi/bao-hiem-y-te-tham-gia-2026-q1',
      reason: 'Cộng trùng thẻ của học sinh.',
    });
    await importFrom(
      'Quý III/2026',
      [society, '08/10/2026', [correction, insured('94,1', 'Quý III')]],
      [economy, '09/10/2026', [water('98,9', 'Quý III')]],
      [police, '10/10/2026', [crime('Quý III')]],
    );
    const { exitCode, output } = await release('2026-Q3', '2026-10-15', '2026-10-20');
    expect(exitCode).toBe(0);
    expect(output).toContain('Báo cáo: 8, trong đó 4 báo cáo mới, 4 số liệu mới.');
    expect(output).toContain('  - (11) Dân số tham gia bảo hiểm y tế: Cộng trùng thẻ của học sinh.\n');
    expect((await run('publish/build/build')).exitCode).toBe(0);
    expect(wordsOn('/cong-bo/2026-q1/')).toMatch(/93,5%\s*\(đã được đính chính ở kỳ quý III\/2026: 93,2%/);
    expect(wordsOn('/cong-bo/2026-q3/')).toMatch(/93,2%\s*\(trước ghi 93,5% ở kỳ quý I\/2026\)/);
  });

  it('refuses the fourth while a published report is altered, and tells which', async () => {
    const file = join(project, 'content/reports/2026-Q1-phong-van-hoa-xa-hoi.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('93.5', '93.2'));
    const altered = await release('2026-Q4', '2027-01-31', '2027-02-05');
    expect(altered.exitCode).toBe(1);
    expect(altered.errors).toContain(
      'content/reports/2026-Q1-phong-van-hoa-xa-hoi.json: báo cáo đã công bố ở kỳ quý I/2026 bị sửa',
    );
    git(project, 'revert', '--no-edit', 'HEAD');
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('ends with a fourth quarter, whose site says it is of that commit', async () => {
    await importFrom(
      'Quý IV/2026',
      [society, '20/01/2027', [insured('94,5', 'Quý IV')]],
      [economy, '21/01/2027', [water('99,2', 'Quý IV')]],
      [police, '22/01/2027', [crime('Quý IV')]],
    );
    expect((await release('2026-Q4', '2027-01-31', '2027-02-05')).exitCode).toBe(0);
    expect((await run('publish/build/build')).exitCode).toBe(0);
    const left = readdirSync(project).filter((name) => /^dist|^\.build/.test(name));
    expect(left.sort()).toEqual(['dist', 'dist.previous']);
    expect(await run('publish/verification/verify', 'dist')).toEqual({
      exitCode: 0,
      output: expect.stringMatching(
        new RegExp(
          `^Đúng cả \\d+ tệp như bản kê\\.\nKỳ công bố mới nhất: quý IV/2026, số liệu chốt ngày 31/01/2027, công bố ngày 05/02/2027\\..*\nTính lại từ báo cáo đã công bố: đúng cả \\d+ đánh giá của 4 kỳ và 26 trang chỉ tiêu\\.\nCùng các báo cáo ấy: đúng cả \\d+ tình trạng công trình, đề án, kế hoạch, nhiệm vụ đã công bố\\.\nCác kỳ đã công bố: đúng cả \\d+ trang chỉ tiêu như lúc công bố\\.\nChữ ký số: chưa ký\\. .*\nCòn trang hướng dẫn, .* bản ghi git ${git(project, 'rev-parse', 'HEAD').slice(0, 7)}: chưa kiểm\\..*\n$`,
        ),
      ),
      errors: '',
    });
    expect(wordsOn('/')).toContain('Kỳ công bố quý IV/2026, số liệu chốt ngày 31/01/2027.');
    expect((await run('publish/deploy/check')).exitCode).toBe(0);
  });

  it('can go back to the site before, while the data keep their history', async () => {
    const before = git(project, 'rev-parse', 'HEAD');
    const { exitCode, output } = await run('publish/build/roll-back');
    expect(exitCode).toBe(0);
    expect(output).toMatch(/^Đã quay lại bản trước: kỳ quý III\/2026, số liệu chốt ngày 15\/10\/2026, bản ghi git/);
    expect(wordsOn('/')).toContain('Kỳ công bố quý III/2026');
    expect([git(project, 'rev-parse', 'HEAD'), git(project, 'status', '--porcelain')]).toEqual([before, '']);
    expect(git(project, 'tag').split('\n')).toEqual([
      'cong-bo-2026-q1',
      'cong-bo-2026-q2',
      'cong-bo-2026-q3',
      'cong-bo-2026-q4',
    ]);
  });
});
