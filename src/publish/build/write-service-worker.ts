import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import type { GitState } from '../../core/machine/git.ts';
import type { Manifest } from '../../core/machine/manifest.ts';

/** At the top of the site, so that its scope is all of it and nothing beside. */
const serviceWorkerFile = 'ngoai-tuyen.js';

/** Writes the script by which pages that were read stay readable without a line; what it keeps is of one release and commit. */
export async function writeServiceWorker(site: string, git: GitState, release: Manifest['release']): Promise<void> {
  const period = release?.period.toLowerCase();
  const commit = git === 'no-git' ? 'no-git' : git.commit.slice(0, 12);
  const pages = ['', 'tim-kiem/', 'cong-bo/', 'nghe/', ...(period === undefined ? [] : [`cong-bo/${period}/`])];
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    define: { SITE: JSON.stringify({ key: [period ?? 'no-release', commit].join(' '), pages }) },
    build: {
      write: false,
      target: 'es2020',
      lib: {
        entry: path.join(import.meta.dirname, '../../site/offline/service-worker.ts'),
        formats: ['iife'],
        name: 'offline',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('The service worker was not made');
  await writeFile(path.join(site, serviceWorkerFile), chunk.code);
}
