import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { manifestFile } from '../../core/machine/manifest.ts';
import { deskApproveWords as words } from '../words/desk-publish.ts';
import type { ReportProgress } from './background.ts';

/** About how many pages a build will write: as many as the last one of these sites has; none where none was built. */
export async function expectPages(sites: readonly string[]): Promise<number> {
  for (const site of sites) {
    const text = await readFile(path.join(site, manifestFile), 'utf8').catch(() => '');
    const pages = text.match(/\.html"/g)?.length ?? 0;
    if (pages > 0) return pages;
  }
  return 0;
}

/** Counts the pages of a build aloud, one at each call. */
export function followPages(expected: number, report: ReportProgress): () => void {
  let done = 0;
  const tell = () => report({ done, of: Math.max(expected, done), said: words.pagesDone(done, expected) });
  tell();
  return () => {
    done += 1;
    tell();
  };
}
