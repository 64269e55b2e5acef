import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const preload = './src/core/machine/compile-cache.ts';

it('is preloaded by every command that an editor waits for', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const waited = ['build', 'kiem-tra', 'bieu-mau', 'nhap', 'cong-bo', 'kiem-chung'];
  expect(waited.filter((name) => !scripts[name]?.startsWith(`node --import ${preload} `))).toEqual([]);
});

it('holds for the process in which a filled file is read', () => {
  const child = 'process.stdout.write(String(require("node:module").getCompileCacheDir()))';
  const parent = `process.stdout.write(require("node:child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(child)}]))`;
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  expect(execFileSync(process.execPath, ['--import', preload, '-e', parent], { env, encoding: 'utf8' })).toContain(
    'node_modules/.cache/compiled',
  );
});
