import { expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildPlanListPage } from '../../../src/site/view-models/plan-pages.ts';
import { buildWorkListPage } from '../../../src/site/view-models/work-pages.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const real = await readRealProgramme();
const demo = await readDemoProgramme();
const states = listReleaseStates(demo);
const works = buildWorkListPage(demo, states);

it('is not there before anything was published', () => {
  expect([buildPlanListPage(real, []).byQuarter, buildWorkListPage(real, []).byQuarter]).toEqual([
    undefined,
    undefined,
  ]);
  expect(buildWorkListPage(real, []).quantities).toEqual([]);
});

it('has the quarters that have ended, by year', () => {
  expect(works.byQuarter?.years).toEqual([
    { year: 2026, quarters: ['I', 'II', 'III', 'IV'] },
    { year: 2027, quarters: ['I', 'II', 'III', 'IV'] },
  ]);
});

it('says what each quarter said of the roads', () => {
  const roads = works.byQuarter?.rows.find(({ subject }) => subject.href === '/cong-trinh/duong-xa/');
  expect(roads?.cells).toEqual(['not-started', ...Array.from({ length: 7 }, () => 'under-way')]);
});

it('leaves the place of a quarter empty that said nothing, also where an earlier one did', () => {
  const station = works.byQuarter?.rows.find(({ subject }) => subject.href === '/cong-trinh/tram-y-te-xa/');
  expect(station?.cells.at(-1)).toBe('no-news');
  expect(station?.cells.at(-2)).toBe('under-way');
});

it('has a row for each of the 11 plans', () => {
  expect(buildPlanListPage(demo, states).byQuarter?.rows).toHaveLength(11);
});

it('sets kilometres done beside kilometres promised, and says where the bar is full', () => {
  const roads = works.quantities.find(({ work }) => work.href === '/cong-trinh/duong-xa/');
  expect(roads?.done).toEqual({
    figure: '6,5 trên 15–20 km',
    done: 6.5,
    promised: 15,
    full: '15 km',
    asOf: 'quý IV/2027',
  });
});

it('says nothing about a full bar where one figure was promised', () => {
  const dyke = works.quantities.find(({ work }) => work.href === '/cong-trinh/de/');
  expect(dyke?.done).toEqual({ figure: '3 trên 8 km', done: 3, promised: 8, asOf: 'quý IV/2027' });
});
