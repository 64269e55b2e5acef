import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';

const ours = (file: string) => new URL(`../../../src/${file}`, import.meta.url);

it('ends what it had begun when the desk is killed: nothing builds on alone beside the next publication', async () => {
  const project = mkdtempSync(join(tmpdir(), 'bàn làm việc-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const build = join(project, 'src/publish/build');
  mkdirSync(build, { recursive: true });
  writeFileSync(join(build, 'end-with-parent.ts'), readFileSync(ours('publish/build/end-with-parent.ts')));
  const [began, pid] = [join(project, 'began'), join(project, 'pid')];
  writeFileSync(
    join(build, 'build.ts'),
    `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(pid)}, String(process.pid)); writeFileSync(${JSON.stringify(began)}, ''); setInterval(() => {}, 1000);`,
  );
  const order = `const { makeOutside } = await import(${JSON.stringify(ours('office/desk/outside.ts').href)}); await makeOutside(${JSON.stringify(project)}).build({ outDir: 'dist', onPage: () => {} });`;
  const desk = spawn(process.execPath, ['--input-type=module', '--eval', order], { stdio: 'ignore' });
  await vi.waitFor(() => expect(existsSync(began)).toBe(true), { timeout: 20_000 });
  const child = Number(readFileSync(pid, 'utf8'));
  expect(isAlive(child)).toBe(true);
  desk.kill('SIGKILL');
  await vi.waitFor(() => expect(isAlive(child)).toBe(false), { timeout: 10_000 });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
