// `npm run demo`: the real text with made-up reports, in folders of its own that are never published.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const content = mkdtempSync(path.join(tmpdir(), 'demo-content-'));
try {
  cpSync('content', content, { recursive: true });
  for (const folder of ['reports', 'releases']) {
    mkdirSync(path.join(content, folder), { recursive: true });
    cpSync(path.join('tests/fixtures/demo', folder), path.join(content, folder), { recursive: true });
  }
  const siteFile = path.join(content, 'site.json');
  const site = JSON.parse(readFileSync(siteFile, 'utf8'));
  writeFileSync(siteFile, JSON.stringify({ ...site, isDemonstration: true }));
  const built = spawnSync(process.execPath, ['src/build/build.ts', '--outDir', 'dist-demo'], {
    env: { ...process.env, CONTENT_FOLDER: content },
    stdio: 'inherit',
  });
  process.exitCode = built.status ?? 1;
} finally {
  rmSync(content, { recursive: true, force: true });
}
