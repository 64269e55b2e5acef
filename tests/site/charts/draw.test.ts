import { describe, expect, it } from 'vitest';
import { buildChartConfig, valuesDataset } from '../../../src/site/charts/config.ts';
import { drawChart } from '../../../src/site/charts/draw.ts';
import { pictureFace } from '../../../src/site/charts/fonts.ts';
import { chartThemes, typeSizes } from '../../../src/site/charts/theme.ts';
import { chartExamples, chartOf } from '../../fixtures/chart-examples.ts';

const look = { theme: chartThemes.light, size: 'narrow', face: pictureFace } as const;

describe('the configuration of a chart', () => {
  it('is hollow where a value may still change, and joins nothing across a gap', () => {
    const [values] = buildChartConfig(chartOf('path'), look).data.datasets;
    const { ink, paper } = chartThemes.light;
    expect(values).toMatchObject({
      pointBackgroundColor: [ink, ink, paper, ink, ink, ink, ink, paper],
      spanGaps: false,
    });
    expect(values?.data.map(({ y }) => y)).toEqual([93, 93.2, 93.1, 93.9, null, 94.2, 94.3, 94.5]);
  });

  it('tells the promise, the other value and the average apart by their dashes, not by colour alone', () => {
    const dashes = (name: string) =>
      buildChartConfig(chartOf(name), look)
        .data.datasets.slice(valuesDataset + 1)
        .map((line) => (line as { borderDash?: number[] }).borderDash);
    expect(dashes('range-disputed')).toEqual([
      [8, 5],
      [2, 4],
    ]);
    expect(dashes('average-growth')).toEqual([[8, 5], []]);
  });

  it('never moves by itself', () => {
    expect(buildChartConfig(chartOf('path'), look).options?.animation).toBe(false);
  });

  it('sets no letter smaller than 15 pixels', () => {
    const sizes = Object.values(typeSizes).flatMap((ofSize) => Object.values(ofSize));
    expect(Math.min(...sizes)).toBe(15);
  });
});

describe('a picture', () => {
  it.each(chartExamples.map(({ name }) => name))('has the size of its place, and its own bytes: %s', (name) => {
    const chart = chartOf(name);
    const wide = drawChart(chart, { size: 'wide', theme: 'light' });
    const narrow = drawChart(chart, { size: 'narrow', theme: 'dark' });
    const sizes = [wide, narrow].map((svg) => /<svg [^>]*viewBox="([^"]*)"/.exec(svg)?.[1]);
    expect(sizes).toEqual(['0 0 760 400', '0 0 344 300']);
    expect(drawChart(chart, { size: 'wide', theme: 'light' })).toBe(wide);
    expect(narrow).not.toBe(wide);
  });

  it('writes every number as text, in the colours of its theme, and is a few kilobytes', () => {
    const svg = drawChart(chartOf('path'), { size: 'wide', theme: 'dark' });
    const texts = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, words]) => words);
    expect(texts).toEqual(expect.arrayContaining(['2026', '94,5%', '≥ 97%']));
    expect(svg).toContain(`fill="${chartThemes.dark.paper}"`);
    expect(svg).not.toContain(chartThemes.light.paper);
    expect(svg.length).toBeLessThan(6_000);
  });
});
