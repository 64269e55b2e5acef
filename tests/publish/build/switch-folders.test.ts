import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { goBack, publish, recover } from '../../../src/publish/build/switch-folders.ts';

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
