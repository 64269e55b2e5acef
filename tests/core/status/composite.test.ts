import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/core/status/assessment.ts';
import {
  decisiveAnswer,
  findWorst,
  fromBestToWorst,
  isMissed,
  type Ranked,
  rankOf,
} from '../../../src/core/status/composite.ts';
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

  it('knows the place of every status', () => {
    expect(fromBestToWorst.map((status) => `${rankOf({ status })} ${status}`)).toEqual([
      '0 reached',
      '1 reached-hold',
      '2 reached-late',
      '3 ahead',
      '4 on-track',
      '5 not-due',
      '6 too-early',
      '7 not-assessable',
      '8 not-reported',
      '9 late',
      '10 very-late',
      '10 reversing',
      '11 overdue',
      '12 not-met',
    ]);
  });

  it('lets the worse of two printed levels count', () => {
    const late = { status: 'late' as const };
    expect(decisiveAnswer<Ranked>({ status: 'on-track', elsewhere: [{ status: 'ahead' }, late] } as Ranked)).toBe(late);
    expect(decisiveAnswer(late)).toEqual(late);
  });
});

describe('a year or a date that was missed', () => {
  const latest = (date: string) => ({ date }) as NonNullable<Ranked['latest']>;
  const due = { date: '2030-12-31', isAssumed: false };
  it.each<[string, Ranked, boolean]>([
    ['a date that passed', { status: 'overdue' }, true],
    ['a promise not kept', { status: 'not-met' }, true],
    ['a level only late', { status: 'late', latest: latest('2030-12-31'), due }, false],
    ['a fall on the way', { status: 'reversing', latest: latest('2030-12-30'), due }, false],
    ['a fall by the date', { status: 'reversing', latest: latest('2030-12-31'), due }, true],
    ['a fall without a value or a date', { status: 'reversing', due }, false],
    ['a fall in a promise for every year', { status: 'reversing', years: [] }, true],
    ['a fall with something wanting', { status: 'reversing', remaining: { kind: 'shortfall', amount: 1 } }, true],
    ['a fall with something left to do', { status: 'reversing', remaining: { kind: 'nothing' } }, false],
    ['a fall and then silence over the date', { status: 'reversing', unheard: { isDuePassed: true } }, true],
    ['a fall and then silence', { status: 'reversing', unheard: { isDuePassed: false } }, false],
  ])('%s: %s', (_, answer, expected) => {
    expect(isMissed(answer)).toBe(expected);
  });
});
