import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/core/load/read-content.ts';
import { fingerprintOf } from '../../../src/core/machine/fingerprint.ts';
import { releaseSchema } from '../../../src/core/schemas/release.ts';
import { methodVersion } from '../../../src/core/words/method-versions.ts';
import { release as makeRelease } from '../../../src/office/commands/release.ts';
import { changeFile } from '../../core/load/content-copy.ts';
import { commit, git, withRepository, writeReport } from './repository.ts';
import { runHere } from './run-here.ts';

const script = 'src/office/commands/release.ts';
const order = [
  '--ky',
  '2026-Q2',
  '--ngay-chot',
  '2026-07-15',
  '--ngay-cong-bo',
  '2026-07-22',
  '--nguoi-duyet',
  'Bí thư A',
];
const insured = { target: 'bao-hiem-y-te', part: 'tham-gia' };
const report = { period: '2026-Q2', agency: 'phong-van-hoa-xa-hoi' };

/** A repository with one report of the second quarter, received in time, and one received late; both folders there. */
function withReports<T>(use: (content: string, repository: string) => Promise<T>): Promise<T> {
  return withRepository(async (content, repository) => {
    mkdirSync(path.join(content, 'reports'), { recursive: true });
    writeReport(content, report, '2026-07-10', { ...insured, value: { kind: 'number', value: 93.5 } });
    writeReport(content, { ...report, agency: 'cong-an-xa' }, '2026-07-16', {
      ...{ target: 'hai-khong', part: 'hai-khong', value: { kind: 'yes-no', value: false } },
    });
    commit(repository, 'Nhập báo cáo quý II');
    return use(content, repository);
  });
}

function lateWarning(content: string): string {
  return `Lưu ý, ${content}/reports/2026-Q2-cong-an-xa.json, trường "receivedOn": nhận ngày 16/7/2026, sau ngày chốt 15/7/2026 của kỳ quý II/2026. Kỳ sau sẽ tính báo cáo này và ghi là muộn. [report-late]\n`;
}

/** Something beside the content that is no business of a release. */
function changeLater(repository: string): void {
  writeFileSync(path.join(repository, 'ghi-chú.txt'), 'a');
}

function release(content: string, args: string[] = order) {
  return runHere(() => makeRelease(['--noi-dung', content, ...args], {}));
}

