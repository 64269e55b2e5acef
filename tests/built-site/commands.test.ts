import { spawn } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { copyProject, plainEnvironment, removeProject } from './project-copy.ts';
import { endGroup, outputUntil } from './start-site.ts';

const address = 'http://localhost:4321/';

// The other commands that serve the site are tried by served.test.ts.
it('npm run dev serves the site and says where', async () => {
  const project = await copyProject();
  const child = spawn('npm', ['run', 'dev'], { cwd: project, env: plainEnvironment(), detached: true });
  onTestFinished(async () => {
    await endGroup(child);
    await removeProject(project);
  });
  expect(await outputUntil(child, address)).toContain(address);
  expect(await (await fetch(address)).text()).toContain('Chương trình hành động');
});
