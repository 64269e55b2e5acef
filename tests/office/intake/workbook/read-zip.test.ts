import { deflateRawSync, crc32 as zlibCrc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32, packedBytes, readDirectory, unpack } from '../../../../src/office/intake/workbook/read-zip.ts';

const words = Buffer.from('Bảo hiểm y tế; '.repeat(9000));

interface Written {
  /** The extra field for large files, as some writers put it into small ones. */
  isLarge?: boolean;
  isStored?: boolean;
  size?: number;
  crc?: number;
}

/** A package of one file, written by hand. */
function aZip({ isLarge = false, isStored = false, size = words.length, crc = zlibCrc32(words) }: Written = {}) {
  const name = Buffer.from('xl/bảng.xml');
  const packed = isStored ? words : deflateRawSync(words);
  const method = isStored ? 0 : 8;
  const extra = isLarge ? largeField(size, packed.length) : Buffer.alloc(0);
  const said = isLarge ? [0xffffffff, 0xffffffff] : [packed.length, size];
  const common = [number(method, 2), number(0, 4), number(crc, 4), ...said.map((one) => number(one, 4))];
  const lengths = [number(name.length, 2), number(extra.length, 2)];
  const local = [number(0x04034b50, 4), number(20, 2), number(0x800, 2), ...common, ...lengths, name, extra, packed];
  const entry = [
    ...[number(0x02014b50, 4), number(20, 2), number(20, 2), number(0x800, 2), ...common, ...lengths],
    ...[Buffer.alloc(14), name, extra],
  ];
  const at = Buffer.concat(local).length;
  const directory = Buffer.concat(entry);
  const end = [number(0x06054b50, 4), number(0, 4), number(1, 2), number(1, 2), number(directory.length, 4)];
  return Buffer.concat([...local, directory, ...end, number(at, 4), number(3, 2), Buffer.from('hết')]);
}

function largeField(size: number, packed: number): Buffer {
  return Buffer.concat([number(1, 2), number(16, 2), number(size, 8), number(packed, 8)]);
}

function number(value: number, bytes: 2 | 4 | 8): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value));
  else buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}

function unpackOnly(bytes: Uint8Array): Buffer {
  const [entry] = readDirectory(bytes);
  return Buffer.from(unpack(bytes, entry ?? expect.fail('no entry')));
}

describe('a package', () => {
  it('names its files, and gives them as they are packed', () => {
    const bytes = aZip();
    const entries = readDirectory(bytes);
    expect(entries).toEqual([
      {
        path: 'xl/bảng.xml',
        isEncrypted: false,
        method: 8,
        crc32: zlibCrc32(words),
        packedSize: deflateRawSync(words).length,
        size: words.length,
        offset: 0,
      },
    ]);
    expect(Buffer.from(packedBytes(bytes, entries[0] ?? expect.fail()))).toEqual(deflateRawSync(words));
  });

  it.each<[string, Written]>([
    ['deflated', {}],
    ['stored', { isStored: true }],
    ['with the sizes where large files have them', { isLarge: true }],
  ])('is unpacked: %s', (_, written) => {
    expect(unpackOnly(aZip(written))).toEqual(words);
  });

  it.each<[string, Written]>([
    ['more bytes than it declares', { size: words.length - 1 }],
    ['fewer bytes than it declares', { size: words.length + 1 }],
    ['other bytes than it declares', { crc: 7 }],
  ])('is refused where it holds %s', (_, written) => {
    expect(() => unpackOnly(aZip(written))).toThrow(RangeError);
  });

  it.each([0, 21, 200])('is refused where it ends early, after %d bytes', (length) => {
    expect(() => readDirectory(aZip().subarray(0, length))).toThrow(RangeError);
  });

  it('is checked by the sum that zlib knows', () => {
    expect(crc32(words)).toBe(zlibCrc32(words));
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
