import { Inflate } from 'fflate';

/** One file of a ZIP package, as its directory describes it. */
export interface ZipEntry {
  path: string;
  isEncrypted: boolean;
  /** 0: stored as it is; 8: deflated. */
  method: number;
  crc32: number;
  packedSize: number;
  size: number;
  /** Where its own header begins. */
  offset: number;
}

const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
/** Stands where the number is in the fields for large files, which some writers use for small ones too. */
const elsewhere = 0xffffffff;

/** The files of a package; throws where its directory cannot be read. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let { at, count } = findDirectory(view);
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== signatures.entry) throw new RangeError('No entry of a directory');
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as LengthsOfEntry;
    const sizes = { size: 24, packedSize: 20, offset: 42 };
    const large = readLarge(view, at + 46 + name, extra);
    // Only the numbers that do not fit stand among the large ones, in this order.
    const take = (field: number) => {
      const number = view.getUint32(at + field, true);
      return number === elsewhere ? (large.shift() ?? number) : number;
    };
    const [size, packedSize, offset] = [take(sizes.size), take(sizes.packedSize), take(sizes.offset)];
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset,
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

type LengthsOfEntry = [name: number, extra: number, comment: number];

/** The bytes of one file as they stand in the package. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(offset, true) !== signatures.file) throw new RangeError('No file of a package');
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(from, from + packedSize);
}

/** The bytes of one file, unpacked; throws where they are not what the directory declares. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method !== 0 && entry.method !== 8) throw new RangeError('Packed in a way nobody uses');
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc32) throw new RangeError('Other bytes');
  return unpacked;
}

/** So much is unpacked before it is counted: at most a thousand times as many bytes. */
const piece = 16 * 1024;

/** Stops as soon as there are more bytes than the directory declares: one that lies cannot fill the memory. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new RangeError('More bytes than declared');
    unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += piece)
    stream.push(packed.subarray(at, at + piece), at + piece >= packed.length);
  return unpacked.subarray(0, filled);
}

let crcTable: Uint32Array | undefined;

/** The checksum of ZIP. */
export function crc32(bytes: Uint8Array): number {
  crcTable ??= Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let crc = -1;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Where the directory begins, and how many entries it has. */
function findDirectory(view: DataView): { at: number; count: number } {
  let end = view.byteLength - 22;
  while (view.getUint32(end, true) !== signatures.end) end--;
  if (end < 20 || view.getUint32(end - 20, true) !== signatures.locator64)
    return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  const large = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(large, true) !== signatures.end64) throw new RangeError('No end of a directory');
  return { at: Number(view.getBigUint64(large + 48, true)), count: Number(view.getBigUint64(large + 32, true)) };
}

/** The numbers of the extra field for large files. */
function readLarge(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; ) {
    const [kind, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (kind === 1)
      return Array.from({ length: size >> 3 }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
    at += 4 + size;
  }
  return [];
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
