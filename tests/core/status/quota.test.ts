import { describe, expect, it } from 'vitest';
import { anObservation, aPart, assessPart, eachYear, verdictOf } from '../../fixtures/status-builders.ts';

const villages = aPart({ unit: 'thôn', measure: { kind: 'quota', total: 21 }, due: eachYear });
const halls = aPart({ unit: 'cấp học', measure: { kind: 'quota', total: 3 } });

function kOf(count: number, total: number, missing: string[] = []) {
  return { kind: 'count', count, total, missing };
}

/** All 21 villages keep the title, every year. */
describe('all of N, every year', () => {
  it.each([
    ['nothing reported within the first year', [], '2026-12-30', 'not-due'],
    ['nothing reported for the first year', [], '2026-12-31', 'not-reported'],
    ['21 of 21', [['2026', kOf(21, 21)]], '2026-12-31', 'reached-hold'],
    ['20 of 21', [['2026', kOf(20, 21)]], '2026-12-31', 'not-met'],
    [
      '20 of 21 after 21',
      [
        ['2026', kOf(21, 21)],
        ['2027', kOf(20, 21)],
      ],
      '2027-12-31',
      'reversing',
    ],
    [
      '20 of 21 after 19',
      [
        ['2026', kOf(19, 21)],
        ['2027', kOf(20, 21)],
      ],
      '2027-12-31',
      'not-met',
    ],
    ['21 of 21 in the last year, nothing known of the others', [['2030', kOf(21, 21)]], '2030-12-31', 'not-reported'],
    ['20 of 20, one village fewer', [['2026', kOf(20, 20)]], '2026-12-31', 'not-assessable: total-differs'],
    ['a percentage', [['2026', 100]], '2026-12-31', 'not-assessable: wrong-kind-of-value'],
  ] as const)('says: %s', (_name, values, cutOff, verdict) => {
    const observations = values.map(([refersTo, value]) => anObservation({ refersTo, value }));
    expect(verdictOf(assessPart(villages, observations, cutOff))).toBe(verdict);
  });

  it('names the missing ones', () => {
    const observations = [anObservation({ refersTo: '2026', value: kOf(19, 21, ['Thôn Đông', 'Thôn Đoài']) })];
    expect(assessPart(villages, observations, '2026-12-31')).toMatchObject({
      measured: 19,
      expected: 21,
      remaining: { kind: 'missing', count: 2, names: ['Thôn Đông', 'Thôn Đoài'] },
    });
  });
});

/** Each of three levels of school has a hall, by the end of 2030. */
describe('all of N, by a date', () => {
  it.each([
    ['nothing reported', [], '2026-06-30', 'not-reported'],
    ['1 of 3 before the date', [['2028-Q4', kOf(1, 3)]], '2028-12-31', 'not-due'],
    ['3 of 3 before the date', [['2028-Q4', kOf(3, 3)]], '2028-12-31', 'reached-hold'],
    ['3 of 3 on the date', [['2030-Q4', kOf(3, 3)]], '2030-12-31', 'reached'],
    ['2 of 3 on the date', [['2030-Q4', kOf(2, 3)]], '2030-12-31', 'not-met'],
    ['2 of 3 before the date, silence since', [['2030-Q2', kOf(2, 3)]], '2031-01-15', 'not-met'],
    ['3 of 3 only after the date', [['2031-Q1', kOf(3, 3)]], '2031-03-31', 'reached-late'],
    [
      '3 of 3 on the date and after it',
      [
        ['2030-Q4', kOf(3, 3)],
        ['2031-Q1', kOf(3, 3)],
      ],
      '2031-03-31',
      'reached',
    ],
    [
      '2 of 3 after 3 of 3',
      [
        ['2028-Q2', kOf(3, 3)],
        ['2028-Q4', kOf(2, 3)],
      ],
      '2028-12-31',
      'reversing',
    ],
  ] as const)('says: %s', (_name, values, cutOff, verdict) => {
    const observations = values.map(([refersTo, value]) => anObservation({ refersTo, value }));
    expect(verdictOf(assessPart(halls, observations, cutOff))).toBe(verdict);
  });

  it('takes the total of the report where the text counts none', () => {
    const all = aPart({ measure: { kind: 'quota' } });
    const observations = [anObservation({ refersTo: '2028-Q4', value: kOf(7, 8) })];
    expect(assessPart(all, observations, '2028-12-31')).toMatchObject({ status: 'not-due', measured: 7, expected: 8 });
  });
});
