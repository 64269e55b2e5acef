import { describe, expect, it } from 'vitest';
import { findAgencyWork } from '../../../src/core/programme/agency-work.ts';
import { readRealProgramme } from '../../fixtures/real-programme.ts';

const programme = await readRealProgramme();
const workOf = (id: string) => findAgencyWork(programme, id);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('what the programme gives a body', () => {
  it('keeps the three roles apart', () => {
    const { lead, standing, coordinating } = workOf('phong-van-hoa-xa-hoi').plans;
    expect([ids(lead), ids(standing).length, ids(coordinating)]).toEqual([[], 5, []]);
    expect(ids(workOf('ban-thuong-truc-mat-tran').plans.lead)).toEqual(['doi-moi-mat-tran']);
    expect(ids(workOf('ban-thuong-truc-mat-tran').plans.standing)).toEqual(['doi-moi-mat-tran']);
  });

  it('has the tasks that name it, with the words', () => {
    expect(workOf('uy-ban-kiem-tra').tasks.map(({ task, quote }) => [task.id, quote])).toEqual([
      ['nv-1-4-02', 'Ủy ban kiểm tra'],
    ]);
  });

  it('has the targets that its plans repeat, but not those of plans where it only takes part', () => {
    expect(workOf('cong-an-xa').planTargets.map(({ target, plan }) => [target.id, plan.id])).toEqual([
      ['hai-khong', 'hai-khong'],
    ]);
  });

  it('tells a mention from a task: the longest name counts', () => {
    expect(ids(workOf('tram-y-te').mentions.targets)).toEqual(['tram-y-te']);
    expect(ids(workOf('tram-y-te').mentions.works)).toEqual(['tram-y-te-xa']);
    expect(ids(workOf('ban-thuong-vu').mentions.works)).toEqual([]);
    expect(ids(workOf('dang-uy').mentions.works)).toEqual(['tru-so-xa']);
  });

  it('attributes nothing: the office has entered no document', () => {
    expect(programme.agencies.flatMap(({ id }) => workOf(id).attributed)).toEqual([]);
  });
});
