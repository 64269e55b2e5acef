import type { Chart } from 'chart.js';
import type { ChartDrawing } from '../view-models/target-chart/spec.ts';
import { xOf, yOf } from './pencil.ts';
import type { Candidate } from './place-labels.ts';

/** A point of the picture, in the measures of its axes. */
interface Spot {
  x: number;
  y: number;
}

interface Surroundings {
  chart: Pick<Chart, 'scales'>;
  drawing: Pick<ChartDrawing, 'values' | 'lines'>;
  own: Spot;
  /** Pixels that the words may stand off. */
  reach: number;
}

const misread = 1000;

/** Makes places dear that stand off their mark, or nearer to another: there, words would be read as those of the other. */
export function standNear(places: readonly Candidate[], { chart, drawing, own, reach }: Surroundings): Candidate[] {
  const others = spotsOf(drawing).filter(({ x, y }) => x !== own.x || y !== own.y);
  return places.map((place) => {
    const distance = distanceTo(chart, place.box, own);
    const isNearest = others.every((other) => distanceTo(chart, place.box, other) > distance + 3);
    return isNearest && distance < reach ? place : { ...place, cost: (place.cost ?? 0) + misread };
  });
}

/** Values, and the triangles at the ends of disputed lines. */
function spotsOf({ values, lines }: Surroundings['drawing']): Spot[] {
  const ends = lines.filter(({ role }) => role === 'disputed').flatMap(({ points }) => points.slice(-1));
  return [...values.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }])), ...ends];
}

/** From a mark to the nearest edge of a box. */
function distanceTo(chart: Surroundings['chart'], { x, y, width, height }: Candidate['box'], mark: Spot): number {
  const [left, top] = [xOf(chart, mark.x), yOf(chart, mark.y)];
  return Math.hypot(Math.max(x - left, 0, left - x - width), Math.max(y - top, 0, top - y - height));
}
