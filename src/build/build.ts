// `npm run build`: checks the content, then builds the site cold, so that nothing of an earlier build can be published.
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const astro = path.join(path.dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

const checked = await run('src/data-entry/check.ts', []);
if (checked.exitCode !== 0) process.exit(checked.exitCode);

await Promise.all(['.astro', 'node_modules/.astro'].map((cache) => rm(cache, { recursive: true, force: true })));
const built = await run(astro, ['build', ...process.argv.slice(2)]);
// Astro reports some broken data as an error and still exits with 0.
process.exit(built.exitCode === 0 && built.output.includes('[ERROR]') ? 1 : built.exitCode);

async function run(script: string, args: string[]): Promise<{ exitCode: number; output: string }> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    process.stdout.write(chunk);
  });
  const exitCode = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  return { exitCode, output };
}
