import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  checksumFile,
  formatChecksums,
  manifestFile,
  packedFile,
  takeFingerprints,
} from '../../src/core/machine/manifest.ts';
import { verifyFolder } from '../../src/publish/verification/verify-files.ts';
import { copyProject, plainEnvironment, removeProject } from './project-copy.ts';

let project: string;
beforeAll(async () => {
  project = await copyProject(inject('projectFolder'));
  cpSync(inject('siteFolder'), join(project, 'dist'), { recursive: true });
});
afterAll(() => removeProject(project));

interface Ended {
  exitCode: number | null;
  errors: string;
}

const build = 'src/publish/build/build.ts';

function startBuild(command = process.execPath, args = [build], env = plainEnvironment()) {
  const child = spawn(command, args, { cwd: project, env });
  let errors = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (exitCode) => resolve({ exitCode, errors })));
  return { child, ended };
}

/** Waits until Astro has begun to write. A busy machine takes its time. */
async function untilWriting(child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 3600 && child.exitCode === null; attempt += 1) {
    if (existsSync(join(project, 'dist.unfinished'))) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('The build wrote nothing');
}

async function expectPublishedAsBefore(): Promise<void> {
  expect(readFileSync(join(project, 'dist/kiem-chung/ban-ke.json'), 'utf8')).toBe(
    readFileSync(join(inject('siteFolder'), 'kiem-chung/ban-ke.json'), 'utf8'),
  );
  expect(await verifyFolder(join(project, 'dist'))).toMatchObject({ mismatches: [] });
}

/** What builds left in the project. */
function listBuilt(): string[] {
  return readdirSync(project).filter((name) => /^dist|^\.build/.test(name));
}

describe('the published folder stays', () => {
  it('when the build is killed; meanwhile a second build is refused', async () => {
    const { child, ended } = startBuild();
    await untilWriting(child);
    expect(await startBuild().ended).toEqual({
      exitCode: 3,
      errors: 'Đang có lượt dựng khác. Đợi lượt ấy xong rồi chạy lại.\n',
    });
    child.kill('SIGKILL');
    await ended;
    await expectPublishedAsBefore();
    expect(readdirSync(project)).toEqual(expect.arrayContaining(['.build.lock', 'dist.unfinished']));
  });

  it('when the machine lets nothing be written; what the killed build left is cleared away', async () => {
    const { exitCode } = await startBuild('sh', [
      '-c',
      `ulimit -f 16; exec "${process.execPath}" src/publish/build/build.ts`,
    ]).ended;
    expect(exitCode).not.toBe(0);
    await expectPublishedAsBefore();
    expect(listBuilt()).toEqual(['dist']);
  });

  it('when the content is broken', async () => {
    const file = join(project, 'content/targets/nuoc-sach.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('"(15)"', '15'));
    const { exitCode } = await startBuild().ended;
    writeFileSync(file, text);
    expect(exitCode).toBe(1);
    await expectPublishedAsBefore();
  });

  it('when it is built again from charts and papers that the first build drew: the same files, byte for byte', async () => {
    const { KEPT_FILES: drawn = '' } = process.env;
    const kept = join(project, 'kept');
    // Another build may be writing beside them.
    const before = readdirSync(drawn).filter((name) => /^[0-9a-f]{64}$/.test(name));
    for (const name of before) cpSync(join(drawn, name), join(kept, name));
    const { exitCode } = await startBuild(process.execPath, [build], { ...plainEnvironment(), KEPT_FILES: kept }).ended;
    expect(exitCode).toBe(0);
    // Each was found: a chart, a picture or a paper that was not would lie here, too.
    expect(readdirSync(kept).sort()).toEqual(before.sort());
    expect(before.length).toBeGreaterThan(100);
    await expectPublishedAsBefore();
  });

  it('when it is built again to compare, cold and in another folder: the same files, byte for byte, but for one that was altered together with its fingerprint', async () => {
    const site = join(project, 'site');
    // As somebody has it who downloaded every page: with nothing packed beside it.
    cpSync(inject('siteFolder'), site, { recursive: true, filter: (file) => !packedFile.test(file) });
    appendFileSync(join(site, 'tu-ngu/index.html'), '<!-- sửa -->');
    const manifest = JSON.parse(readFileSync(join(site, manifestFile), 'utf8'));
    const files = await takeFingerprints(site);
    writeFileSync(join(site, manifestFile), JSON.stringify({ ...manifest, files }));
    writeFileSync(join(site, checksumFile), formatChecksums(files));
    // Beside charts and papers that are none, on a Turkish machine that shows its files to nobody.
    const spoiled = join(project, 'spoiled');
    mkdirSync(spoiled);
    for (const name of readdirSync(process.env['KEPT_FILES'] ?? '')) writeFileSync(join(spoiled, name), '');
    const { PATH, HOME } = process.env;
    const command = `umask 077; exec "${process.execPath}" src/publish/verification/verify.ts site --dung-lai`;
    const elsewhere = { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati', KEPT_FILES: spoiled };
    const { exitCode, errors } = await startBuild('sh', ['-c', command], { PATH, HOME, ...elsewhere }).ended;
    expect({ exitCode, differences: errors.split('\n').filter((line) => line !== '') }).toEqual({
      exitCode: 1,
      differences: [
        'tu-ngu/index.html: khác bản kê, tệp đã bị sửa.',
        'Không khớp: 1 tệp. Trang này không đúng như lúc công bố.',
      ],
    });
    await expectPublishedAsBefore();
    expect(listBuilt()).toEqual(['dist']);
  });
});
