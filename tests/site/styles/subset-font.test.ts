import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { listGlyphs, type Point, readGlyph, splitTables } from '../../../src/site/styles/font-tables.ts';
import { cutFont, keepAlphabet, original, subsetFile } from '../../../src/site/styles/subset-font.ts';

it('the committed heading font is what `npm run font` makes', async () => {
  const committed = await readFile(subsetFile);
  expect(committed.equals(await cutFont())).toBe(true);
  expect(committed.byteLength).toBeLessThan(6000);
});

it('draws every letter as the original does, to a thousandth of its height, as wide and from the same side', async () => {
  const file = await readFile(createRequire(import.meta.url).resolve(original));
  const before = splitTables(await keepAlphabet(file, 'truetype'));
  const after = splitTables(await keepAlphabet(await readFile(subsetFile), 'truetype'));
  const [drawn, shared] = [listGlyphs(before), listGlyphs(after)];
  const moved = drawn.flatMap((glyph, index) => {
    const [old, now] = [readGlyph(glyph).flat(), readShared(shared, index)];
    const isThere = old.length === now.length && old.every((point) => now.some((other) => areNear(point, other)));
    return isThere ? [] : [index];
  });
  expect(moved).toEqual([]);
  expect(drawn.length).toBeGreaterThan(200);
  const changed = drawn.flatMap((_, index) => {
    const [[wide, left], [nowWide, nowLeft]] = [metricsOf(before, index), metricsOf(after, index)];
    return wide === nowWide && Math.abs(left - nowLeft) <= 1 ? [] : [index];
  });
  expect(changed).toEqual([]);
});

/** The points of a glyph, also of one that names others: a line for each, of flags, which glyph, and how far it is moved. */
function readShared(glyphs: Buffer[], index: number): Point[] {
  const glyph = glyphs[index] ?? Buffer.alloc(0);
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return readGlyph(glyph).flat();
  const points: Point[] = [];
  for (let at = 10, isLast = false; !isLast; at += 8) {
    const [x, y] = [glyph.readInt16BE(at + 4), glyph.readInt16BE(at + 6)];
    const part = readShared(glyphs, glyph.readUInt16BE(at + 2));
    points.push(...part.map((point) => ({ ...point, x: point.x + x, y: point.y + y })));
    isLast = (glyph.readUInt16BE(at) & 32) === 0;
  }
  return points;
}

function areNear(one: Point, other: Point): boolean {
  return one.isOnCurve === other.isOnCurve && Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1;
}

function metricsOf(tables: ReadonlyMap<string, Buffer>, index: number): [wide: number, left: number] {
  const hmtx = tables.get('hmtx') ?? Buffer.alloc(0);
  return [hmtx.readUInt16BE(index * 4), hmtx.readInt16BE(index * 4 + 2)];
}