describe('npm run cong-bo', { timeout: 60_000 }, () => {
  it('writes the release with what it rests on, and says what changes and what to do next', async () => {
    await withReports(async (content) => {
      const { exitCode, output, errors } = await release(content);
      expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: lateWarning(content) });
      const file = path.join(content, 'releases/2026-Q2.json');
      const { assessments, commitments, addresses, ...record } = releaseSchema.parse(
        JSON.parse(readFileSync(file, 'utf8')),
      );
      const id = '2026-Q2-phong-van-hoa-xa-hoi';
      expect(record).toEqual({
        ...{
          cutOff: '2026-07-15',
          publishedOn: '2026-07-22',
          approvedBy: 'Bí thư A',
          method: methodVersion,
          replies: [],
        },
        reports: [{ id, sha256: fingerprintOf(readFileSync(path.join(content, `reports/${id}.json`))) }],
        text: fingerprintOf(readFileSync(path.join(content, 'source/18-CTr-DU.txt'))),
      });
      const statusOf = (id: string) => assessments.find(({ target }) => target === id)?.status;
      expect([statusOf('bao-hiem-y-te'), statusOf('hai-khong')]).toEqual(['not-assessable', 'not-reported']);
      const stateOf = (id: string) => commitments.find((one) => one.id === id)?.state.name;
      expect([stateOf('doi-ngu-can-bo'), stateOf('duong-xa')]).toEqual([
        'Quá hạn bắt đầu, chưa báo cáo',
        'Chưa báo cáo, không ghi thời hạn',
      ]);
      expect(addresses.targets).toContain('bao-hiem-y-te');
      const lines = output.split('\n');
      expect(lines.slice(0, 3)).toEqual([
        'Công bố quý II/2026, số liệu chốt ngày 15/7/2026, người duyệt: Bí thư A',
        'Báo cáo: 1, trong đó 1 báo cáo mới, 1 số liệu mới.',
        'Trong 26 chỉ tiêu: 1 chưa đủ dữ liệu, 11 chưa báo cáo, 14 chưa đến kỳ.',
      ]);
      expect(output).toContain('\nChưa gửi báo cáo của kỳ này:\n  - Ban Xây dựng Đảng\n');
      expect(lines.slice(-16)).toEqual([
        'Nhận sau ngày chốt, để kỳ sau tính:',
        '  - 2026-Q2-cong-an-xa',
        `Đã ghi ${content}/releases/2026-Q2.json.`,
        'Còn những bước sau, theo thứ tự, cho đến khi kỳ này lên mạng:',
        '1. Đọc lại bản tóm tắt trên cùng người duyệt.',
        '2. Ghi vào kho git, kèm dấu ký (chưa có khóa ký thì dùng git tag -a thay cho git tag -s):',
        `  git add ${content}/releases/2026-Q2.json`,
        '  git commit -m "Công bố quý II/2026, số liệu chốt ngày 15/7/2026"',
        '  git tag -s cong-bo-2026-q2 -m "Công bố quý II/2026"',
        '3. Dựng trang, kiểm chứng bản vừa dựng, rồi thử mọi địa chỉ của nó:',
        '  npm run build',
        '  npm run kiem-chung -- dist',
        '  npm run deploy:check',
        '4. Chép cả thư mục dist lên máy chủ, thay bản cũ.',
        '5. Mở trang vừa công bố, so vài con số với báo cáo giấy: https://chuong-trinh-hanh-dong.example/cong-bo/2026-q2/',
        '',
      ]);
      expect('content' in (await readContent(content))).toBe(true);
    });
  });

  it('chains the next release to it, tells what moved, and never makes one twice', async () => {
    await withReports(async (content, repository) => {
      await release(content);
      commit(repository, 'Công bố quý II');
      expect(await release(content)).toEqual({
        exitCode: 1,
        output: '',
        errors:
          'Kỳ quý II/2026 đã công bố. Kỳ đã công bố không lập lại được; số sai thì đính chính trong báo cáo của kỳ sau.\n',
      });
      const corrects = { report: '2026-Q2-phong-van-hoa-xa-hoi', observation: 'bao-hiem-y-te', reason: 'Cộng nhầm.' };
      writeReport(content, { ...report, period: '2026-Q3' }, '2026-10-10', {
        ...{ ...insured, corrects, refersTo: '2026-Q2', value: { kind: 'number', value: 93.1 } },
      });
      commit(repository, 'Nhập báo cáo quý III');
      const { exitCode, output } = await release(content, [
        ...[
          '--ky',
          '2026-Q3',
          '--ngay-chot',
          '2026-10-15',
          '--ngay-cong-bo',
          '2026-10-20',
          '--nguoi-duyet',
          'Bí thư A',
        ],
      ]);
      const earlier = [...order.slice(0, 1), '2026-Q1', ...order.slice(2)];
      commit(repository, 'Công bố quý III');
      expect(await release(content, earlier)).toEqual({
        exitCode: 2,
        output: '',
        errors:
          'Kỳ gần nhất đã công bố là quý III/2026, chốt ngày 15/10/2026. Kỳ mới (--ky) và ngày chốt (--ngay-chot) phải sau kỳ ấy.\n',
      });
      expect(exitCode).toBe(0);
      expect(output).toContain('Báo cáo: 3, trong đó 2 báo cáo mới, 1 số liệu mới.\n');
      expect(output).toContain('\nĐính chính:\n  - (11) Dân số tham gia bảo hiểm y tế: Cộng nhầm.\n');
      const { previous } = JSON.parse(readFileSync(path.join(content, 'releases/2026-Q3.json'), 'utf8'));
      const before = readFileSync(path.join(content, 'releases/2026-Q2.json'));
      expect(previous).toEqual({ id: '2026-Q2', sha256: fingerprintOf(before) });
    });
  });

  it('prints the push of a repository that has a remote, to the branch that is out', async () => {
    await withReports(async (content, repository) => {
      git(repository, 'remote', 'add', 'xa', 'https://git.example/xa.git');
      git(repository, 'checkout', '--quiet', '-b', 'chinh');
      const { output } = await release(content);
      expect(output.split('\n').slice(-4, -2)).toEqual([
        '4. Đưa lên mạng; trang đặt ở máy chủ riêng thì sau đó chép cả thư mục dist lên, thay bản cũ:',
        '  git push --follow-tags xa chinh',
      ]);
    });
  });

  const third = [
    '--ky',
    'quý III/2026',
    '--ngay-chot',
    '30/9/2026',
    '--ngay-cong-bo',
    '20/10/2026',
    '--nguoi-duyet',
    'A',
  ];

  it('refuses a release of nothing: no report came in time, and nothing else changed', async () => {
    await withRepository(async (content, repository) => {
      const first = await release(content);
      expect(first).toEqual({
        exitCode: 1,
        output: '',
        errors:
          'Không có gì để công bố: chưa có báo cáo nào nhận đến ngày chốt.\nNếu vừa nhập báo cáo thì lần nhập ấy chưa ghi: chạy lại npm run nhap -- TỆP… --ghi, ghi vào git, rồi công bố.\n',
      });
      mkdirSync(path.join(content, 'reports'), { recursive: true });
      writeReport(content, report, '2026-07-10', { ...insured, value: { kind: 'number', value: 93.5 } });
      commit(repository, 'Nhập báo cáo quý II');
      await release(content);
      commit(repository, 'Công bố quý II');
      writeReport(content, { ...report, period: '2026-Q3' }, '2026-10-09', {
        ...{ ...insured, value: { kind: 'number', value: 93.6 } },
      });
      commit(repository, 'Nhập báo cáo quý III');
      expect(await release(content, third)).toEqual({
        exitCode: 1,
        output: '',
        errors:
          'Không có gì để công bố: từ kỳ quý II/2026 đến nay không có báo cáo mới, không chỉ tiêu nào đổi trạng thái, nội dung khác cũng không đổi.\nNhận sau ngày chốt nên chưa tính: 2026-Q3-phong-van-hoa-xa-hoi. Chọn ngày chốt (--ngay-chot) muộn hơn, hoặc để kỳ sau.\n',
      });
      expect(existsSync(path.join(content, 'releases/2026-Q3.json'))).toBe(false);
      // A record that changed is something to say.
      await changeFile(path.join(content, 'agencies/cac-thon.json'), (text) =>
        text.replace('"aliases": [', '"aliases": ["các Thôn Xóm", '),
      );
      commit(repository, 'Thêm một cách gọi');
      expect((await release(content, third)).exitCode).toBe(0);
    });
  });

  it('refuses while something is not committed, and names it', async () => {
    await withReports(async (content, repository) => {
      changeLater(repository);
      writeFileSync(path.join(content, 'ghi-chú.txt'), 'a');
      expect(await release(content)).toEqual({
        exitCode: 1,
        output: '',
        errors:
          'Còn thay đổi chưa ghi vào git:\n?? content/ghi-chú.txt\nNhờ người phụ trách kỹ thuật ghi lại (git add, git commit), rồi chạy lại. Đừng xóa: có thể là báo cáo vừa nhập.\n',
      });
    });
  });

  it('is stopped neither by what lies beside the content, nor by received files and litter anywhere', async () => {
    await withReports(async (content, repository) => {
      changeLater(repository);
      for (const place of [repository, path.join(content, 'reports')])
        for (const name of ['Quý III.xlsx', 'so lieu.csv', '~$Quý III.xlsx', '.DS_Store', 'Thumbs.db'])
          writeFileSync(path.join(place, name), 'a');
      expect(git(repository, '-c', 'core.quotepath=off', 'status', '--porcelain')).toBe('?? ghi-chú.txt');
      // The ignored names of an older clone.
      writeFileSync(path.join(repository, '.gitignore'), '');
      const { exitCode, output, errors } = await release(content);
      expect([exitCode, output.includes('xlsx'), errors]).toEqual([
        0,
        false,
        [
          `Lưu ý, ${content}/reports/.DS_Store: tệp do máy tự tạo nên được bỏ qua, cùng 2 tệp như vậy. Không cần làm gì. [litter-file]\n`,
          `Lưu ý, ${content}/reports/Quý III.xlsx: bảng tính nhận được nằm trong thư mục nội dung, cùng 1 tệp nữa - không trang nào đọc nó ở đây. Nhập bằng npm run nhap nếu chưa nhập, rồi cất tệp ra ngoài thư mục của trang. [received-file]\n`,
          lateWarning(content),
        ].join(''),
      ]);
    });
  });

  it('refuses while the content is wrong, and writes nothing', async () => {
    await withReports(async (content, repository) => {
      writeReport(content, report, '2026-07-10', { ...insured, value: { kind: 'number', value: 935 } });
      commit(repository, 'Sai');
      expect(await release(content)).toEqual({
        exitCode: 1,
        output: '',
        errors: `${content}/reports/2026-Q2-phong-van-hoa-xa-hoi.json, trường "observations.0.value": tìm thấy 935 - giá trị của phần này chỉ có thể là 0-100. Xem lại số và đơn vị trong báo cáo giấy. [figure-impossible]\nChưa ghi gì.\n`,
      });
      expect(existsSync(path.join(content, 'releases'))).toBe(false);
    });
  });

  it('refuses a release that would be wrong itself', async () => {
    await withReports(async (content) => {
      const early = order.map((word) => (word === '2026-07-15' ? '2026-06-15' : word));
      const { exitCode, errors } = await release(content, early);
      expect({ exitCode, errors }).toEqual({
        exitCode: 2,
        errors:
          'Ngày chốt (--ngay-chot) 15/6/2026 sớm quá: kỳ quý II/2026 đến 30/6/2026 mới hết. Chọn ngày chốt sau ngày ấy, hoặc xem lại kỳ (--ky).\n',
      });
    });
  });

  it('only shows what it would do, when asked', async () => {
    await withReports(async (content, repository) => {
      const { exitCode, output } = await release(content, [...order, '--xem-truoc']);
      expect([exitCode, output.endsWith('\nChưa ghi gì.\n')]).toEqual([0, true]);
      expect(git(repository, 'status', '--porcelain')).toBe('');
    });
  });

  it('writes nothing when npm kept a flag for itself', async () => {
    await withReports(async (content, repository) => {
      const answer = await runHere(() =>
        makeRelease([...order, '--noi-dung', content], { npm_config_xem_truoc: 'true' }),
      );
      expect(answer).toEqual({
        exitCode: 2,
        output: '',
        errors:
          'npm đã giữ mất --xem-truoc vì thiếu dấu -- đứng trước. Chưa làm gì. Gõ lại, mọi phần đứng sau --:\n  npm run cong-bo -- --ky 2026-Q3 --ngay-chot 2026-10-15 --nguoi-duyet "Nguyễn Văn A, Bí thư Đảng ủy"\n',
      });
      expect(git(repository, 'status', '--porcelain')).toBe('');
    });
  });

  it.each([
    ['nothing', [], 4],
    ['an unknown option', ['--quy', '3'], 1],
    ['a quarter that is none', ['--ky', '2026-Q5', ...order.slice(2)], 2],
    ['a day that is none', [...order.slice(0, 3), '2026-02-30', ...order.slice(4)], 2],
  ])('says how it is used, given %s', async (_, args, refusals) => {
    const { exitCode, output, errors } = await runHere(() => makeRelease(args, {}));
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors.split('\n')).toHaveLength(refusals + 2);
    expect(errors).toContain('Cách dùng: npm run cong-bo -- --ky 2026-Q3 --ngay-chot 2026-10-15');
  });

  it('refuses a folder without a history', async () => {
    await withReports(async (content, repository) => {
      rmSync(path.join(repository, '.git'), { recursive: true });
      expect(await release(content)).toEqual({
        exitCode: 3,
        output: '',
        errors: 'Thư mục này không nằm trong kho git, nên không giữ được lịch sử. Chạy lệnh trong bản sao của kho.\n',
      });
    });
  });
});

