import { beforeAll, describe, expect, it } from 'vitest';
import { getById, type Programme } from '../../../src/core/programme/programme.ts';
import {
  findCommitmentState,
  findWorkAssessment,
  judgeState,
  judgeWork,
  listDisputed,
  type PlacedCommitment,
} from '../../../src/core/releases/commitments.ts';
import { listReleaseStates, type ReleaseState } from '../../../src/core/releases/release-state.ts';
import { listRestatedCommitments, nameSealed } from '../../../src/core/releases/seal-commitments.ts';
import type { WorkAssessment } from '../../../src/core/status/work-pace.ts';
import { explainDate, explainGround, explainWork, nameCommitmentState } from '../../../src/core/words/commitment.ts';
import { readDemoProgramme } from '../../fixtures/demo-programme.ts';

let demo: Programme;
let states: ReleaseState[];
beforeAll(async () => {
  demo = await readDemoProgramme();
  states = listReleaseStates(demo);
});

function at(release: string): ReleaseState {
  const state = states.find((one) => one.release.id === release);
  if (state === undefined) throw new Error(`No release ${release}`);
  return state;
}

/** As a release that is being made. */
function withoutSeal(state: ReleaseState): ReleaseState {
  return { ...state, release: { ...state.release, commitments: [] } };
}

function commitmentOf(about: PlacedCommitment['about'], id: string): PlacedCommitment {
  if (about === 'plan') return { about, record: getById(demo.plans, id) };
  return about === 'work' ? { about, record: getById(demo.works, id) } : { about, record: getById(demo.tasks, id) };
}

