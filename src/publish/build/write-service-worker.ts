import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GitState } from '../../core/machine/git.ts';
import type { Manifest } from '../../core/machine/manifest.ts';
import { bundleScript } from './bundle-script.ts';

/** At the top of the site, so that its scope is all of it and nothing beside. */
const serviceWorkerFile = 'ngoai-tuyen.js';

/** Writes the script by which pages that were read stay readable without a line; what it keeps is of one release and commit. */
export async function writeServiceWorker(site: string, git: GitState, release: Manifest['release']): Promise<void> {
  const period = release?.period.toLowerCase();
  const commit = git === 'no-git' ? 'no-git' : git.commit.slice(0, 12);
  const pages = ['', 'tim-kiem/', 'cong-bo/', 'nghe/', ...(period === undefined ? [] : [`cong-bo/${period}/`])];
  const entry = path.join(import.meta.dirname, '../../site/offline/service-worker.ts');
  const what = { key: [period ?? 'no-release', commit].join(' '), pages };
  const script = await bundleScript(entry, 'offline', { SITE: JSON.stringify(what) });
  await writeFile(path.join(site, serviceWorkerFile), script);
}