describe('an interrupted release', { timeout: 60_000 }, () => {
  it('waits for nobody: a second one at the same time is refused', async () => {
    await withReports(async (content, repository) => {
      writeFileSync(path.join(repository, '.release.lock'), String(process.pid));
      expect(await release(content)).toEqual({
        exitCode: 3,
        output: '',
        errors: 'Đang có lượt công bố khác. Đợi lượt ấy xong rồi chạy lại.\n',
      });
    });
  });

  it('leaves nothing half-written when the disk is full', async () => {
    await withReports(async (content, repository) => {
      symlinkSync('/dev/full', path.join(repository, '.release.unfinished'));
      const { exitCode, errors } = await release(content);
      expect(exitCode).toBe(3);
      expect(errors).toBe(
        `${lateWarning(content)}Máy không cho ghi hoặc đọc: đĩa đã đầy. Xóa bớt tệp rồi chạy lại. Không có gì bị ghi dở.\n`,
      );
      expect(git(repository, 'status', '--porcelain', '--ignored')).toBe('');
      expect((await release(content)).exitCode).toBe(0);
    });
  });

  it('leaves nothing in the content when it is killed while it writes, and can be run again', async () => {
    await withReports(async (content, repository) => {
      const unfinished = path.join(repository, '.release.unfinished');
      // Nobody reads from this pipe, so the command stops where it opens it to write.
      execFileSync('mkfifo', [unfinished]);
      const child = spawn(process.execPath, [script, '--noi-dung', content, ...order]);
      await new Promise((written) => child.stdout.once('data', written));
      await new Promise((later) => setTimeout(later, 300));
      child.kill('SIGKILL');
      await new Promise((ended) => child.once('close', ended));
      expect(git(repository, 'status', '--porcelain')).toBe('');
      expect(existsSync(path.join(repository, '.release.lock'))).toBe(true);
      rmSync(unfinished);
      writeFileSync(unfinished, '{ "cutOff": ');
      expect((await release(content)).exitCode).toBe(0);
      expect(spawnSync('git', ['status', '--porcelain', '--ignored'], { cwd: repository }).stdout.toString()).toBe(
        '?? content/releases/\n',
      );
    });
  });
});
