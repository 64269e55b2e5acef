import { type Issue, newIssue } from '../../../core/issues/catalogue.ts';
import type { OtherFile } from '../../../core/issues/other-files.ts';
import type { Danger } from '../../../core/issues/tables.ts';
import { recogniseParts } from '../recognise-file.ts';
import { DamagedPart } from './parse-xml.ts';
import { readDirectory, unpack, type ZipEntry } from './read-zip.ts';

/** What a workbook may weigh. The template is about 30 KB, and unpacked 250 KB. */
const limits = { entries: 100, unpackedBytes: 20 * 1024 * 1024, ratio: 100 };

/** Reads one part of a workbook as text; nothing where there is no such part. */
export type ReadPart = (path: string) => Promise<string | undefined>;

/** The parts of an .xlsx file, once its directory shows that unpacking it is safe. */
export function openPackage(bytes: Uint8Array, file: string): { readPart: ReadPart } | { issue: Issue } {
  const directory = openDirectory(bytes);
  if (directory === undefined) return { issue: newIssue('not-a-workbook', { file }, { kind: 'damaged' }) };
  const issue = checkDirectory(directory, bytes.length, file);
  if (issue !== undefined) return { issue };
  // Names of parts are the same whatever their capitals; some writers part folders by a backslash.
  const entries = new Map(directory.map((entry) => [partName(entry.path), entry]));
  return { readPart: async (path) => readEntry(bytes, entries.get(partName(path))) };
}

function openDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  try {
    return readDirectory(bytes);
  } catch {
    return undefined;
  }
}

function checkDirectory(entries: readonly ZipEntry[], size: number, file: string): Issue | undefined {
  const unsafe = (facts: Danger) => newIssue('workbook-unsafe', { file }, facts);
  const other = (kind: OtherFile) => newIssue('not-a-workbook', { file }, { kind });
  const unpacked = entries.reduce((sum, { size: unpackedSize }) => sum + unpackedSize, 0);
  const names = entries.map(({ path }) => path);
  // A document with many pictures is no danger, only no workbook.
  const kind = recogniseParts(names.map(partName));
  if (kind !== undefined) return other(kind);
  if (entries.length > limits.entries) return unsafe({ danger: 'entries', most: limits.entries });
  if (unpacked > limits.unpackedBytes) return unsafe({ danger: 'unpacked', most: limits.unpackedBytes });
  if (unpacked > limits.ratio * size) return unsafe({ danger: 'ratio', most: limits.ratio });
  if (names.some((name) => /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[A-Za-z]:/.test(name))) return unsafe({ danger: 'path' });
  if (new Set(names.map(partName)).size < names.length) return unsafe({ danger: 'twice' });
  if (entries.some(({ isEncrypted }) => isEncrypted)) return other('encrypted');
  return names.some((name) => /vbaProject\.bin$/i.test(name)) ? other('macro') : undefined;
}

/** The name by which a part is found: writers differ in capitals and slashes. */
export function partName(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function readEntry(bytes: Uint8Array, entry: ZipEntry | undefined): string | undefined {
  if (entry === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(unpack(bytes, entry));
  } catch {
    throw new DamagedPart();
  }
}
