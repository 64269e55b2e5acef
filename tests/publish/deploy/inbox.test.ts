import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { aFigure, someFigures } from '../../office/intake/filled-tables.ts';

const samples = 'src/publish/deploy';

/** The commands of a sample, in order, with what the host puts into them. */
function commandsOf(sample: string): string[] {
  const text = readFileSync(path.join(samples, sample), 'utf8');
  const lines = text.split('\n').map((line) => line.trim());
  const isGitLab = sample.startsWith('gitlab');
  return lines
    .filter((line) => line.startsWith(isGitLab ? '- ' : '- run: ') && !/^- (?:if|"|site\/)/.test(line))
    .map((line) => line.replace(/^- (?:run: )?/, ''));
}

interface Host {
  folder: string;
  git: (place: string, ...args: string[]) => string;
  run: (sample: string, environment?: Record<string, string>) => Promise<string>;
}

/** A host with an inbox and a site, and a machine that runs what the samples say; npm and gh are stood in for. */
async function atHost(use: (host: Host) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'inbox-'));
  const git = (place: string, ...args: string[]) => execFileSync('git', args, { cwd: place, encoding: 'utf8' }).trim();
  try {
    const bin = path.join(folder, 'bin');
    mkdirSync(bin);
    for (const name of ['npm', 'gh']) {
      writeFileSync(
        path.join(bin, name),
        `#!/bin/sh\necho ${name} "$@" >>"${folder}/asked"\n[ "$2" != build ] || mkdir dist\n`,
      );
      chmodSync(path.join(bin, name), 0o755);
    }
    symlinkSync(process.execPath, path.join(bin, 'node'));
    const makeBare = (name: string, fill: (place: string) => void) => {
      const place = path.join(folder, `${name}-first`);
      mkdirSync(place);
      git(place, 'init', '--quiet', '--initial-branch', 'main');
      fill(place);
      git(place, 'add', '--all', '--force');
      git(place, '-c', 'user.name=a', '-c', 'user.email=a@a.example', 'commit', '--quiet', '--message', 'Bắt đầu');
      git(folder, 'clone', '--quiet', '--bare', place, `${name}.git`);
      // As GitLab takes a wish for a merge request with what is sent.
      git(path.join(folder, `${name}.git`), 'config', 'receive.advertisePushOptions', 'true');
      // What tidies up after a push goes on beside the test: a clone of the folder would miss what it moves.
      git(path.join(folder, `${name}.git`), 'config', 'receive.autogc', 'false');
    };
    makeBare('site', (place) => {
      cpSync('content', path.join(place, 'content'), { recursive: true });
      for (const name of ['src', 'node_modules']) symlinkSync(path.resolve(name), path.join(place, name));
    });
    makeBare('inbox', (place) => writeFileSync(path.join(place, 'README.md'), 'Hộp thư'));
    const run = async (sample: string, environment: Record<string, string> = {}) => {
      const work = await mkdtemp(path.join(folder, 'work-'));
      const [inbox, site] = [path.join(folder, 'inbox.git'), path.join(folder, 'site.git')];
      if (!sample.startsWith('gitlab'))
        for (const name of ['inbox', 'site']) git(work, 'clone', '--quiet', path.join(folder, `${name}.git`), name);
      const env = {
        ...{ PATH: `${bin}:${process.env['PATH']}`, HOME: folder, INBOX_URL: inbox, SITE_URL: site },
        ...{
          INBOX_PRIVATE: 'true',
          INBOX_BRANCH: 'hop-thu-7',
          CI_PROJECT_VISIBILITY: 'private',
          CI_PIPELINE_ID: '8',
          ...environment,
        },
      };
      // GitHub starts each command in the same folder; GitLab goes on in that of the one before.
      const commands = commandsOf(sample);
      const script = sample.startsWith('gitlab') ? [commands.join('\n')] : commands;
      let said = '';
      for (const command of script) {
        const { stdout, stderr } = await promisify(execFile)('bash', ['-e', '-c', command], { cwd: work, env });
        said += stdout + stderr;
      }
      return said;
    };
    await use({ folder, git, run });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function send({ folder, git }: Host, files: Record<string, Uint8Array>): Promise<void> {
  const place = await mkdtemp(path.join(folder, 'office-'));
  git(place, 'clone', '--quiet', path.join(folder, 'inbox.git'), '.');
  for (const [name, bytes] of Object.entries(files)) writeFileSync(path.join(place, name), bytes);
  git(place, 'add', '--all');
  git(place, '-c', 'user.name=b', '-c', 'user.email=b@b.example', 'commit', '--quiet', '--message', 'Gửi');
  git(place, 'push', '--quiet');
}

it('answers the workbooks of a private inbox, proposes what is right, and keeps every workbook out of the site', async () => {
  await atHost(async (host) => {
    const { folder, git, run } = host;
    const cover = { agency: 'Công an xã', number: '45/BC-CAX', issuer: 'Công an xã', receivedOn: null };
    const other = { ...cover, agency: 'Trạm y tế xã', number: '46/BC-TYT', issuer: 'Trạm y tế xã' };
    await send(host, {
      'CAX.xlsx': await someFigures([aFigure('93,9')], cover),
      'TYT.xlsx': await someFigures([aFigure('nhiều')], other),
    });
    // A public inbox is not read.
    await expect(run('github-inbox.yml', { INBOX_PRIVATE: 'false' })).rejects.toThrow();
    await expect(run('gitlab-inbox.yml', { CI_PROJECT_VISIBILITY: 'public' })).rejects.toThrow();
    expect(existsSync(path.join(folder, 'asked'))).toBe(false);

    const said = await run('github-inbox.yml');
    expect(said).toContain('CAX.xlsx: đúng, đã đưa vào bản đề nghị.');
    expect(said).toContain('TYT.xlsx: phải sửa, chưa đưa vào.');
    const [site, inbox] = [path.join(folder, 'site.git'), path.join(folder, 'inbox.git')];
    expect(git(site, 'diff', '--name-only', 'main', 'hop-thu-7').split('\n')).toEqual([
      'content/imports/2026-Q3-cong-an-xa.json',
      'content/reports/2026-Q3-cong-an-xa.json',
    ]);
    const held = git(inbox, 'ls-tree', '-r', '--name-only', 'main').split('\n');
    expect(held).toEqual([
      'README.md',
      'da-doc/CAX.xlsx',
      'da-doc/TYT.xlsx',
      'tra-loi/CAX-tra-loi.txt',
      'tra-loi/TYT-can-sua.xlsx',
      'tra-loi/TYT-tra-loi.txt',
    ]);
    expect(readFileSync(path.join(folder, 'asked'), 'utf8')).toBe(
      'npm ci --omit=dev\nnpm run build\ngh pr create --head hop-thu-7 --fill\n',
    );

    // The mended workbook of the same name, by way of GitLab.
    await send(host, { 'TYT.xlsx': await someFigures([aFigure('92')], other) });
    expect(await run('gitlab-inbox.yml')).toContain('TYT.xlsx: đúng, đã đưa vào bản đề nghị.');
    expect(git(site, 'diff', '--name-only', 'main', 'hop-thu-8')).toContain('content/reports/2026-Q3-tram-y-te.json');
    // Nothing new: nothing is proposed.
    expect(await run('gitlab-inbox.yml', { CI_PIPELINE_ID: '9' })).toContain('Hộp thư không có biểu mẫu nào mới.');
    expect(git(site, 'branch', '--list', 'hop-thu-9')).toBe('');
    expect(readdirSync(path.join(folder, 'site.git'))).toContain('refs');
  });
}, 300_000);

it('is told to every host in the same steps', () => {
  const plain = (sample: string) =>
    commandsOf(sample).map((command) => command.replace(/git push (?:-o .*)?(?:origin )?"?HEAD[^)]*/, 'git push'));
  const github = plain('github-inbox.yml').filter((command) => !command.includes('gh pr create'));
  expect(plain('gitea-inbox.yml')).toEqual(github);
});
