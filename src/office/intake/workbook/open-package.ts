import { BufferReader, crc32, createInflateStream, RemoteZipReader } from '@cj-tech-master/excelts/archive';
import { type Issue, newIssue } from '../../../core/issues/catalogue.ts';
import type { OtherFile } from '../../../core/issues/other-files.ts';
import type { Danger } from '../../../core/issues/tables.ts';
import { recogniseParts } from '../recognise-file.ts';
import { DamagedPart } from './parse-xml.ts';

/** What a workbook may weigh. The template is about 30 KB, and unpacked 250 KB. */
const limits = { entries: 100, unpackedBytes: 20 * 1024 * 1024, ratio: 100 };

type ZipEntry = ReturnType<RemoteZipReader['getEntries']>[number];

/** Reads one part of a workbook as text; nothing where there is no such part. */
export type ReadPart = (path: string) => Promise<string | undefined>;

/** The parts of an .xlsx file, once its directory shows that unpacking it is safe. */
export async function openPackage(bytes: Uint8Array, file: string): Promise<{ readPart: ReadPart } | { issue: Issue }> {
  const zip = await openZip(bytes);
  if (zip === undefined) return { issue: newIssue('not-a-workbook', { file }, { kind: 'damaged' }) };
  const issue = checkDirectory(zip.getEntries(), bytes.length, file);
  if (issue !== undefined) return { issue };
  // Names of parts are the same whatever their capitals; some writers part folders by a backslash.
  const entries = new Map(zip.getEntries().map((entry) => [partName(entry.path), entry]));
  return { readPart: (path) => readEntry(zip, entries.get(partName(path))) };
}

async function openZip(bytes: Uint8Array): Promise<RemoteZipReader | undefined> {
  try {
    return await RemoteZipReader.fromReader(new BufferReader(bytes));
  } catch {
    return undefined;
  }
}

function checkDirectory(entries: readonly ZipEntry[], size: number, file: string): Issue | undefined {
  const unsafe = (facts: Danger) => newIssue('workbook-unsafe', { file }, facts);
  const other = (kind: OtherFile) => newIssue('not-a-workbook', { file }, { kind });
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
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

function partName(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

async function readEntry(zip: RemoteZipReader, entry: ZipEntry | undefined): Promise<string | undefined> {
  if (entry === undefined) return undefined;
  try {
    const packed = (await zip.getRawCompressedData(entry)) ?? new Uint8Array();
    const bytes = entry.compressionMethod === 0 ? packed : await inflate(packed, entry.uncompressedSize);
    if (crc32(bytes) !== entry.crc32) throw new DamagedPart();
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DamagedPart();
  }
}

/**
 * Unpacks one part, and stops as soon as it gives more bytes than its directory entry declares: a directory that lies
 * cannot fill the memory. The library's own reader checks this too, but may then wait for ever.
 */
function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const stream = createInflateStream();
  const bytes = new Uint8Array(size);
  let filled = 0;
  return new Promise((resolve, reject) => {
    stream.on('data', (chunk: Uint8Array) => {
      if (filled + chunk.length > size) {
        stream.destroy();
        reject(new Error('More bytes than declared'));
        return;
      }
      bytes.set(chunk, filled);
      filled += chunk.length;
    });
    stream.on('end', () => (filled === size ? resolve(bytes) : reject(new Error('Fewer bytes than declared'))));
    stream.on('error', reject);
    stream.write(packed);
    stream.end();
  });
}
