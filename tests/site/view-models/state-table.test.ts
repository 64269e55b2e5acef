import { expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { buildOwed } from '../../../src/site/view-models/agency-owed.ts';
import { buildPlanListPage } from '../../../src/site/view-models/plan-pages.ts';
import type { StateTable } from '../../../src/site/view-models/state-table.ts';
import { buildWorkListPage } from '../../../src/site/view-models/work-pages.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const real = await readRealProgramme();
const demo = await readDemoProgramme();
const states = listReleaseStates(demo);
const works = buildWorkListPage(demo, states);
const lineOf = (href: string) =>
  works.standings.flatMap(({ works: lines }) => lines).find((line) => line.href === href);

it('is not there before anything was published', () => {
  expect([buildPlanListPage(real, []).byQuarter, buildWorkListPage(real, []).byQuarter]).toEqual([
    undefined,
    undefined,
  ]);
  const lines = buildWorkListPage(real, []).groups.flatMap((group) => group.lines);
  expect(lines.filter(({ done, years }) => done !== undefined || years.length > 0)).toEqual([]);
});

it('has the quarters that have ended, by year, the newest first', () => {
  expect(works.byQuarter?.years).toEqual([
    { year: 2027, quarters: ['IV', 'III', 'II', 'I'] },
    { year: 2026, quarters: ['IV', 'III', 'II', 'I'] },
  ]);
});

it('says what each quarter said of the roads', () => {
  const roads = works.byQuarter?.rows.find(({ subject }) => subject.href === '/cong-trinh/duong-xa/');
  expect(roads?.cells).toEqual([...Array.from({ length: 7 }, () => 'under-way'), 'not-started']);
});

it('says of a quarter that said nothing whether somebody had to, also where an earlier one did', () => {
  const cellsOf = (table: StateTable | undefined, href: string) =>
    table?.rows.find(({ subject }) => subject.href === href)?.cells;
  const station = cellsOf(works.byQuarter, '/cong-trinh/tram-y-te-xa/');
  expect(station?.[0]).toBe('not-reported');
  expect(station?.[1]).toBe('under-way');
  const plans = buildPlanListPage(demo, states).byQuarter;
  const schools = cellsOf(plans, '/de-an/truong-chuan-quoc-gia/');
  expect(schools?.[0]).toBe('not-reported');
  // Of the quarter that had ended when the programme was issued nobody owed anything.
  const first = plans?.rows.map(({ cells }) => cells.at(-1)) ?? [];
  expect(first.filter((cell) => cell === 'not-reported')).toEqual([]);
});

it('calls silent whom the pages of the bodies wait for, of the last quarter', () => {
  const open = demo.agencies.flatMap(({ id }) => buildOwed(demo, states, id).open.map(({ href }) => href));
  const rows = [...(buildPlanListPage(demo, states).byQuarter?.rows ?? []), ...(works.byQuarter?.rows ?? [])];
  const silent = rows.filter(({ cells }) => cells[0] === 'not-reported').map(({ subject }) => subject.href);
  expect(silent.toSorted()).toEqual(
    [...new Set(open)].filter((href) => /^\/(?:de-an|cong-trinh)\//.test(href)).toSorted(),
  );
});

it('has a row for each of the 11 plans', () => {
  expect(buildPlanListPage(demo, states).byQuarter?.rows).toHaveLength(11);
});

it('sets kilometres done beside kilometres promised, and says where the bar is full', () => {
  const roads = lineOf('/cong-trinh/duong-xa/');
  expect(roads?.done).toEqual({
    figure: '6,5 trên 15–20 km',
    done: 6.5,
    promised: 15,
    full: '15 km',
    asOf: 'quý IV/2027',
  });
});

it('says nothing about a full bar where one figure was promised', () => {
  const dyke = lineOf('/cong-trinh/de/');
  expect(dyke?.done).toEqual({ figure: '3 trên khoảng 8 km', done: 3, promised: 8, asOf: 'quý IV/2027' });
});

it('sets each year beside what was promised for each, and the judgement of the whole in word and shape', () => {
  expect(lineOf('/cong-trinh/duong-xa/')).toMatchObject({
    verdict: { status: 'ahead', name: 'Vượt mức cần có' },
    years: [
      { year: 2026, status: 'reached', promised: 3 },
      { year: 2027, status: 'reached', promised: 3 },
    ],
  });
});
