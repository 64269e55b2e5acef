// `npm run build`: checks the content and builds the site cold beside the published one, so that nothing of an earlier
// build can be published; verifies it, and only then puts it in its place. Until then the published folder stays.
import { spawn } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { basePathOf, readSiteRecord } from '../../core/load/read-site.ts';
import { readGitState } from '../../core/machine/git.ts';
import { takeLock } from '../../core/machine/lock.ts';
import { exitCodes, refuse, runCommand } from '../../core/machine/run-command.ts';
import { machineWords } from '../../core/words/machine.ts';
import { check } from '../../office/commands/check.ts';
import { buildWords } from '../words/build.ts';
import { inlineStyles } from './inline-styles.ts';
import { openKept } from './open-kept.ts';
import { openToPartners } from './open-to-partners.ts';
import { precompress } from './precompress.ts';
import { makeRunningHead } from './running-head.ts';
import { settle } from './settle.ts';
import { isWhole, namesBeside, publish, recover } from './switch-folders.ts';
import { writeDataZip } from './write-data-zip.ts';
import { describeRelease, writeManifest } from './write-manifest.ts';
import { writeServiceWorker } from './write-service-worker.ts';
import { writeTwoCopies } from './write-two-copies.ts';

const astro = path.join(path.dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
const endWithParent = new URL('end-with-parent.ts', import.meta.url).href;
/** A third less memory in the same time: what is young is collected sooner, and what the bundler needs no more given back. */
const sparing = ['--max-semi-space-size=4'];
/** The language of the machine must not show in the pages: in Turkish, a small i has another capital. */
const sameEverywhere = { LC_ALL: 'en_US.UTF-8', ASTRO_TELEMETRY_DISABLED: '1', MIMALLOC_PURGE_DELAY: '0' };
const outDir = readOutDir();

await runCommand(async () =>
  outDir === undefined ? refuse(exitCodes.usage, buildWords.buildUsage) : buildAlone(outDir),
);

function readOutDir(): string | undefined {
  try {
    return parseArgs({ options: { outDir: { type: 'string', default: 'dist' } } }).values.outDir;
  } catch {
    return undefined;
  }
}

/** Two builds at once would meet in Astro's caches. */
async function buildAlone(outDir: string): Promise<number> {
  const giveBack = await takeLock('.build.lock');
  if (giveBack === 'held') return refuse(exitCodes.system, buildWords.busy);
  try {
    await recover(outDir);
    return await build(outDir);
  } finally {
    // What was about to be published when it was stopped is put in its place; what was only half-built goes.
    await recover(outDir);
    await giveBack();
  }
}

async function build(outDir: string): Promise<number> {
  await Promise.all(['.astro', 'node_modules/.astro'].map((cache) => rm(cache, { recursive: true, force: true })));
  const git = await readGitState('.');
  const { unfinished } = namesBeside(outDir);
  const { KEPT_FILES = await openKept() } = process.env;
  const variables = { KEPT_FILES, ...(git !== 'no-git' && { SOURCE_COMMIT: git.commit }) };
  const checking = check([]);
  const isSound = checking.then(
    (code) => code === exitCodes.sound,
    () => false,
  );
  const args = [...sparing, '--import', endWithParent, astro, 'build', '--outDir', unfinished];
  const building = run(args, variables, isSound);
  if (!(await isSound)) {
    await building;
    return checking;
  }
  const [built, about, release] = await Promise.all([building, readSiteRecord(), describeRelease()]);
  if (built.output.includes('ENOSPC')) return refuse(exitCodes.system, machineWords.machineFault.ENOSPC(unfinished));
  // Astro reports some broken data as an error and still exits with 0.
  if (built.exitCode !== 0 || built.output.includes('[ERROR]')) return built.exitCode || exitCodes.data;
  // Only the tests name a folder: they hold pages with all the sheets of their components against what is made of them.
  const { LINKED_PAGES } = process.env;
  if (LINKED_PAGES !== undefined) await cp(unfinished, LINKED_PAGES, { recursive: true });
  await inlineStyles(unfinished, basePathOf(about), makeRunningHead(about, release));
  await openToPartners(unfinished, about.partners);
  await writeTwoCopies(unfinished);
  await writeDataZip(unfinished);
  await writeServiceWorker(unfinished, git, release);
  await writeManifest(unfinished, git, release);
  if (!(await isWhole(unfinished))) return refuse(exitCodes.system, buildWords.unverified);
  await precompress(unfinished);
  await settle(unfinished);
  await publish(outDir);
  return exitCodes.sound;
}

/** Runs a script, which may be loaded before it is known whether it may go on, and passes on what it says once it may. */
async function run(
  args: string[],
  variables: Record<string, string>,
  mayGoOn: Promise<boolean>,
): Promise<{ exitCode: number; output: string }> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...variables, ...sameEverywhere },
    stdio: ['inherit', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  const streams = [
    { from: child.stdout, to: process.stdout },
    { from: child.stderr, to: process.stderr },
  ];
  for (const { from, to } of streams) {
    from?.on('data', async (chunk: Buffer) => {
      output += chunk.toString();
      if (await mayGoOn) to.write(chunk);
    });
  }
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  if (!(await mayGoOn)) child.kill();
  return { exitCode: await ended, output };
}
