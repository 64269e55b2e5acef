// `npm run demo`: the real text with made-up reports, in folders of its own that are never published.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeDemoContent } from './demo-content.ts';

const content = mkdtempSync(path.join(tmpdir(), 'demo-content-'));
try {
  writeDemoContent(content);
  const built = spawnSync(process.execPath, ['src/publish/build/build.ts', '--outDir', 'dist-demo'], {
    env: { ...process.env, CONTENT_FOLDER: content },
    stdio: 'inherit',
  });
  process.exitCode = built.status ?? 1;
} finally {
  rmSync(content, { recursive: true, force: true });
}
