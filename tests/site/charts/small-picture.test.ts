import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { drawSmallPicture } from '../../../src/site/charts/small-picture.ts';
import { buildAllCharts } from '../../../src/site/view-models/all-charts.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const value = (x: number, y: number | null, isHollow = false) => ({
  ...{ x, y, isHollow, label: '', words: '', isBaseline: false, hasNote: false },
});

/** From 2026 to 2030: 68 points to a year, from 8 to 280; 50 % at 56, 100 % at 8. */
const chart = {
  kind: 'line' as const,
  x: { from: 2026, to: 2030, years: [2026, 2027, 2028, 2029] },
  values: [value(2026, 50), value(2027, 75), value(2028, null), value(2029, 100, true)],
  lines: [
    {
      role: 'needed' as const,
      points: [
        { x: 2026, y: 50 },
        { x: 2030, y: 100 },
      ],
      label: '',
    },
  ],
  goal: { x: 2030, y: 100, label: '', due: '' },
  breaks: [],
};

const pathsOf = (svg: string) =>
  [...svg.matchAll(/class="way-(.+?)" d="(.+?)"/g)].map(([, name, path]) => `${name}: ${path}`);

describe('the small picture of a target', () => {
  it('draws what is needed, what was reported, what is promised, and a gap where nothing was reported', () => {
    expect(pathsOf(drawSmallPicture(chart))).toEqual([
      'need: M8 56L280 8',
      'line: M8 56L76 32M212 8',
      'goal: M280 8m-7 0l7-7 7 7-7 7z',
      'now is-open: M212 8m-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
    ]);
  });

  it('lets no line cross a break in the series', () => {
    const [, line] = pathsOf(drawSmallPicture({ ...chart, breaks: [{ x: 2026.5, label: '' }] }));
    expect(line).toBe('line: M8 56M76 32M212 8');
  });

  it('draws a step for each year and a dot for each count', () => {
    expect(pathsOf(drawSmallPicture({ ...chart, kind: 'bars' }))[1]).toBe('line: M-19 56H35M49 32H103M185 8H239');
    expect(pathsOf(drawSmallPicture({ ...chart, kind: 'steps' }))[1]).toBe('line is-dots: M8 56h0M76 32h0M212 8h0');
  });

  it('draws a promised range, and a promise without any value in the middle', () => {
    const band = { fromX: 2029, toX: 2030, from: 50, to: 100 };
    expect(pathsOf(drawSmallPicture({ ...chart, band }))[0]).toBe('band: M212 56L280 56 280 8 212 8z');
    expect(pathsOf(drawSmallPicture({ ...chart, values: [], lines: [] }))).toEqual(['goal: M280 32m-7 0l7-7 7 7-7 7z']);
  });

  it('shows nothing as reached where only the start of the count or the level to begin from is known', () => {
    const values = [{ ...value(2026, 50), isBaseline: true }];
    expect(pathsOf(drawSmallPicture({ ...chart, values })).map((path) => path.split(':')[0])).toEqual(['need', 'goal']);
  });

  it('weighs at most 700 bytes, whatever was reported', async () => {
    const demo = await readDemoProgramme();
    const charts = [
      ...buildAllCharts(demo, listReleaseStates(demo)),
      ...buildAllCharts(await readRealProgramme(), []),
    ].flatMap((one) => one.charts);
    const heavy = charts.map((one) => [one.id, drawSmallPicture(one).length] as const).filter(([, size]) => size > 700);
    expect([charts.length, heavy]).toEqual([70, []]);
  });
});
