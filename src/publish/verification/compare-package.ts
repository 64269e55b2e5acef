import type { Manifest } from '../../core/machine/manifest.ts';
import { fingerprintFile } from '../../core/machine/manifest.ts';
import { readDirectory, unpack } from '../../office/intake/workbook/read-zip.ts';
import type { RecordFault } from './record-fault.ts';

export const dataPackage = 'du-lieu/tat-ca.zip';

/** Every file of the open data is in the one package for download, byte for byte, and nothing else. */
export function comparePackage({ files }: Pick<Manifest, 'files'>, bytes: Uint8Array): RecordFault[] {
  const packed = digestsIn(bytes);
  if (packed === undefined) return [{ place: dataPackage }];
  const published = new Map(
    files.filter(({ path }) => path.startsWith('du-lieu/v1/')).map(({ path, sha256 }) => [path, sha256]),
  );
  return [...new Set([...published.keys(), ...packed.keys()])]
    .filter((path) => published.get(path) !== packed.get(path))
    .map((path) => ({
      place: `${dataPackage}, ${path}, SHA-256`,
      found: packed.get(path),
      expected: published.get(path),
    }));
}

function digestsIn(bytes: Uint8Array): Map<string, string> | undefined {
  try {
    const entries = readDirectory(bytes);
    const digests = new Map(
      entries.map((entry) => [entry.path, fingerprintFile(entry.path, unpack(bytes, entry)).sha256]),
    );
    // Of two files of one name, nobody knows which a reader gets.
    return digests.size === entries.length ? digests : undefined;
  } catch {
    return undefined;
  }
}
