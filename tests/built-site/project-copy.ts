import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'public', 'content', 'tests/fixtures'];

/**
 * A copy of the project with caches of its own: nothing of an earlier build is in it, and builds at the same time do
 * not meet in `.astro/` and `node_modules/.astro/`, where Astro keeps what it read.
 */
export async function copyProject(from = '.'): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'site-'));
  // Much less work than the same without `Sync`.
  for (const part of parts) cpSync(join(from, part), join(project, part), { recursive: true });
  await mkdir(join(project, 'node_modules'));
  const packages = (await readdir('node_modules')).filter((name) => name === '.bin' || !name.startsWith('.'));
  await Promise.all(
    packages.map((name) => symlink(resolve('node_modules', name), join(project, 'node_modules', name))),
  );
  return project;
}

/** Runs the build that publishes the site, and returns the folder it made. Throws with its output when it failed. */
export async function buildProject(project: string): Promise<string> {
  const child = spawn(process.execPath, ['src/publish/build/build.ts'], { cwd: project, env: plainEnvironment() });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const exitCode = await new Promise((done) => child.on('close', done));
  if (exitCode !== 0 || output.includes('[ERROR]')) throw new Error(`The build failed (${exitCode}):\n${output}`);
  return join(project, 'dist');
}

/**
 * What a command is given to run in: the test runner sets variables such as BASE_URL, which Astro would take for its
 * own. With what another build of this run drew, and the code that Node compiled.
 */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, KEPT_FILES, NODE_COMPILE_CACHE } = process.env;
  return { PATH, HOME, TMPDIR, KEPT_FILES, NODE_COMPILE_CACHE, ASTRO_TELEMETRY_DISABLED: '1' };
}

export async function removeProject(project: string): Promise<void> {
  await rm(project, { recursive: true, force: true });
}
