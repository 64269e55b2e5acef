// The outlines in the tables of a TrueType font: read, and written again.

type Tables = ReadonlyMap<string, Buffer>;

export interface Point {
  x: number;
  y: number;
  isOnCurve: boolean;
}

/** Another glyph as a part of one, and how far it is moved. */
export interface Component {
  index: number;
  x: number;
  y: number;
}

export function splitTables(font: Buffer): Tables {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = font.subarray(12 + index * 16);
      const start = entry.readUInt32BE(8);
      return [entry.toString('latin1', 0, 4), font.subarray(start, start + entry.readUInt32BE(12))];
    }),
  );
}

/** The font with these outlines; the sums of its tables are left to whoever packs it. */
export function joinTables(tables: Tables, glyphs: Buffer[], made: Component[][], all: Point[][][]): Buffer {
  const padded = glyphs.map((glyph) => Buffer.concat([glyph, Buffer.alloc(glyph.length % 2)]));
  const ends = [0];
  for (const { length } of padded) ends.push((ends.at(-1) ?? 0) + length);
  const written = new Map(tables)
    .set('glyf', Buffer.concat(padded))
    .set('loca', shorts(ends.map((end) => end / 2)))
    .set('head', change(table(tables, 'head'), { 50: 0 }))
    .set('hhea', change(table(tables, 'hhea'), { 34: glyphs.length }))
    .set('hmtx', writeMetrics(tables, all))
    .set('maxp', change(table(tables, 'maxp'), countMost(made, all)));
  const header = Buffer.concat([Buffer.from([0, 1, 0, 0]), shorts([written.size, 0, 0, 0])]);
  let start = header.length + written.size * 16;
  const entries = [...written].map(([tag, bytes]) => {
    const entry = Buffer.alloc(16);
    entry.write(tag, 'latin1');
    entry.writeUInt32BE(start, 8);
    entry.writeUInt32BE(bytes.length, 12);
    start += bytes.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...written.values()]);
}

/** The outlines of each glyph of a font that has no composite ones. */
export function readContours(tables: Tables): Point[][][] {
  return listGlyphs(tables).map(readGlyph);
}

export function listGlyphs(tables: Tables): Buffer[] {
  const [loca, glyf] = [table(tables, 'loca'), table(tables, 'glyf')];
  const isLong = table(tables, 'head').readUInt16BE(50) === 1;
  const at = (index: number) => (isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2);
  const count = table(tables, 'maxp').readUInt16BE(4);
  return Array.from({ length: count }, (_, index) => glyf.subarray(at(index), at(index + 1)));
}

export function readGlyph(glyph: Buffer): Point[][] {
  if (glyph.length === 0) return [];
  const count = glyph.readInt16BE(0);
  const ends = Array.from({ length: count }, (_, index) => glyph.readUInt16BE(10 + index * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = 12 + count * 2 + glyph.readUInt16BE(10 + count * 2);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = glyph.readUInt8(at++);
    const times = flag & 8 ? glyph.readUInt8(at++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  /** Along one axis: a byte with its sign in the flag, nothing where it stays, or two bytes. */
  const readAxis = (short: number, same: number) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? glyph.readUInt8(at++) : -glyph.readUInt8(at++);
      else if (!(flag & same)) {
        value += glyph.readInt16BE(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = readAxis(2, 16);
  const ys = readAxis(4, 32);
  const all = flags.map((flag, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, isOnCurve: (flag & 1) === 1 }));
  return ends.map((end, index) => all.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

/** Two bytes for each step: whoever packs the font makes them as short as they can be. */
export function writeContours(contours: Point[][]): Buffer {
  const points = contours.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const ends = contours.map((_, index) => contours.slice(0, index + 1).flat().length - 1);
  const steps = (axis: 'x' | 'y') => points.map((point, index) => point[axis] - (points[index - 1]?.[axis] ?? 0));
  return Buffer.concat([
    shorts([contours.length, ...boxOf(points), ...ends, 0]),
    Buffer.from(points.map(({ isOnCurve }) => Number(isOnCurve))),
    shorts([...steps('x'), ...steps('y')]),
  ]);
}

export function writeComposite(components: Component[], points: Point[]): Buffer {
  const [areWords, areSteps, isFollowed] = [1, 2, 32];
  const named = components.flatMap(({ index, x, y }, place) => [
    areWords + areSteps + (place < components.length - 1 ? isFollowed : 0),
    index,
    x,
    y,
  ]);
  return shorts([-1, ...boxOf(points), ...named]);
}

function boxOf(points: Point[]): number[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** How wide each glyph is, as before, and where its outline begins. */
function writeMetrics(tables: Tables, all: Point[][][]): Buffer {
  const hmtx = table(tables, 'hmtx');
  if (table(tables, 'hhea').readUInt16BE(34) * 4 !== hmtx.length) throw new Error('some glyphs share their width');
  const metrics = all.map((contours, index) => [
    index * 4 < hmtx.length ? hmtx.readUInt16BE(index * 4) : 0,
    contours.length > 0 ? Math.min(...contours.flat().map(({ x }) => x)) : 0,
  ]);
  return shorts(metrics.flat());
}

/** Most outlines and points of one glyph, which a browser makes room for. */
function countMost(made: Component[][], all: Point[][][]): Record<number, number> {
  const most = (counts: number[]) => Math.max(0, ...counts);
  const [points, contours] = [most(all.map((one) => one.flat().length)), most(all.map((one) => one.length))];
  return {
    4: all.length,
    6: points,
    8: contours,
    10: points,
    12: contours,
    28: most(made.map((m) => m.length)),
    30: 1,
  };
}

function table(tables: Tables, tag: string): Buffer {
  const bytes = tables.get(tag);
  if (!bytes) throw new Error(`the font has no table ${tag}`);
  return bytes;
}

function change(bytes: Buffer, fields: Record<number, number>): Buffer {
  const changed = Buffer.from(bytes);
  for (const [at, value] of Object.entries(fields)) changed.writeUInt16BE(value, Number(at));
  return changed;
}

function shorts(values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, index * 2);
  return bytes;
}
