import { type ChildProcess, spawn } from 'node:child_process';
import { afterEach, expect, it } from 'vitest';
import { copyProject, removeProject } from './project-copy.ts';

const running: { child: ChildProcess; project: string }[] = [];

afterEach(async () => {
  for (const { child, project } of running.splice(0)) {
    const ended = new Promise((resolve) => child.on('close', resolve));
    // npm starts others: the whole group is ended.
    process.kill(-(child.pid ?? 0), 'SIGTERM');
    await ended;
    await removeProject(project);
  }
});

it.each([
  ['start', 'http://localhost:4321/', 'Chương trình hành động'],
  ['demo', 'http://localhost:4322/', 'SỐ LIỆU MINH HỌA'],
  ['dev', 'http://localhost:4321/', 'Chương trình hành động'],
])('npm run %s serves the site and says where', async (script, address, words) => {
  const project = await copyProject();
  const { PATH, HOME } = process.env;
  const child = spawn('npm', ['run', script], { cwd: project, env: { PATH, HOME }, detached: true });
  running.push({ child, project });
  const output = await outputUntil(child, address);
  expect(output).toContain(address);
  expect(await (await fetch(address)).text()).toContain(words);
});

/** What a command prints until it has named an address, or ended. */
function outputUntil(child: ChildProcess, address: string): Promise<string> {
  return new Promise((resolve) => {
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(address)) resolve(output);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('close', () => resolve(output));
  });
}