describe('the commitments of the demonstration', () => {
  it.each<[string, PlacedCommitment['about'], string, string]>([
    ['2026-Q3', 'plan', 'con-nguoi-xa-hoi-chu-nghia', 'Quá hạn bắt đầu, chưa làm'],
    ['2026-Q4', 'plan', 'con-nguoi-xa-hoi-chu-nghia', 'Đang làm, không ghi thời hạn'],
    ['2027-Q4', 'task', 'nv-1-3-04', 'Hoàn thành, trễ hạn'],
    ['2027-Q4', 'task', 'nv-2-6-01', 'Trong hạn, đang làm'],
    ['2027-Q4', 'task', 'nv-2-6-03', 'Quá hạn, đang làm'],
    ['2027-Q4', 'task', 'nv-4-2-01', 'Trong hạn, đang làm'],
    ['2027-Q4', 'task', 'nv-4-2-02', 'Quá hạn, chưa báo cáo'],
    ['2027-Q4', 'task', 'nv-2-2-01', 'Tạm dừng, không ghi thời hạn'],
    ['2027-Q4', 'task', 'nv-2-5-05', 'Hoàn thành'],
    ['2027-Q4', 'work', 'truong-hoc', 'Hoàn thành đúng hạn'],
    ['2027-Q4', 'work', 'tru-so-xa', 'Đang làm, không ghi thời hạn'],
  ])('at %s, %s %s: %s', (release, about, id, name) => {
    expect(findCommitmentState(demo, at(release), commitmentOf(about, id)).name).toBe(name);
    expect(nameCommitmentState(judgeState(demo, at(release), commitmentOf(about, id)))).toBe(name);
  });

  it('have begun where they were stopped: only what has not is late to begin', () => {
    const state = at('2026-Q3');
    const plan = commitmentOf('plan', 'con-nguoi-xa-hoi-chu-nghia');
    const told = (word: 'stopped' | 'not-started') => {
      const updates = state.updates.map((update) =>
        update.about === 'plan' && update.plan === plan.record.id ? { ...update, state: word } : update,
      );
      return judgeState(demo, { ...state, updates }, plan).name;
    };
    expect(told('not-started')).toBe('Quá hạn bắt đầu, chưa làm');
    expect(told('stopped')).toBe('Tạm dừng, không ghi thời hạn');
  });

  it('are disputed where two bodies say different things of one time: neither late to begin nor begun', () => {
    const state = withoutSeal(at('2026-Q3'));
    const plan = commitmentOf('plan', 'con-nguoi-xa-hoi-chu-nghia');
    const [own] = state.updates.filter((update) => update.about === 'plan' && update.plan === plan.record.id);
    if (own === undefined) throw new Error('No news of the plan');
    const saying = (word: 'not-started' | 'under-way' | 'done') => ({
      ...state,
      updates: [...state.updates, { ...own, state: word, agency: 'cong-an-xa' } as const],
    });
    const found = findCommitmentState(demo, saying('under-way'), plan);
    expect([found.name, found.progress, found.timing, found.isStart]).toEqual([
      'Các nơi báo cáo khác nhau',
      'disputed',
      'unclear',
      true,
    ]);
    expect(explainDate(found)).toBe('Văn bản ghi phải bắt đầu chậm nhất ngày 31/3/2026. Hạn đã qua.');
    expect(explainGround(found)).toBe('Hạn phải bắt đầu. Hạn đã qua.');
    expect(listDisputed(saying('under-way'), plan).map(({ agency }) => agency)).toEqual([own.agency, 'cong-an-xa']);
    expect(listDisputed(saying('not-started'), plan)).toEqual([]);
    // A release that told of no dispute tells of none later.
    const sealed = { ...saying('under-way'), release: at('2026-Q3').release };
    expect(listDisputed(sealed, plan)).toEqual([]);
    expect(findCommitmentState(demo, sealed, plan).name).toBe('Quá hạn bắt đầu, chưa làm');
  });

  it('say on what their date rests, and never pass it off as the words of the programme', () => {
    const say = (about: PlacedCommitment['about'], id: string) =>
      explainDate(findCommitmentState(demo, at('2027-Q4'), commitmentOf(about, id)));
    expect(say('task', 'nv-1-3-04')).toBe(
      'Thời hạn theo 31/KH-MINH-HOA ngày 15/6/2026, Cơ quan minh họa (Đảng ủy xã) (không phải lời của chương trình): 30/11/2026. Sản phẩm: Danh mục vị trí việc làm. Xong ngày 18/12/2026.',
    );
    // Its own words set a day: the earlier one of the later document does not replace it.
    expect(say('task', 'nv-4-2-01')).toBe('Thời hạn theo chương trình: 31/12/2030.');
    expect(say('work', 'tru-so-xa')).toBe('Không văn bản nào đặt thời hạn riêng.');
  });

  it('knows no document signed after the cut-off', () => {
    const state = findCommitmentState(demo, at('2026-Q1'), commitmentOf('task', 'nv-2-6-03'));
    expect([state.timing, state.setBy]).toEqual(['no-deadline', undefined]);
  });
});

describe('the works with a quantity', () => {
  const say = (id: string, release = '2027-Q4') => {
    const found = judgeWork(demo, at(release), getById(demo.works, id));
    return found && [found.status, ...found.sentences];
  };

  it('are judged by the least for each year', () => {
    expect(say('duong-xa')).toEqual([
      'ahead',
      'Đến hết quý IV/2027 đã làm 6,5 km, đã hứa 15–20 km; cần có lúc đó là 6 km (hứa mỗi năm 3–4 km, tính theo mức thấp nhất), tức làm hơn 0,5 km.',
      'Hứa mỗi năm 3–4 km, tính theo mức thấp nhất: năm 2026 làm 3,2 km, năm 2027 làm 3,3 km; cả 2 năm đều đạt.',
    ]);
    expect(say('duong-xa', '2026-Q2')?.[0]).toBe('too-early');
  });

  it('have no pace where the text sets no time, and are done once their least is', () => {
    expect(say('de')).toEqual([
      'no-pace',
      'Đến hết quý IV/2027 đã làm 3 km, đã hứa khoảng 8 km. Văn bản không ghi thời hạn, cũng không ghi mỗi năm phải làm bao nhiêu, nên trang không tính nhịp.',
    ]);
    expect(say('truong-hoc')).toEqual([
      'reached',
      'Đến hết quý III/2027 đã làm 1 trường học, đã hứa tối thiểu 1 trường học.',
    ]);
    expect(say('tru-so-xa')).toBeUndefined();
    const onADay: WorkAssessment = { unit: 'km', years: [], promised: 8, status: 'no-pace' };
    const latest = { refersTo: '2027-11-15', date: '2027-11-15', quantity: 3, unit: 'km' };
    const promise = { quantity: { from: 8, sense: 'at-least', unit: 'km' } } as const;
    expect(explainWork({ ...onADay, latest }, promise)[0]).toMatch(
      /^Đến ngày 15\/11\/2027 đã làm 3 km, đã hứa tối thiểu 8 km\./,
    );
  });
});

