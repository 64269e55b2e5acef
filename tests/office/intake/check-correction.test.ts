import { describe, expect, it } from 'vitest';
import { checkCorrection } from '../../../src/office/intake/check-correction.ts';

type Told = Parameters<typeof checkCorrection>[0];
type Before = Parameters<typeof checkCorrection>[1];

const figure = {
  target: 'van-hoa',
  part: 'thon',
  refersTo: '2026-Q3',
  value: { kind: 'number', value: 93.9 },
  certainty: 'final',
  nature: 'point-in-time',
  isBaseline: false,
} as const;
const plan = { about: 'plan', plan: 'nong-thon-moi', refersTo: '2026-Q3', state: 'done' } as const;
const work = { about: 'work', work: 'de', refersTo: '2026-Q3', state: 'done' } as const;
const task = { about: 'task', task: 'nv-1', refersTo: '2026-Q3', state: 'done' } as const;

function check(record: Told, before: Told) {
  const issue = checkCorrection(record, { id: 'a', ...before } as Before, { file: 'a.xlsx', line: 2 });
  return issue && { code: issue.code, place: issue.place, ...issue.facts };
}

const place = { file: 'a.xlsx', line: 2, heading: 'Đính chính cho' };

describe('a correction', () => {
  it('may change all but the subject and the time', () => {
    const value = { kind: 'number', value: 94 } as const;
    expect(check({ ...figure, value, certainty: 'provisional' }, figure)).toBeUndefined();
    for (const news of [plan, work, task]) expect(check({ ...news, state: 'stopped' }, news)).toBeUndefined();
  });

  it.each<[Told, Told, string, string]>([
    [{ ...figure, part: 'gia-dinh' }, figure, 'van-hoa/gia-dinh', 'van-hoa/thon'],
    [{ ...figure, target: 'xep-loai' }, figure, 'xep-loai/thon', 'van-hoa/thon'],
    [{ ...plan, plan: 'de' }, plan, 'de-an/de', 'de-an/nong-thon-moi'],
    [{ ...work, work: 'cau' }, work, 'cong-trinh/cau', 'cong-trinh/de'],
    [{ ...task, task: 'nv-2' }, task, 'nhiem-vu/nv-2', 'nhiem-vu/nv-1'],
    [work, task, 'cong-trinh/de', 'nhiem-vu/nv-1'],
  ])('is of one subject: %j', (record, before, code, corrected) => {
    const issue = checkCorrection(record, { id: 'a', ...before } as Before, { file: 'a.xlsx', line: 2 });
    expect(issue).toMatchObject({ code: 'correction-of-other-subject', place, facts: { code, corrected } });
  });

  it('is of one time, and of one way of reckoning', () => {
    const nature = 'cumulative-in-year' as const;
    expect(check({ ...figure, refersTo: '2026-Q2' }, figure)).toEqual({
      code: 'correction-of-other-time',
      place,
      time: { refersTo: '2026-Q2', nature: 'point-in-time' },
      corrected: { refersTo: '2026-Q3', nature: 'point-in-time' },
    });
    expect(check({ ...figure, nature }, figure)).toMatchObject({ time: { refersTo: '2026-Q3', nature } });
    expect(check({ ...work, refersTo: '2026-Q2' }, work)).toMatchObject({
      time: { refersTo: '2026-Q2' },
      corrected: { refersTo: '2026-Q3' },
    });
  });
});
