import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { manifestFile, takeFingerprints } from '../../src/core/machine/manifest.ts';
import { copyProject, removeProject } from './project-copy.ts';

let copy: string;
beforeAll(async () => {
  copy = await copyProject(inject('projectFolder'));
});
afterAll(() => removeProject(copy));

it('gives the same files, byte for byte, when built again cold and in another folder, but for one that was altered together with its fingerprint', async () => {
  const site = join(copy, 'site');
  cpSync(inject('siteFolder'), site, { recursive: true });
  appendFileSync(join(site, 'tu-ngu/index.html'), '<!-- sửa -->');
  const manifest = JSON.parse(readFileSync(join(site, manifestFile), 'utf8'));
  writeFileSync(join(site, manifestFile), JSON.stringify({ ...manifest, files: await takeFingerprints(site) }));
  expect(await rebuildAndCompare('site')).toEqual({
    exitCode: 1,
    differences: [
      'tu-ngu/index.html: khác bản kê, tệp đã bị sửa.',
      'Không khớp: 1 tệp. Trang này không đúng như lúc công bố.',
    ],
  });
});

function rebuildAndCompare(folder: string): Promise<{ exitCode: number | null; differences: string[] }> {
  // Only this: the test runner sets variables such as BASE_URL, which Astro would take for its own.
  const { PATH, HOME } = process.env;
  const args = ['src/publish/verification/verify.ts', folder, '--dung-lai'];
  const child = spawn(process.execPath, args, { cwd: copy, env: { PATH, HOME } });
  let errors = '';
  child.stdout.resume();
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (exitCode) =>
      resolve({ exitCode, differences: errors.split('\n').filter((line) => line !== '') }),
    );
  });
}
