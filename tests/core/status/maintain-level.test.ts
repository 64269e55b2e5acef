import { describe, expect, it } from 'vitest';
import { aBaseline, anObservation, aPart, assessPart, verdictOf } from '../../fixtures/status-builders.ts';

const schools = aPart({
  unit: 'trường',
  measure: { kind: 'maintain-level' },
  due: { kind: 'term', printed: 'nhiệm kỳ' },
});

function kOf(count: number, missing: string[] = []) {
  return { kind: 'count', count, total: 8, missing };
}

/** 5 of 8 schools had the standard at the end of 2025. */
describe('a level to maintain', () => {
  it.each([
    ['as at the start', [['2026-Q4', kOf(5)]], '2026-12-31', 'reached-hold'],
    ['one more', [['2026-Q4', kOf(6)]], '2026-12-31', 'reached-hold'],
    ['one lost', [['2026-Q4', kOf(4, ['Trường A'])]], '2026-12-31', 'reversing'],
    ['as many as at the start, whichever they are', [['2026-Q4', kOf(5, ['Trường A'])]], '2026-12-31', 'reached-hold'],
    [
      'lost, then silence: the loss stays',
      [
        ['2026-Q2', kOf(4)],
        ['2026-Q4', kOf(4)],
      ],
      '2027-12-31',
      'not-met',
    ],
    [
      'lost, and no further loss',
      [
        ['2026-Q4', kOf(4)],
        ['2027-Q2', kOf(4)],
      ],
      '2027-06-30',
      'not-met',
    ],
    [
      'lost, and lost again',
      [
        ['2026-Q4', kOf(4)],
        ['2027-Q2', kOf(3)],
      ],
      '2027-06-30',
      'reversing',
    ],
    [
      'lost, and won back',
      [
        ['2026-Q4', kOf(4)],
        ['2027-Q2', kOf(5)],
      ],
      '2027-06-30',
      'reached-hold',
    ],
    ['held on the last day', [['2030-Q4', kOf(5)]], '2030-12-31', 'reached'],
    ['nothing reported, first quarter not ended', [], '2026-06-29', 'not-due'],
    ['nothing reported, first quarter ended', [], '2026-06-30', 'not-reported'],
    ['a year gone without a value', [['2026-Q4', kOf(5)]], '2027-12-31', 'not-reported'],
    ['yes instead of a number', [['2026-Q4', true]], '2026-12-31', 'not-assessable: wrong-kind-of-value'],
  ] as const)('says: %s', (_name, values, cutOff, verdict) => {
    const observations = values.map(([refersTo, value]) => anObservation({ refersTo, value }));
    expect(verdictOf(assessPart(schools, [aBaseline('2025', kOf(5)), ...observations], cutOff))).toBe(verdict);
  });

  it('names who is without it, and who lost it only where the start names all that were without', () => {
    const now = anObservation({ refersTo: '2026-Q4', value: kOf(5, ['Trường A', 'Trường B', 'Trường C']) });
    const named = assessPart(
      schools,
      [aBaseline('2025', kOf(5, ['Trường B', 'Trường C', 'Trường D'])), now],
      '2026-12-31',
    );
    expect(named).toMatchObject({
      status: 'reached-hold',
      without: ['Trường A', 'Trường B', 'Trường C'],
      lost: ['Trường A'],
      gained: 1,
    });
    const unnamed = assessPart(schools, [aBaseline('2025', kOf(5)), now], '2026-12-31');
    expect(unnamed).toMatchObject({ status: 'reached-hold', without: ['Trường A', 'Trường B', 'Trường C'] });
    expect(unnamed).not.toHaveProperty('lost');
  });

  it('takes the same place, without it in both years, for no loss', () => {
    const observations = [
      aBaseline('2025', kOf(7, ['Trường A'])),
      anObservation({ refersTo: '2026-Q4', value: kOf(7, ['Trường A']) }),
    ];
    expect(assessPart(schools, observations, '2026-12-31')).toMatchObject({
      status: 'reached-hold',
      lost: [],
      gained: 0,
    });
  });

  it('is judged by the rate where the text says rate: 5 of 8 and 5 of 7', () => {
    const share = { ...schools, unit: '%' };
    const fewer = anObservation({ refersTo: '2026-Q4', value: { kind: 'count', count: 5, total: 9 } });
    const more = anObservation({ refersTo: '2026-Q4', value: { kind: 'count', count: 5, total: 7 } });
    expect(verdictOf(assessPart(share, [aBaseline('2025', kOf(5)), fewer], '2026-12-31'))).toBe('reversing');
    expect(verdictOf(assessPart(share, [aBaseline('2025', kOf(5)), more], '2026-12-31'))).toBe('reached-hold');
  });

  it('names a start that the programme did not know when it was issued', () => {
    const now = anObservation({ refersTo: '2028-Q4', value: kOf(5) });
    expect(assessPart(schools, [aBaseline('2025', kOf(5)), now], '2028-12-31')).not.toHaveProperty('isBaselineLate');
    expect(assessPart(schools, [aBaseline('2027', kOf(5)), now], '2028-12-31').isBaselineLate).toBe(true);
  });

  it('cannot be judged without a baseline', () => {
    const observations = [anObservation({ refersTo: '2026-Q4', value: kOf(5) })];
    expect(verdictOf(assessPart(schools, observations, '2026-12-31'))).toBe('not-assessable: no-baseline');
  });

  it('holds a share at 100%', () => {
    const share = { ...schools, unit: '%' };
    const held = [aBaseline('2025', 100), anObservation({ refersTo: '2026-Q4', value: 100 })];
    const lost = [aBaseline('2025', 100), anObservation({ refersTo: '2026-Q4', value: 99.9 })];
    expect(verdictOf(assessPart(share, held, '2026-12-31'))).toBe('reached-hold');
    expect(verdictOf(assessPart(share, lost, '2026-12-31'))).toBe('reversing');
  });
});
