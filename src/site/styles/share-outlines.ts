// A Vietnamese letter is a letter and a mark or two. The font draws them anew in each; here each outline is drawn once,
// and a letter with marks names the outlines that it is made of: a seventh of what comes before the first words.
import {
  type Component,
  joinTables,
  type Point,
  readContours,
  splitTables,
  writeComposite,
  writeContours,
} from './font-tables.ts';

/** An outline, from its first point on, and where that point stands. */
interface Placed {
  shape: Shape;
  x: number;
  y: number;
}

type Shape = readonly Point[];

/** A glyph that others may be made of: the base of letters, or a mark. */
interface Plain {
  index: number;
  outlines: Placed[];
}

/** A thousandth of the letter's height, which is how far the font's own drawings of one mark differ. */
const tolerance = 1;

/** The TrueType font with each outline once. */
export function shareOutlines(font: Buffer): Buffer {
  const tables = splitTables(font);
  const shapes: Shape[] = [];
  const drawn = readContours(tables).map((contours) => contours.map((contour) => placeShape(shapes, contour)));
  const plain: Plain[] = [];
  const made = new Map<number, Component[]>();
  const parts: Placed[] = [];
  for (const { index, outlines } of byLength(drawn)) {
    const components = compose(outlines, plain, (shape) => findPart(shape, plain, parts, drawn.length));
    if (components) made.set(index, components);
    else plain.push({ index, outlines });
  }
  const all = [...drawn, ...parts.map((part) => [part])].map((outlines) => outlines.map(drawShape));
  const glyphs = all.map((contours, index) => {
    const components = made.get(index);
    return components ? writeComposite(components, contours.flat()) : writeContours(contours);
  });
  return joinTables(tables, glyphs, [...made.values()], all);
}

/** Letters before what is made of them. */
function byLength(drawn: Placed[][]): Plain[] {
  const length = ({ outlines }: Plain) => outlines.reduce((sum, { shape }) => sum + shape.length, 0);
  return drawn
    .map((outlines, index) => ({ index, outlines }))
    .filter(({ outlines }) => outlines.length > 0)
    .sort((a, b) => length(a) - length(b));
}

/** A shape that is there already, if the outline is the same from one of its points on, or a new one. */
function placeShape(shapes: Shape[], contour: Point[]): Placed {
  for (const shape of shapes) {
    if (shape.length !== contour.length) continue;
    for (const [start, { x, y }] of contour.entries()) {
      const turned = moveShape([...contour.slice(start), ...contour.slice(0, start)], -x, -y);
      if (shape.every((point, index) => isNear(point, turned[index]))) return { shape, x, y };
    }
  }
  const [{ x, y } = { x: 0, y: 0 }] = contour;
  const shape = moveShape(contour, -x, -y);
  shapes.push(shape);
  return { shape, x, y };
}

function isNear(one: Point, other: Point | undefined): boolean {
  return other !== undefined && one.isOnCurve === other.isOnCurve && isBeside(one, other);
}

function isBeside(one: { x: number; y: number }, other: { x: number; y: number }): boolean {
  return Math.abs(one.x - other.x) <= tolerance && Math.abs(one.y - other.y) <= tolerance;
}

/** The longest glyph whose outlines are all in this one, side by side as there, and a part for each of the rest. */
function compose(
  outlines: Placed[],
  plain: readonly Plain[],
  partOf: (shape: Shape) => Component,
): Component[] | undefined {
  for (const base of [...plain].reverse()) {
    if (base.outlines.length >= outlines.length) continue;
    for (const first of outlines) {
      const [{ shape, x, y } = first] = base.outlines;
      const moved = { x: first.x - x, y: first.y - y };
      const rest = first.shape === shape && leaveOut(outlines, base.outlines, moved);
      if (!rest) continue;
      const marks = rest.map((mark) => {
        const part = partOf(mark.shape);
        return { index: part.index, x: mark.x - part.x, y: mark.y - part.y };
      });
      return [{ index: base.index, ...moved }, ...marks];
    }
  }
  return undefined;
}

function leaveOut(outlines: Placed[], base: Placed[], moved: { x: number; y: number }): Placed[] | undefined {
  const rest = [...outlines];
  for (const { shape, x, y } of base) {
    const at = rest.findIndex((one) => one.shape === shape && isBeside(one, { x: x + moved.x, y: y + moved.y }));
    if (at < 0) return undefined;
    rest.splice(at, 1);
  }
  return rest;
}

/** A sign that is this outline alone, as the full stop is the dot below, or a glyph of no letter behind the others. */
function findPart(shape: Shape, plain: readonly Plain[], parts: Placed[], behind: number): Component {
  const sign = plain.find(({ outlines }) => outlines.length === 1 && outlines[0]?.shape === shape);
  const at = parts.findIndex((part) => part.shape === shape);
  if (sign) return { index: sign.index, x: sign.outlines[0]?.x ?? 0, y: sign.outlines[0]?.y ?? 0 };
  if (at < 0) parts.push({ shape, x: 0, y: 0 });
  return { index: behind + (at < 0 ? parts.length - 1 : at), x: 0, y: 0 };
}

function drawShape({ shape, x, y }: Placed): Point[] {
  return moveShape(shape, x, y);
}

function moveShape(shape: Shape, x: number, y: number): Point[] {
  return shape.map((point) => ({ ...point, x: point.x + x, y: point.y + y }));
}
