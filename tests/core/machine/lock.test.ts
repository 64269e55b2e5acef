import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
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

it('is taken over from a process that ended and whose number another one has now', async () => {
  const giveBack = await takeLock(file);
  const mine = readFileSync(file, 'utf8');
  const [pid, boot, began] = mine.split(' ');
  for (const earlier of [
    `${pid} ${boot} ${Number(began) - 1}`,
    `${pid} 00000000-0000-0000-0000-000000000000 ${began}`,
  ]) {
    writeFileSync(file, earlier);
    expect(await takeLock(file)).not.toBe('held');
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual([mine, ['lock']]);
  }
  if (giveBack !== 'held') await giveBack();
});

it('is held by a process of an earlier version, which wrote only its number', async () => {
  writeFileSync(file, String(process.pid));
  expect(await takeLock(file)).toBe('held');
});

it('is taken over when a full disk left it empty', async () => {
  writeFileSync(file, '');
  utimesSync(file, new Date(), new Date(Date.now() - 60_000));
  expect(await takeLock(file)).not.toBe('held');
});

it('is not there at all when its process can write nothing', async () => {
  const take = `import { takeLock } from ${JSON.stringify(join(process.cwd(), 'src/core/machine/lock.ts'))};
    await takeLock(${JSON.stringify(file)});`;
  // No file may grow, as on a full disk.
  const { status } = spawnSync('sh', [
    '-c',
    `trap '' XFSZ; ulimit -f 0; exec "$0" --input-type=module -e "$1"`,
    process.execPath,
    take,
  ]);
  expect([status, readdirSync(folder)]).toEqual([1, []]);
});
