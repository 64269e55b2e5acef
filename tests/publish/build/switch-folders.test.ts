import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manifestFile, takeFingerprints } from '../../../src/core/machine/manifest.ts';
import { settle } from '../../../src/publish/build/settle.ts';
import { goBack, movesToGoBack, movesToPublish, publish, recover } from '../../../src/publish/build/switch-folders.ts';

let home: string;
let site: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'switch-'));
  site = join(home, 'dist');
});
afterEach(() => rmSync(home, { recursive: true }));

function make(folder: string, words: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), words);
}

function wordsIn(folder: string): string | undefined {
  const file = join(folder, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

it('puts the finished folder in the place of the published one, and keeps that one', async () => {
  make(site, 'một');
  make(`${site}.previous`, 'không');
  make(`${site}.unfinished`, 'hai');
  await publish(site);
  expect([wordsIn(site), wordsIn(`${site}.previous`)]).toEqual(['hai', 'một']);
  expect(readdirSync(home).sort()).toEqual(['dist', 'dist.previous']);
});

it('keeps the one before where the same site is published again', async () => {
  make(`${site}.previous`, 'một');
  for (const folder of [site, `${site}.unfinished`]) {
    make(folder, 'hai');
    mkdirSync(join(folder, 'kiem-chung'));
    const manifest = { manifestVersion: 1, source: { commit: 'a' }, files: await takeFingerprints(folder) };
    writeFileSync(join(folder, manifestFile), JSON.stringify(manifest));
  }
  await publish(site);
  expect([wordsIn(site), wordsIn(`${site}.previous`)]).toEqual(['hai', 'một']);
  expect(readdirSync(home).sort()).toEqual(['dist', 'dist.previous']);

  // The published one came to harm: the whole one takes its place.
  renameSync(site, `${site}.unfinished`);
  make(site, 'hỏng');
  mkdirSync(join(site, 'kiem-chung'));
  writeFileSync(join(site, manifestFile), readFileSync(join(`${site}.unfinished`, manifestFile)));
  await publish(site);
  expect([wordsIn(site), wordsIn(`${site}.previous`)]).toEqual(['hai', 'hỏng']);
});

it('publishes for the first time', async () => {
  make(`${site}.unfinished`, 'một');
  await publish(site);
  expect(readdirSync(home)).toEqual(['dist']);
});

it('goes back to the folder before, and forward again', async () => {
  make(site, 'hai');
  make(`${site}.previous`, 'một');
  await goBack(site);
  expect([wordsIn(site), wordsIn(`${site}.previous`)]).toEqual(['một', 'hai']);
  await goBack(site);
  expect([wordsIn(site), wordsIn(`${site}.previous`)]).toEqual(['hai', 'một']);
});

it('takes away what was half-built', async () => {
  make(site, 'một');
  make(`${site}.unfinished`, 'nửa');
  await recover(site);
  expect(readdirSync(home)).toEqual(['dist']);
});

it('brings the published folder back when the power went between the two renames', async () => {
  make(site, 'một');
  make(`${site}.unfinished`, 'hai');
  renameSync(site, `${site}.previous`);
  await recover(site);
  expect(readdirSync(home)).toEqual(['dist']);
  expect(wordsIn(site)).toBe('một');
});

/** A folder that verifies, as a build leaves it. */
async function makeWhole(folder: string, words: string): Promise<void> {
  make(folder, words);
  mkdirSync(join(folder, 'kiem-chung'));
  const files = await takeFingerprints(folder);
  const source = { commit: 'unknown', reason: 'no-git' };
  writeFileSync(join(folder, manifestFile), JSON.stringify({ manifestVersion: 1, source, files }));
}

describe.each([
  ['publishing', movesToPublish, ['mới', 'cũ']],
  ['going back', movesToGoBack, ['trước', 'cũ']],
] as const)('%s, killed after any of its moves', (_, listMoves, ended) => {
  it.each([0, 1, 2, 3])('%i: the site is there, whole, and so is one to go back to', async (done) => {
    await makeWhole(site, 'cũ');
    await makeWhole(`${site}.previous`, 'trước');
    if (listMoves === movesToPublish) await makeWhole(`${site}.unfinished`, 'mới');
    for (const [from, to] of listMoves(site).slice(0, done)) renameSync(from, to);
    await recover(site);
    const [published, before] = [wordsIn(site), wordsIn(`${site}.previous`)];
    if (done === 3) expect([published, before]).toEqual(ended);
    else expect([['cũ', 'trước'], ended]).toContainEqual([published, before]);
    expect(readdirSync(home).sort()).toEqual(['dist', 'dist.previous']);
  });
});

it('brings back what an earlier version was putting away when it was killed', async () => {
  await makeWhole(`${site}.unfinished`, 'cũ');
  await makeWhole(`${site}.previous`, 'trước');
  await recover(site);
  expect([wordsIn(site), wordsIn(`${site}.previous`)]).toEqual(['cũ', 'trước']);
});

it('makes what is built readable to all, whatever the umask of the builder', async () => {
  make(site, 'một');
  mkdirSync(join(site, 'a'));
  writeFileSync(join(site, 'a/b.html'), 'hai');
  for (const one of ['', 'a']) chmodSync(join(site, one), 0o700);
  chmodSync(join(site, 'a/b.html'), 0o400);
  await settle(site);
  const modes = ['', 'a', 'a/b.html'].map((one) => statSync(join(site, one)).mode & 0o777);
  expect(modes).toEqual([0o755, 0o755, 0o644]);
});
