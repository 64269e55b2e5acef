import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** Numbers of tables in WOFF2. */
const [hhea, hmtx, glyf, loca] = [2, 3, 10, 11];

interface Entry {
  table: number;
  /** The byte of the table's number, and what follows it. */
  bytes: Buffer;
  /** Length in the packed stream. */
  length: number;
}

/**
 * The WOFF2 without where each glyph begins, which is where its outline begins: the format lets a browser find it there,
 * and the packer that we have does not use it.
 */
export function leaveOutBearings(font: Buffer): Buffer {
  const { entries, end } = readEntries(font);
  const tables = splitStream(entries, brotliDecompressSync(font.subarray(end, end + font.readUInt32BE(20))));
  const wide = tables.get(hhea)?.readUInt16BE(34) ?? 0;
  const metrics = tables.get(hmtx) ?? Buffer.alloc(0);
  const widths = Array.from({ length: wide }, (_, index) => metrics.subarray(index * 4, index * 4 + 2));
  const short = Buffer.concat([Buffer.from([3]), ...widths]);
  const directory = entries.map(({ table, bytes }) =>
    // Its first transformation, and the length of that.
    table === hmtx ? Buffer.concat([Buffer.from([table + 64]), bytes.subarray(1), writeLength(short.length)]) : bytes,
  );
  const stream = Buffer.concat([...tables].map(([table, bytes]) => (table === hmtx ? short : bytes)));
  return joinFont(font.subarray(0, 48), Buffer.concat(directory), stream);
}

function joinFont(before: Buffer, directory: Buffer, stream: Buffer): Buffer {
  const packed = brotliCompressSync(stream, { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT } });
  const length = before.length + directory.length + packed.length;
  const padded = Math.ceil(length / 4) * 4;
  const header = Buffer.from(before);
  header.writeUInt32BE(padded, 8);
  header.writeUInt32BE(packed.length, 20);
  return Buffer.concat([header, directory, packed], padded);
}

function readEntries(font: Buffer): { entries: Entry[]; end: number } {
  let at = 48;
  const entries = Array.from({ length: font.readUInt16BE(12) }, () => {
    const start = at;
    const flags = font.readUInt8(at++);
    const table = flags & 63;
    if (table === 63) at += 4;
    let length = readLength();
    // What the packer made of outlines has a length of its own.
    if (table === glyf || table === loca ? flags >> 6 !== 3 : flags >> 6 !== 0) length = readLength();
    return { table, bytes: font.subarray(start, at), length };
  });
  return { entries, end: at };

  /** Seven bits in a byte, and whether another follows. */
  function readLength(): number {
    let value = 0;
    for (let byte = 128; byte & 128; ) {
      byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
    }
    return value;
  }
}

function splitStream(entries: Entry[], stream: Buffer): Map<number, Buffer> {
  let at = 0;
  return new Map(
    entries.map(({ table, length }) => {
      at += length;
      return [table, stream.subarray(at - length, at)];
    }),
  );
}

function writeLength(length: number): Buffer {
  return Buffer.from([...(length > 127 ? [128 + (length >> 7)] : []), length & 127]);
}