describe('what a release stored of its commitments', () => {
  const road = { about: 'work', id: 'duong-xa' } as const;

  it('stands on its pages, whatever the rules of today say', () => {
    const state = at('2027-Q4');
    const commitments = state.release.commitments.map((one) =>
      one.id === road.id
        ? {
            ...one,
            state: { ...one.state, name: 'Dừng' },
            judged: { ...one.judged, status: 'late', sentences: ['Chậm.'] },
          }
        : one,
    );
    const sealed = { ...state, release: { ...state.release, commitments } };
    const work = getById(demo.works, road.id);
    expect(findCommitmentState(demo, sealed, { about: 'work', record: work }).name).toBe('Dừng');
    expect(findWorkAssessment(demo, sealed, work)).toMatchObject({ status: 'late', sentences: ['Chậm.'] });
    expect(
      listRestatedCommitments(demo, sealed).map(({ published, now }) => [
        published.id,
        nameSealed(published),
        nameSealed(now),
      ]),
    ).toEqual([['duong-xa', 'Dừng; Chậm', 'Đang làm, không ghi thời hạn; Vượt mức cần có']]);
  });

  it('is of every plan, work and task, and what the rules of its method find again', () => {
    const { release } = at('2027-Q4');
    const { plans, works, tasks } = demo;
    expect(release.commitments.map(({ id }) => id)).toEqual([...plans, ...works, ...tasks].map(({ id }) => id));
    expect(listRestatedCommitments(demo, at('2027-Q4'))).toEqual([]);
  });

  it('is shown beside the result of today where an earlier method judged', () => {
    // The first version of the method told of no work how it stood to its quantity, and of no plan whether it was late.
    expect(
      listRestatedCommitments(demo, at('2026-Q2')).map(({ published, now }) => [
        published.id,
        nameSealed(published),
        nameSealed(now),
      ]),
    ).toEqual([
      ['con-nguoi-xa-hoi-chu-nghia', 'Chưa làm', 'Quá hạn bắt đầu, chưa làm'],
      ['truong-chuan-quoc-gia', 'Chưa làm', 'Quá hạn bắt đầu, chưa làm'],
      ['duong-xa', 'Đang làm, không ghi thời hạn', 'Đang làm, không ghi thời hạn; Quá sớm để đánh giá'],
      ['truong-hoc', 'Trong hạn, chưa làm', 'Trong hạn, chưa làm; Không tính nhịp'],
      ['de', 'Chưa làm, không ghi thời hạn', 'Chưa làm, không ghi thời hạn; Không tính nhịp'],
    ]);
  });

  it('is what was known then: a document that is entered after the cut-off sets no date', () => {
    const [document] = demo.assignments.filter(({ document: { number } }) => number === '31/KH-MINH-HOA');
    if (document === undefined) throw new Error('No such document');
    const enteredOn = (day: string) => ({ assignments: [{ ...document, enteredOn: day }] });
    const task = commitmentOf('task', 'nv-2-6-03');
    expect(judgeState(enteredOn('2028-01-31'), at('2027-Q4'), task).name).toBe('Quá hạn, đang làm');
    expect(judgeState(enteredOn('2028-02-01'), at('2027-Q4'), task).name).toBe('Đang làm, không ghi thời hạn');
  });
});
