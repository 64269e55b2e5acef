import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeLock } from '../../../src/core/machine/lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is held until it is given back', async () => {
  const giveBack = await takeLock(file);
  expect(await takeLock(file)).toBe('held');
  if (giveBack !== 'held') await giveBack();
  expect(existsSync(file)).toBe(false);
  expect(await takeLock(file)).not.toBe('held');
});

it('is taken over from a process that has died', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  expect(await takeLock(file)).not.toBe('held');
  expect(readdirSync(folder)).toEqual(['lock']);
});

it('is given to one only of many that find its holder dead', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  const answers = await Promise.all(Array.from({ length: 8 }, () => takeLock(file)));
  expect(answers.filter((answer) => answer !== 'held')).toHaveLength(1);
});

it('is not taken from a process that has only just made it', async () => {
  writeFileSync(file, '');
  expect(await takeLock(file)).toBe('held');
});
