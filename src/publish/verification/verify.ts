// `npm run kiem-chung`: holds a built or downloaded site against its manifest, file by file, and computes every verdict again.

import { isFolder } from '../../core/machine/is-there.ts';
import { dataVersion, type Manifest } from '../../core/machine/manifest.ts';
import { exitCodes, parseArguments, refuse, runCommand } from '../../core/machine/run-command.ts';
import { complain, tell } from '../../core/machine/tell.ts';
import { methodVersion } from '../../core/words/method-versions.ts';
import { signatureWords } from '../words/signatures.ts';
import { verificationCommandWords } from '../words/verification.ts';
import { compareCopies } from './compare-copies.ts';
import { compareWithRebuilt } from './compare-with-rebuilt.ts';
import { type ReadSite, UnreadableFile } from './read-published.ts';
import { recompute } from './recompute.ts';
import { maxTold, tellMismatches } from './tell-mismatches.ts';
import {
  fetcherOf,
  type ReadBytes,
  readAsText,
  readerOf,
  type Verified,
  verifyFolder,
  verifyServer,
  verifySums,
} from './verify-files.ts';
import { verifyRecord } from './verify-record.ts';
import { verifySignatures } from './verify-signatures.ts';

await runCommand(verify);

async function verify(args: string[]): Promise<number> {
  const options = parse(args);
  if (options === undefined) return refuse(exitCodes.usage, verificationCommandWords.usage);
  if (options.older !== undefined) return compareCopies(options.older, options.place);
  const verified = await verifyPlace(options.place);
  if (verified === 'not-there') return refuse(exitCodes.usage, verificationCommandWords.noPlace(options.place));
  if (verified === 'no-manifest') return refuse(exitCodes.data, verificationCommandWords.noManifest(options.place));
  const { manifest } = verified;
  const readBytes = isAddress(options.place) ? fetcherOf(options.place) : readerOf(options.place);
  const read = readAsText(readBytes);
  const mismatches = [...verified.mismatches, ...(await verifySums(manifest, read))];
  if (mismatches.length > 0) return tellMismatches(mismatches);
  tell(verificationCommandWords.verified(manifest.files.length));
  const figures = await verifyContents(read, readBytes, manifest);
  if (figures !== exitCodes.sound) return figures;
  const signatures = await tellSignatures(read, manifest, options.isAwaiting);
  if (signatures !== exitCodes.sound) return signatures;
  if (options.rebuilds) return compareWithRebuilt(manifest);
  tell(verificationCommandWords.notRebuilt(manifest.source));
  return figures;
}

/** A manifest altered together with a file gives nothing away; what the releases sealed, and the figures themselves, do. */
async function verifyContents(read: ReadSite, readBytes: ReadBytes, manifest: Manifest): Promise<number> {
  if (manifest.dataVersion !== dataVersion)
    return refuse(exitCodes.data, verificationCommandWords.otherData(manifest.dataVersion));
  try {
    const { faults, newest, moved } = await verifyRecord(manifest, read, readBytes);
    for (const fault of faults.slice(0, maxTold)) complain(verificationCommandWords.recordFault(fault));
    if (faults.length > 0) return refuse(exitCodes.data, verificationCommandWords.otherRecord(faults.length));
    tell(verificationCommandWords.newest(newest));
    for (const one of moved) tell(verificationCommandWords.moved(one));
    return await verifyFigures(read, manifest);
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse(exitCodes.data, verificationCommandWords.unreadable(error.path));
    throw error;
  }
}

async function verifyFigures(read: ReadSite, manifest: Manifest): Promise<number> {
  const recomputed = await recompute(
    manifest.files.map((file) => file.path),
    read,
  );
  const { differences, notes, ...counts } = recomputed;
  for (const one of differences.slice(0, maxTold)) complain(verificationCommandWords.difference(one));
  if (differences.length > 0) return refuse(exitCodes.data, verificationCommandWords.differs(differences.length));
  const newer = counts.stored.find(({ method }) => method > methodVersion);
  if (newer !== undefined) return refuse(exitCodes.data, verificationCommandWords.newerMethod(newer));
  tell(verificationCommandWords.recomputed(counts));
  for (const note of notes) tell(verificationCommandWords.note(note));
  return exitCodes.sound;
}

/** What is signed is told; a broken chain or signature is refused, and so is a missing one unless it is awaited. */
async function tellSignatures(read: ReadSite, manifest: Manifest, isAwaiting: boolean): Promise<number> {
  const { faults, waiting, said } = await verifySignatures(manifest, read);
  for (const line of said) tell(line);
  if (isAwaiting) for (const line of waiting) tell(line);
  if (isAwaiting && waiting.length > 0) tell(signatureWords.waiting);
  const wrong = isAwaiting ? faults : [...faults, ...waiting];
  return wrong.length === 0 ? exitCodes.sound : refuse(exitCodes.data, ...wrong, signatureWords.refused(wrong.length));
}

function isAddress(place: string): boolean {
  return /^https?:/.test(place);
}

interface Options {
  place: string;
  rebuilds: boolean;
  /** Its signatures may still come: the desk verifies a site before it can be signed. */
  isAwaiting: boolean;
  older?: string | undefined;
}

function parse(args: string[]): Options | undefined {
  const options = {
    'dung-lai': { type: 'boolean' },
    'so-voi': { type: 'string' },
    'cho-ky': { type: 'boolean' },
  } as const;
  const parsed = parseArguments({ args, allowPositionals: true, options });
  const [place, ...others] = parsed?.positionals ?? [];
  if (parsed === undefined || place === undefined || others.length > 0) return undefined;
  const { 'dung-lai': rebuilds = false, 'cho-ky': isAwaiting = false, 'so-voi': older } = parsed.values;
  return { place, rebuilds, isAwaiting, older };
}

async function verifyPlace(place: string): Promise<Verified | 'not-there'> {
  if (isAddress(place)) {
    const isOurs = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(place).hostname);
    return isOurs ? verifyServer(place).catch(() => 'not-there' as const) : 'not-there';
  }
  return (await isFolder(place)) ? verifyFolder(place) : 'not-there';
}
