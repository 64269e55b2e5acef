import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../src/publish/deploy/static-server.ts';
import { caches } from '../setup/caches.ts';
import { copyProject, plainEnvironment, removeProject } from './project-copy.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The copy of the project that the site was built from. */
    projectFolder: string;
    /** The folder of the site as built for these tests. */
    siteFolder: string;
    /** Where it is served, with a slash at its end. */
    siteUrl: string;
    /** The command that built it, and where that command should have served it. */
    startedBy: { script: string; address: string };
  }
}

/** What the command said, and what was at the address it named. */
export interface Started {
  output: string;
  page: string;
}

/** Where the build leaves its pages as Astro makes them, beside the site that it makes of them. */
export function linkedPages(project: string): string {
  return join(project, 'linked-pages');
}

/** Where a copy of the project says that its command has built the site, or has ended without. */
export function startedFile(project: string): string {
  return join(project, 'started.json');
}

/**
 * Builds the site in a copy of the project by the command that people start it with, while other tests run already:
 * `wait-until-started.ts` holds back those that need it. Serves the folder as a host would.
 */
export async function startAndServe(
  project: TestProject,
  { script, address, made }: { script: string; address: string; made: string },
): Promise<() => Promise<void>> {
  mkdirSync(caches.KEPT_FILES, { recursive: true });
  const copy = await copyProject();
  const server = await serveSite(join(copy, made), { isUnfinished: true });
  project.provide('projectFolder', copy);
  project.provide('siteFolder', join(copy, made));
  project.provide('siteUrl', server.url);
  project.provide('startedBy', { script, address });
  const env = { ...plainEnvironment(), ...caches, LINKED_PAGES: linkedPages(copy) };
  const child = spawn('npm', ['run', script], { cwd: copy, env, detached: true });
  const started = recordStart(child, address, copy);
  return async () => {
    await server.close();
    await endGroup(child);
    await started;
    await removeProject(copy);
    for (const folder of [caches.KEPT_FILES, caches.SHAPES_SEEN]) rmSync(folder, { recursive: true, force: true });
  };
}

async function recordStart(child: ChildProcess, address: string, copy: string): Promise<void> {
  const output = await outputUntil(child, address);
  const page = output.includes(address) ? await fetch(address).then((answer) => answer.text(), String) : '';
  await endGroup(child);
  const started: Started = { output, page };
  writeFileSync(`${startedFile(copy)}.unfinished`, JSON.stringify(started));
  renameSync(`${startedFile(copy)}.unfinished`, startedFile(copy));
}

/** Ends a command with all that it started: npm starts others. */
export async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await ended;
}

/** What a command prints until it has named an address, or ended. */
export function outputUntil(child: ChildProcess, address: string): Promise<string> {
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
