import { describe, expect, it } from 'vitest';
import { findAgencyWork } from '../../../src/core/programme/agency-work.ts';
import { linkProgramme } from '../../../src/core/programme/programme.ts';
import {
  anAgency,
  anAssignment,
  aSection,
  aTarget,
  aTask,
  aWork,
  someContent,
  words,
} from '../../fixtures/builders.ts';
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

  it('finds no name in words that only come together where a longer one is taken out', () => {
    const named = linkProgramme(
      someContent({
        sections: [aSection('viec', { order: 1 }, [{ kind: 'work', id: 'de' }])],
        works: new Map([['de', aWork({ wording: 'Đê do CôngTrạm Y tế an lo;' })]]),
        agencies: new Map([
          ['tram', anAgency({ name: 'Trạm Y tế xã', aliases: ['Trạm Y tế'] })],
          ['cong-an', anAgency({ name: 'Công an' })],
        ]),
      }),
    );
    expect(ids(findAgencyWork(named, 'tram').mentions.works)).toEqual(['de']);
    expect(ids(findAgencyWork(named, 'cong-an').mentions.works)).toEqual([]);
  });

  it('attributes nothing: the office has entered no document', () => {
    expect(programme.agencies.flatMap(({ id }) => workOf(id).attributed)).toEqual([]);
  });

  it('attributes what a later document gives it, with the words that do where they are quoted', () => {
    const assigned = [
      { agency: 'phong', targets: ['rac'], works: ['cau'], tasks: ['nv-2'], quote: 'Giao Phòng' },
      { agency: 'phong', targets: ['nuoc-sach'] },
      { agency: 'tram', targets: ['rac'], works: ['de'], tasks: ['nv-1'] },
    ];
    const given = linkProgramme(
      someContent({
        sections: [
          aSection('tat-ca', { order: 1 }, [
            ...['nuoc-sach', 'rac'].map((id) => ({ kind: 'target' as const, id })),
            ...['de', 'cau'].map((id) => ({ kind: 'work' as const, id })),
            words('task', 'nv-1', 'Một;'),
            words('task', 'nv-2', 'Hai;'),
          ]),
        ],
        targets: new Map(['nuoc-sach', 'rac'].map((id) => [id, aTarget()])),
        works: new Map(['de', 'cau'].map((id) => [id, aWork()])),
        tasks: new Map(['nv-1', 'nv-2'].map((id) => [id, aTask()])),
        agencies: new Map(['phong', 'tram'].map((id) => [id, anAgency()])),
        assignments: new Map([['giao', anAssignment({ assigned })]]),
      }),
    );
    const { attributed } = findAgencyWork(given, 'phong');
    expect(attributed.map(({ about, record, quote }) => [about, record.id, quote])).toEqual([
      ['task', 'nv-2', 'Giao Phòng'],
      ['target', 'rac', 'Giao Phòng'],
      ['work', 'cau', 'Giao Phòng'],
      ['target', 'nuoc-sach', undefined],
    ]);
    expect(new Set(attributed.map(({ assignment }) => assignment))).toEqual(new Set(given.assignments));
  });
});
