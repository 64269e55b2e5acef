import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fingerprintOf } from '../../core/machine/fingerprint.ts';
import {
  cleanCommitOf,
  compareFiles,
  formatChecksums,
  type Manifest,
  takeFingerprints,
} from '../../core/machine/manifest.ts';
import { exitCodes, refuse } from '../../core/machine/run-command.ts';
import { tell } from '../../core/machine/tell.ts';
import { namesBeside } from '../build/switch-folders.ts';
import { verificationCommandWords } from '../words/verification.ts';
import { tellMismatches } from './tell-mismatches.ts';
import { readManifest } from './verify-files.ts';

/** `--dung-lai`: builds the committed data again and compares every byte; each figure on each page follows from the data and the rules. */
export async function compareWithRebuilt(manifest: Manifest): Promise<number> {
  const folder = 'dist.verification';
  try {
    const { status } = spawnSync(process.execPath, ['src/publish/build/build.ts', '--outDir', folder], {
      // Nothing that another build drew counts as drawn again.
      env: { ...process.env, KEPT_FILES: '' },
      stdio: 'inherit',
    });
    if (status !== 0) return status ?? exitCodes.system;
    const mismatches = compareFiles(manifest.files, await takeFingerprints(folder));
    if (mismatches.length > 0) return tellMismatches(mismatches);
    const source = (await readManifest(folder))?.source;
    const commit = cleanCommitOf(source);
    if (source === undefined || commit === undefined || commit !== manifest.source.commit)
      return refuse(exitCodes.data, verificationCommandWords.otherSource(manifest.source, source));
    tell(verificationCommandWords.rebuiltFrom(source));
    tell(verificationCommandWords.rebuilt(fingerprintOf(formatChecksums(manifest.files))));
    return exitCodes.sound;
  } finally {
    const folders = [folder, namesBeside(folder).previous];
    await Promise.all(folders.map((one) => rm(one, { recursive: true, force: true })));
  }
}
