import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isLitter } from '../load/litter.ts';
import { fingerprintOf } from './fingerprint.ts';
import { listFiles } from './list-files.ts';

/** Where the manifest lies in the site, and the same list as `sha256sum` reads it. Neither lists itself or the other. */
export const manifestFile = 'kiem-chung/ban-ke.json';
export const checksumFile = 'kiem-chung/SHA256SUMS';

/** The version of the open data that this program writes and can compute again. */
export const dataVersion = 'v1';

/** What a published site says of itself: every file, and what it was built from. It names no day but those of the data. */
export interface Manifest {
  /** Of this list itself: a reader that knows another number must not guess. */
  manifestVersion: 1;
  /**
   * Of the open data under `du-lieu/`: a program that knows another one can hold the files against this list, but not
   * compute the figures again. Sites built before it was recorded have none.
   */
  dataVersion?: string | undefined;
  /** The commit of the repository; a named absence where there was none, and whether files had been changed since. */
  source: { commit: string; isChanged: boolean } | { commit: 'unknown'; reason: 'no-git' };
  /** The newest release it shows; absent while nothing is published. */
  release?: { period: string; cutOff: string; publishedOn: string; latestReportReceivedOn?: string };
  files: FileFingerprint[];
}

export interface FileFingerprint {
  /** Inside the site, with `/` between folders. */
  path: string;
  bytes: number;
  sha256: string;
}

/** What a file is packed into beside itself, for servers to send instead. */
export const packedFile = /\.(?:br|gz)$/;

/**
 * Every file of a built site, sorted, but the manifest itself, what a system left there, and what is only packed: that is
 * held against its file.
 */
export async function takeFingerprints(folder: string): Promise<FileFingerprint[]> {
  const paths = (await listFiles(folder)).filter(
    (file) => file !== manifestFile && file !== checksumFile && !packedFile.test(file) && !isLitter(file),
  );
  return Promise.all(paths.map(async (file) => fingerprintFile(file, await readFile(path.join(folder, file)))));
}

export function fingerprintFile(file: string, content: Uint8Array): FileFingerprint {
  return { path: file, bytes: content.length, sha256: fingerprintOf(content) };
}

/** The commit that a site is built from and nothing else; nothing where files had been changed, or nobody knows. */
export function cleanCommitOf(source: Manifest['source'] | undefined): string | undefined {
  return source && 'isChanged' in source && !source.isChanged ? source.commit : undefined;
}

/** The list as `sha256sum --check` reads it, from the folder of the site. */
export function formatChecksums(files: readonly FileFingerprint[]): string {
  return files.map(({ path: file, sha256 }) => `${sha256}  ${file}\n`).join('');
}

/** The digest of the lines for open data and official text: what a signature can speak of, since pages tell who signed. */
export function digestOfData(files: readonly FileFingerprint[]): { sha256: string; files: number } {
  const data = files.filter((file) => /^(?:du-lieu\/v1|nguon)\//.test(file.path));
  return { sha256: fingerprintOf(formatChecksums(data)), files: data.length };
}

/** A file that is not as the manifest says. */
export interface Mismatch {
  path: string;
  kind: 'changed' | 'missing' | 'extra';
}

/** What differs between the files of a manifest and those found, in the order of their paths. */
export function compareFiles(expected: readonly FileFingerprint[], found: readonly FileFingerprint[]): Mismatch[] {
  const here = new Map(found.map((file) => [file.path, file]));
  const known = new Set(expected.map((file) => file.path));
  const mismatches: Mismatch[] = [
    ...expected.flatMap(({ path: file, bytes, sha256 }): Mismatch[] => {
      const actual = here.get(file);
      if (actual === undefined) return [{ path: file, kind: 'missing' }];
      return actual.sha256 === sha256 && actual.bytes === bytes ? [] : [{ path: file, kind: 'changed' }];
    }),
    ...found.filter((file) => !known.has(file.path)).map((file): Mismatch => ({ path: file.path, kind: 'extra' })),
  ];
  return mismatches.sort((a, b) => (a.path < b.path ? -1 : 1));
}
