import { expect, it } from 'vitest';
import { getById } from '../../../src/core/programme/programme.ts';
import { listReleaseStates, type ReleaseState, type ReportedUpdate } from '../../../src/core/releases/release-state.ts';
import { buildBriefingPage } from '../../../src/site/view-models/briefing-page.ts';
import { buildHomePage } from '../../../src/site/view-models/home-page.ts';
import { buildPlanListPage, buildPlanPage } from '../../../src/site/view-models/plan-pages.ts';
import { buildTaskListPage } from '../../../src/site/view-models/task-list-page.ts';
import { buildWorkListPage, buildWorkPage } from '../../../src/site/view-models/work-pages.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';

const demo = await readDemoProgramme();
const first = listReleaseStates(demo).filter(({ release }) => release.id <= '2026-Q3');

/** The third quarter of 2026 as a release that is being made, with one more word of another body. */
function states(other: (one: ReportedUpdate) => ReportedUpdate | undefined): ReleaseState[] {
  const last = first.at(-1);
  if (last === undefined) throw new Error('No release');
  const updates = [...last.updates, ...last.updates.flatMap((one) => other(one) ?? [])];
  return [...first.slice(0, -1), { ...last, updates, release: { ...last.release, commitments: [] } }];
}

const source = { number: '9/BC-CAX', date: '2026-10-06', issuer: 'Công an xã' } as const;
const byPolice = { agency: 'cong-an-xa', source } as const;
const plan = 'con-nguoi-xa-hoi-chu-nghia';
const ofPlan = states((one) =>
  one.about === 'plan' && one.plan === plan && one.refersTo === '2026-Q3'
    ? { ...one, ...byPolice, state: 'under-way', step: 'Họp 2 lần' }
    : undefined,
);
const ofTask = states((one) =>
  one.about === 'task' && one.refersTo === '2026-Q3' && one.state !== 'stopped'
    ? { ...one, ...byPolice, state: 'stopped' }
    : undefined,
);
const ofRoad = states((one) =>
  one.about === 'work' && one.work === 'duong-xa' && one.refersTo === '2026-Q3' && one.done
    ? { ...one, ...byPolice, done: { ...one.done, quantity: 9 } }
    : undefined,
);

it('says on the page of a plan what each body said, by which paper, who leads, and that the day has passed', () => {
  const { deadlineState, progress } = buildPlanPage(demo, ofPlan, plan);
  expect([progress.state, progress.kind, deadlineState?.name]).toEqual([
    'Các nơi báo cáo khác nhau',
    'disputed',
    'Các nơi báo cáo khác nhau',
  ]);
  expect(deadlineState?.date).toBe('Văn bản ghi phải bắt đầu chậm nhất ngày 31/3/2026. Hạn đã qua.');
  expect(deadlineState?.dispute).toEqual({
    said: [
      expect.stringMatching(/^\p{Lu}[^:]+: Chưa bắt đầu.* \(\S+ ngày \d+\/10\/2026\)$/u),
      'Công an xã: Đang làm, “Họp 2 lần” (9/BC-CAX ngày 06/10/2026)',
    ],
    note: 'Trang không chọn bên nào, nên không coi việc này là đã xong, cũng không coi là chậm, cho đến khi một bên đính chính hoặc báo cáo của kỳ sau hết trái nhau.',
  });
});

it('names which of the two leads by the words of the programme, and does not decide by it', () => {
  const [lead] = getById(demo.plans, plan).lead.agencies;
  const led = ofPlan.map((state) => ({
    ...state,
    updates: state.updates.map((one) =>
      one.agency === 'cong-an-xa' || lead === undefined ? one : { ...one, agency: lead },
    ),
  }));
  const { deadlineState } = buildPlanPage(demo, led, plan);
  expect(deadlineState?.name).toBe('Các nơi báo cáo khác nhau');
  expect(deadlineState?.dispute?.note).toMatch(/Văn bản ghi .+ chủ trì; trang không vì thế mà lấy lời của bên ấy\.$/);
});

it('stands on home and in the list of meetings in its own words, and not among what is late', () => {
  const { headlines } = buildHomePage(demo, ofPlan);
  const found = headlines?.find(({ heading }) => heading === 'Các nơi báo cáo khác nhau (1)');
  const { href } = { href: `/de-an/${plan}/` };
  expect(found?.lines.map((line) => [line.href, line.facts.slice(0, 21)])).toEqual([[href, 'hạn 31/3/2026 đã qua;']]);
  const late = headlines?.find(({ heading }) => heading.startsWith('Việc quá hạn'));
  expect(late?.lines.map((line) => line.href)).not.toContain(href);
  const { parts } = buildBriefingPage(demo, ofPlan);
  const told = parts.filter(({ lines }) => lines.some((line) => line.href === href)).map(({ id }) => id);
  expect(told).toEqual(['contradictions']);
});

it('is a state of its own in lists: of plans and their quarters, of tasks to choose from, of works', () => {
  const { groups, byQuarter } = buildPlanListPage(demo, ofPlan);
  const line = groups.flatMap(({ lines }) => lines).find(({ href }) => href === `/de-an/${plan}/`);
  expect(line?.state).toBe('Các nơi báo cáo khác nhau (quý III/2026)');
  expect(byQuarter?.rows.find(({ subject }) => subject.href === `/de-an/${plan}/`)?.cells[0]).toBe('disputed');
  const counted = buildTaskListPage(demo, ofTask).standings.find(({ state }) => state === 'disputed');
  expect([counted?.label, counted?.href]).toEqual(['Các nơi báo cáo khác nhau', '/nhiem-vu/?tinh-trang=khac-nhau']);
  expect(buildWorkListPage(demo, ofRoad).standings.map(({ heading }) => heading)).toContain(
    'Các nơi báo cáo khác nhau (1)',
  );
});

it('shows no bar of a quantity that two bodies report differently', () => {
  const { quantityDone, verdict, deadlineState } = buildWorkPage(demo, ofRoad, 'duong-xa');
  expect([quantityDone, verdict?.status]).toEqual([undefined, 'not-assessable']);
  expect(deadlineState?.dispute?.said.map((one) => one.replace(/ \(.*$/, ''))).toEqual([
    expect.stringMatching(/: Đang làm, [\d,]+ km/),
    expect.stringMatching(/^Công an xã: Đang làm, 9 km/),
  ]);
});
