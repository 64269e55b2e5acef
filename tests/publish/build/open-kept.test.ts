import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKept } from '../../../src/publish/build/open-kept.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const folder of ['src', 'node_modules']) mkdirSync(join(project, folder));
  writeFileSync(join(project, 'src/draw.ts'), 'draw(1)');
  writeFileSync(join(project, 'node_modules/.package-lock.json'), '{"chart.js":"4.6.1"}');
});
afterEach(() => rmSync(project, { recursive: true }));

it('is the same folder for the next build by the same code and packages', async () => {
  const folder = await openKept(project);
  writeFileSync(join(folder, 'picture'), 'drawn');
  expect(await openKept(project)).toBe(folder);
  expect(readdirSync(folder)).toEqual(['picture']);
});

it.each([
  ['code', 'src/draw.ts', 'draw(2)'],
  ['packages', 'node_modules/.package-lock.json', '{"chart.js":"4.6.2"}'],
])('is empty for other %s, and what was there before is gone', async (_, file, changed) => {
  const before = await openKept(project);
  writeFileSync(join(before, 'picture'), 'drawn');
  writeFileSync(join(project, file), changed);
  const after = await openKept(project);
  expect(readdirSync(after)).toEqual([]);
  expect(existsSync(before)).toBe(false);
});

it('has no name where npm does not say what is installed', async () => {
  rmSync(join(project, 'node_modules/.package-lock.json'));
  expect(await openKept(project)).toBe('');
});
