import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/core/status/assessment.ts';
import { findWorst, fromBestToWorst, type Ranked, rankOf } from '../../../src/core/status/composite.ts';
import { anObservation, aPart, assess, eachYear } from '../../fixtures/status-builders.ts';

const onTime = aPart({
  id: 'dung-han',
  unit: '%',
  measure: { kind: 'annual-threshold', comparison: 'exactly', threshold: 100 },
  due: eachYear,
});
const online = aPart({
  id: 'truc-tuyen',
  unit: '%',
  measure: { kind: 'annual-threshold', comparison: 'exactly', threshold: 85 },
  due: eachYear,
});

describe('several parts', () => {
  it.each<[Status, Status, Status]>([
    ['reached', 'reached-hold', 'reached-hold'],
    ['ahead', 'on-track', 'on-track'],
    ['ahead', 'not-due', 'not-due'],
    ['reached', 'not-reported', 'not-reported'],
    ['not-reported', 'late', 'late'],
    ['not-assessable', 'not-reported', 'not-reported'],
    ['late', 'very-late', 'very-late'],
    ['very-late', 'overdue', 'overdue'],
    ['overdue', 'not-met', 'not-met'],
    ['late', 'reversing', 'reversing'],
    ['reversing', 'overdue', 'overdue'],
    ['reached-late', 'reached-hold', 'reached-late'],
    ['too-early', 'not-reported', 'not-reported'],
  ])('%s and %s together are %s', (first, second, worst) => {
    expect(findWorst([{ status: first }, { status: second }])).toEqual({ status: worst });
    expect(findWorst([{ status: second }, { status: first }])).toEqual({ status: worst });
  });

  it('names the part that decides, and keeps the others', () => {
    const observations = [
      anObservation({ id: 'a', refersTo: '2026', value: 100, part: 'dung-han' }),
      anObservation({ id: 'b', refersTo: '2026', value: 82, part: 'truc-tuyen', certainty: 'provisional' }),
    ];
    const answer = assess([onTime, online], observations, '2026-12-31');
    expect(answer).toMatchObject({ status: 'not-met', decidedBy: 'truc-tuyen', isProvisional: true });
    expect(answer.parts.map(({ part, status }) => [part, status])).toEqual([
      ['dung-han', 'reached-hold'],
      ['truc-tuyen', 'not-met'],
    ]);
  });

  it('lets the first of equally bad parts decide', () => {
    expect(assess([onTime, online], [], '2026-12-31').decidedBy).toBe('dung-han');
  });

  it('holds a fall in a year for no worse than another miss of it, and on the way for no worse than very late', () => {
    const years = [{ year: 2026, verdict: 'not-met', isProvisional: false } as const];
    const fallen = { status: 'reversing', years } as const;
    expect(rankOf(fallen)).toBe(rankOf({ status: 'not-met' }));
    expect(rankOf({ status: 'reversing' })).toBe(rankOf({ status: 'very-late' }));
    expect(findWorst<Ranked>([fallen, { status: 'not-met' }])).toBe(fallen);
  });

  it('is provisional where any part rests on a provisional value, also one that does not decide', () => {
    const observations = [
      anObservation({ id: 'a', refersTo: '2026', value: 100, part: 'dung-han', certainty: 'provisional' }),
      anObservation({ id: 'b', refersTo: '2026', value: 82, part: 'truc-tuyen' }),
    ];
    expect(assess([onTime, online], observations, '2026-12-31')).toMatchObject({
      status: 'not-met',
      decidedBy: 'truc-tuyen',
      isProvisional: true,
    });
  });

  it('does not hide a miss behind the silence of another part, nor behind its own', () => {
    const observations = [anObservation({ id: 'b', refersTo: '2026', value: 82, part: 'truc-tuyen' })];
    expect(assess([onTime, online], observations, '2027-12-31')).toMatchObject({
      status: 'not-met',
      decidedBy: 'truc-tuyen',
    });
  });

  it('knows the place of every status once', () => {
    expect(new Set(fromBestToWorst).size).toBe(fromBestToWorst.length);
  });
});
