import { describe, expect, it } from 'vitest';
import { anObservation, aPart, assessPart, verdictOf } from '../../fixtures/status-builders.ts';

const title = aPart({
  measure: { kind: 'milestone' },
  due: { kind: 'by-date', date: '2027-12-31', printed: 'Đến hết năm 2027' },
});

describe('a milestone', () => {
  it.each([
    ['nothing reported, first quarter not ended', [], '2026-06-29', 'not-due'],
    ['nothing reported, first quarter ended', [], '2026-06-30', 'not-reported'],
    ['not done before the date', [['2027-Q3', false]], '2027-12-30', 'not-due'],
    ['date passed, silent since it said not done in September', [['2027-Q3', false]], '2028-01-01', 'overdue'],
    ['not done on the date', [['2027-Q4', false]], '2027-12-31', 'not-due'],
    ['not done on the date, the day after', [['2027-Q4', false]], '2028-01-01', 'overdue'],
    ['not done after the date', [['2028-Q1', false]], '2028-03-31', 'overdue'],
    ['done before the date', [['2027-Q1', true]], '2027-03-31', 'reached'],
    ['done, and nothing since', [['2026-Q4', true]], '2030-12-31', 'reached'],
    [
      'done late',
      [
        ['2027-Q4', false],
        ['2028-Q1', true],
      ],
      '2028-03-31',
      'reached-late',
    ],
    ['first said to be done after the date', [['2028-Q1', true]], '2028-03-31', 'reached-late'],
    [
      'said to be done on the date, and again later',
      [
        ['2027-Q4', true],
        ['2028-Q1', true],
      ],
      '2028-03-31',
      'reached',
    ],
    [
      'done late, then lost',
      [
        ['2028', true],
        ['2029', false],
      ],
      '2029-12-31',
      'reversing',
    ],
    [
      'done, then lost',
      [
        ['2027-Q1', true],
        ['2027-Q3', false],
      ],
      '2027-09-30',
      'reversing',
    ],
    ['a year gone without news', [['2026-Q3', false]], '2027-12-30', 'not-due'],
  ] as const)('says: %s', (_name, values, cutOff, status) => {
    const observations = values.map(([refersTo, value]) => anObservation({ refersTo, value }));
    expect(verdictOf(assessPart(title, observations, cutOff))).toBe(status);
  });

  it.each([
    ['19 of 19 criteria', { kind: 'count', count: 19, total: 19 }, 'reached'],
    ['18 of 19 criteria', { kind: 'count', count: 18, total: 19, missing: ['Môi trường'] }, 'not-due'],
    ['a share instead of yes or no', 95, 'not-assessable: wrong-kind-of-value'],
  ])('makes no percentage of steps: %s', (_name, value, verdict) => {
    const answer = assessPart(title, [anObservation({ refersTo: '2027-Q1', value })], '2027-03-31');
    expect([verdictOf(answer), answer.pace]).toEqual([verdict, undefined]);
  });

  it('says what is left: the step, by its date; or nothing', () => {
    const left = (done: boolean) =>
      assessPart(title, [anObservation({ refersTo: '2027-Q1', value: done })], '2027-03-31').remaining;
    expect(left(false)).toEqual({ kind: 'step', by: '2027-12-31', isPast: false });
    expect(left(true)).toEqual({ kind: 'nothing' });
    expect(assessPart(title, [], '2026-06-30').remaining).toEqual({ kind: 'step', by: '2027-12-31', isPast: false });
    expect(assessPart(title, [], '2028-01-15').remaining).toEqual({ kind: 'step', by: '2027-12-31', isPast: true });
  });

  it('names the value that kept it, where it was lost since', () => {
    const observations = [
      anObservation({ refersTo: '2028', value: true }),
      anObservation({ refersTo: '2029', value: false }),
    ];
    expect(assessPart(title, observations, '2029-12-31')).toMatchObject({
      keptBefore: { refersTo: '2028' },
      latest: { refersTo: '2029' },
    });
  });

  it('was never done where a final no replaced a provisional yes of the same day', () => {
    const observations = [
      anObservation({ id: 'tam-tinh', refersTo: '2027-Q1', value: true, certainty: 'provisional' }),
      anObservation({ id: 'chinh-thuc', refersTo: '2027-Q1', value: false }),
      anObservation({ refersTo: '2027-Q2', value: false }),
    ];
    expect(verdictOf(assessPart(title, observations, '2027-06-30'))).toBe('not-due');
  });

  it('is provisional when the word of it is', () => {
    const observations = [anObservation({ refersTo: '2027-Q1', value: true, certainty: 'provisional' })];
    expect(assessPart(title, observations, '2027-03-31')).toMatchObject({ status: 'reached', isProvisional: true });
  });
});
