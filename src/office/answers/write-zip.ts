import { deflateRawSync } from 'node:zlib';
import { crc32, packedBytes, readDirectory } from '../intake/workbook/read-zip.ts';

interface Packed {
  path: string;
  method: number;
  crc32: number;
  size: number;
  bytes: Uint8Array;
}

/** The package with some files written anew or added, by their paths; every other file stays as it is packed. */
export function replaceFiles(bytes: Uint8Array, texts: ReadonlyMap<string, string>): Uint8Array {
  const kept = readDirectory(bytes).map((entry): Packed => {
    const text = texts.get(entry.path);
    return text === undefined ? { ...entry, bytes: packedBytes(bytes, entry) } : pack(entry.path, text);
  });
  const there = new Set(kept.map(({ path }) => path));
  const added = [...texts].filter(([path]) => !there.has(path)).map(([path, text]) => pack(path, text));
  return writeZip([...kept, ...added]);
}

function pack(path: string, text: string): Packed {
  const plain = Buffer.from(text);
  return { path, method: 8, crc32: crc32(plain), size: plain.length, bytes: deflateRawSync(plain) };
}

/** Names are UTF-8; the day of every file is the first that the format knows. */
const utf8 = 0x800;
const firstDay = 0x21;

function writeZip(files: readonly Packed[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { path, method, crc32: sum, size, bytes } of files) {
    const name = Buffer.from(path);
    const about = Buffer.alloc(26);
    for (const [value, offset] of [
      [20, 0],
      [utf8, 2],
      [method, 4],
      [firstDay, 8],
      [name.length, 22],
    ] as const)
      about.writeUInt16LE(value, offset);
    about.writeUInt32LE(sum, 10);
    about.writeUInt32LE(bytes.length, 14);
    about.writeUInt32LE(size, 18);
    const local = [Buffer.from('PK\u0003\u0004', 'latin1'), about, name, bytes];
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), about, place, name);
    parts.push(...local);
    at += local.reduce((sum, { length }) => sum + length, 0);
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, listed, end]));
}
