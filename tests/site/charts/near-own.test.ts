import type { Chart } from 'chart.js';
import { expect, it } from 'vitest';
import { standNear } from '../../../src/site/charts/near-own.ts';
import type { ChartDrawing } from '../../../src/site/view-models/target-chart/spec.ts';

/** Axes on which a unit is a pixel. */
const axis = { getPixelForValue: (value: number) => value };
const chart = { scales: { x: axis, y: axis } } as unknown as Pick<Chart, 'scales'>;
const own = { x: 100, y: 100 };
const other = { x: 130, y: 100 };
const value = (place: { x: number; y: number }) => ({
  ...place,
  label: '94%',
  words: '',
  isHollow: false,
  isBaseline: false,
  hasNote: false,
});
const boxAt = (x: number, y: number) => ({ box: { x, y, width: 20, height: 10 } });

const costsIn = (drawing: Pick<ChartDrawing, 'values' | 'lines'>, places: ReturnType<typeof boxAt>[]) =>
  standNear(places, { chart, drawing, own, reach: 24 }).map(({ cost = 0 }) => cost);

it.each([
  ['takes a place beside its own mark', boxAt(90, 80), 0],
  ['shuns a place nearer to another mark', boxAt(115, 80), 1000],
  ['shuns a place in the middle between two', boxAt(105, 80), 1000],
  ['shuns a place too far from any', boxAt(90, 60), 1000],
])('%s', (_, place, cost) => {
  expect(costsIn({ values: [value(own), value(other)], lines: [] }, [place])).toEqual([cost]);
});

it('keeps the words of the promise from the triangle of the other value', () => {
  const lines = [
    {
      role: 'disputed' as const,
      points: [
        { x: 0, y: 0 },
        { x: 100, y: 70 },
      ],
      label: '',
    },
  ];
  expect(costsIn({ values: [], lines }, [boxAt(90, 75), boxAt(90, 110)])).toEqual([1000, 0]);
});
