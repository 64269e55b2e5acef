import { beforeAll, describe, expect, it } from 'vitest';
import { getById, type Programme } from '../../../src/core/programme/programme.ts';
import {
  findCommitmentState,
  findWorkAssessment,
  type PlacedCommitment,
} from '../../../src/core/releases/commitments.ts';
import { listReleaseStates, type ReleaseState } from '../../../src/core/releases/release-state.ts';
import { explainDate, explainWork, nameCommitmentState } from '../../../src/core/words/commitment.ts';
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

function commitmentOf(about: PlacedCommitment['about'], id: string): PlacedCommitment {
  if (about === 'plan') return { about, record: getById(demo.plans, id) };
  return about === 'work' ? { about, record: getById(demo.works, id) } : { about, record: getById(demo.tasks, id) };
}

describe('the commitments of the demonstration', () => {
  it.each<[string, PlacedCommitment['about'], string, string]>([
    ['2026-Q3', 'plan', 'con-nguoi-xa-hoi-chu-nghia', 'Quá hạn bắt đầu, chưa làm'],
    ['2026-Q4', 'plan', 'con-nguoi-xa-hoi-chu-nghia', 'Thường xuyên, đang làm'],
    ['2027-Q4', 'task', 'nv-1-3-04', 'Hoàn thành quá hạn'],
    ['2027-Q4', 'task', 'nv-2-6-01', 'Trong hạn, đang làm'],
    ['2027-Q4', 'task', 'nv-2-6-03', 'Quá hạn, đang làm'],
    ['2027-Q4', 'task', 'nv-4-2-01', 'Trong hạn, đang làm'],
    ['2027-Q4', 'task', 'nv-4-2-02', 'Quá hạn, chưa báo cáo'],
    ['2027-Q4', 'task', 'nv-2-2-01', 'Thường xuyên, tạm dừng'],
    ['2027-Q4', 'task', 'nv-2-5-05', 'Hoàn thành'],
    ['2027-Q4', 'work', 'truong-hoc', 'Hoàn thành đúng hạn'],
    ['2027-Q4', 'work', 'tru-so-xa', 'Đang làm, không ghi thời hạn'],
  ])('at %s, %s %s: %s', (release, about, id, name) => {
    expect(nameCommitmentState(findCommitmentState(demo, at(release), commitmentOf(about, id)))).toBe(name);
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
    const found = findWorkAssessment(demo, at(release), getById(demo.works, id));
    return found && [found.status, ...explainWork(found)];
  };

  it('are judged by the least for each year', () => {
    expect(say('duong-xa')).toEqual([
      'ahead',
      'Đến hết quý IV/2027 đã làm 6,5 km trên mức thấp nhất đã hứa 15 km; cần có lúc đó là 6 km (mỗi năm ít nhất 3 km), nhịp 1,0833.',
      'Hứa mỗi năm ít nhất 3 km: năm 2026 làm 3,2 km, năm 2027 làm 3,3 km; 2/2 năm đạt.',
    ]);
    expect(say('duong-xa', '2026-Q2')?.[0]).toBe('too-early');
  });

  it('have no pace where the text sets no time, and are done once their least is', () => {
    expect(say('de')).toEqual([
      'no-pace',
      'Đến hết quý IV/2027 đã làm 3 km trên mức thấp nhất đã hứa 8 km. Văn bản không ghi thời hạn, cũng không ghi mỗi năm phải làm bao nhiêu, nên trang không tính nhịp.',
    ]);
    expect(say('truong-hoc')).toEqual([
      'reached',
      'Đến hết quý III/2027 đã làm 1 trường học trên mức thấp nhất đã hứa 1 trường học.',
    ]);
    expect(say('tru-so-xa')).toBeUndefined();
  });
});
