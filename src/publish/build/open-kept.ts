import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fingerprintOf } from '../../core/machine/fingerprint.ts';
import { takeFingerprints } from '../../core/machine/manifest.ts';

/**
 * The folder of what builds by this very code, by the packages that npm says are installed and on this Node have drawn;
 * those of others go. Without a name where npm says nothing.
 * LIMIT: what the content no longer asks for stays until the code changes; a quarter adds a megabyte.
 */
export async function openKept(project = '.'): Promise<string> {
  const installed = await readFile(path.join(project, 'node_modules/.package-lock.json')).catch(() => undefined);
  if (installed === undefined) return '';
  const { versions, platform, arch } = process;
  const code = await takeFingerprints(path.join(project, 'src'));
  const kept = path.resolve(project, 'node_modules/.cache/kept');
  const folder = path.join(
    kept,
    fingerprintOf(JSON.stringify([versions, platform, arch, fingerprintOf(installed), code])),
  );
  await mkdir(folder, { recursive: true });
  for (const other of await readdir(kept))
    if (other !== path.basename(folder)) await rm(path.join(kept, other), { recursive: true, force: true });
  return folder;
}
