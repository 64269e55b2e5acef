import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listFiles } from '../../core/machine/list-files.ts';
import {
  checksumFile,
  compareFiles,
  type FileFingerprint,
  fingerprintFile,
  formatChecksums,
  type Manifest,
  type Mismatch,
  manifestFile,
  packedFile,
  takeFingerprints,
} from '../../core/machine/manifest.ts';
import type { ReadSite } from './read-published.ts';

/** What the verification of a site found. */
export type Verified = { manifest: Manifest; mismatches: Mismatch[] } | 'no-manifest';

/** Files that some hosts read and do not send. */
const readByHosts = ['_headers', '_redirects', '_inline.nginx', '_inline.caddy'];

/** The manifest of a built site; nothing where there is none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  return parse(await readFile(path.join(folder, manifestFile), 'utf8').catch(() => ''));
}

/** Holds a folder against the manifest in it. */
export async function verifyFolder(folder: string): Promise<Verified> {
  const manifest = await readManifest(folder);
  if (manifest === undefined) return 'no-manifest';
  const mismatches = compareFiles(manifest.files, await takeFingerprints(folder));
  return { manifest, mismatches: [...mismatches, ...(await comparePacked(folder))] };
}

/** The list for `sha256sum` says what the manifest says: who uses the one trusts the other. */
export async function verifySums({ files }: Manifest, read: ReadSite): Promise<Mismatch[]> {
  return (await read(checksumFile)) === formatChecksums(files) ? [] : [{ path: checksumFile, kind: 'changed' }];
}

/** Holds what stands packed beside a file against the file: a server sends it in its place. */
async function comparePacked(folder: string): Promise<Mismatch[]> {
  const files = (await listFiles(folder)).filter((file) => packedFile.test(file));
  const wrong = await Promise.all(
    files.map(async (file): Promise<Mismatch[]> => {
      const packed = await readFile(path.join(folder, file));
      const plain = await readFile(path.join(folder, file.replace(packedFile, ''))).catch(() => undefined);
      if (plain === undefined) return [{ path: file, kind: 'extra' }];
      return unpack(file, packed)?.equals(plain) ? [] : [{ path: file, kind: 'changed' }];
    }),
  );
  return wrong.flat();
}

function unpack(file: string, packed: Buffer): Buffer | undefined {
  try {
    return file.endsWith('.br') ? brotliDecompressSync(packed) : gunzipSync(packed);
  } catch {
    return undefined;
  }
}

/** Holds what a server sends against its manifest. Files that nobody lists cannot be seen from outside. */
export async function verifyServer(url: string): Promise<Verified> {
  const manifest = parse((await fetchFile(url, manifestFile))?.toString() ?? '');
  if (manifest === undefined) return 'no-manifest';
  const expected = manifest.files.filter((file) => !readByHosts.includes(file.path));
  const found: FileFingerprint[] = [];
  for (const file of expected) {
    const content = await fetchFile(url, file.path);
    if (content !== undefined) found.push(fingerprintFile(file.path, content));
  }
  return { manifest, mismatches: compareFiles(expected, found) };
}

/** A way to read one file of a site, byte for byte; nothing where it is not there. */
export type ReadBytes = (path: string) => Promise<Buffer | undefined>;

/** A way to read the files of a folder. */
export function readerOf(folder: string): ReadBytes {
  return (file) => readFile(path.join(folder, file)).catch(() => undefined);
}

/** A way to read what a server sends. */
export function fetcherOf(url: string): ReadBytes {
  return (file) => fetchFile(url, file);
}

/** The same as text, each file read once however often it is asked for. */
export function readAsText(read: ReadBytes): ReadSite {
  const texts = new Map<string, Promise<string | undefined>>();
  return (file) => {
    const text = texts.get(file) ?? read(file).then((bytes) => bytes?.toString());
    texts.set(file, text);
    return text;
  };
}

async function fetchFile(url: string, file: string): Promise<Buffer | undefined> {
  const address = new URL(encodeURI(file.replace(/(^|\/)index\.html$/, '$1')), url.endsWith('/') ? url : `${url}/`);
  const response = await fetch(address);
  return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
}

function parse(text: string): Manifest | undefined {
  try {
    const manifest = JSON.parse(text);
    return manifest.manifestVersion === 1 && Array.isArray(manifest.files) ? manifest : undefined;
  } catch {
    return undefined;
  }
}
