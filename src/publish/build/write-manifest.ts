import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from '../../core/load/content-folder.ts';
import { readContent } from '../../core/load/read-content.ts';
import type { GitState } from '../../core/machine/git.ts';
import {
  checksumFile,
  dataVersion,
  formatChecksums,
  type Manifest,
  manifestFile,
  takeFingerprints,
} from '../../core/machine/manifest.ts';
import { describeHead } from '../../core/releases/release-head.ts';
import { listReleases } from '../../core/releases/release-state.ts';

/** Writes into a built site the list of its files, with what it was built from. */
export async function writeManifest(folder: string, git: GitState, release: Manifest['release']): Promise<void> {
  const manifest: Manifest = {
    manifestVersion: 1,
    dataVersion,
    source: describeSource(git),
    ...(release && { release }),
    files: await takeFingerprints(folder),
  };
  await mkdir(path.join(folder, path.dirname(manifestFile)), { recursive: true });
  await writeFile(path.join(folder, manifestFile), `${JSON.stringify(manifest, null, 1)}\n`);
  await writeFile(path.join(folder, checksumFile), formatChecksums(manifest.files));
}

function describeSource(git: GitState): Manifest['source'] {
  if (git === 'no-git') return { commit: 'unknown', reason: 'no-git' };
  return { commit: git.commit, isChanged: git.changedFiles !== '' };
}

/** The release that the site is of; none before the first. */
export async function describeRelease(): Promise<Manifest['release']> {
  const result = await readContent(contentFolder);
  if ('issues' in result) throw new Error('The content changed while the site was built');
  const newest = listReleases(result.content).at(-1);
  return newest && describeHead(newest, result.content.reports);
}
