import { describe, expect, it } from 'vitest';
import { aBaseline, anObservation, aPart, assessPart, eachYear, verdictOf } from '../../fixtures/status-builders.ts';

const members = aPart({
  unit: '%',
  measure: { kind: 'annual-threshold', comparison: 'at-least', threshold: 3 },
  due: eachYear,
});
const rated = aPart({ ...members, measure: { kind: 'annual-threshold', comparison: 'more-than', threshold: 90 } });
const spent = aPart({
  ...members,
  nature: 'cumulative-in-year',
  measure: { kind: 'annual-threshold', comparison: 'exactly', threshold: 100 },
});
const online = aPart({ ...members, measure: { kind: 'annual-threshold', comparison: 'exactly', threshold: 85 } });

describe('a level to reach in every year', () => {
  it.each([
    ['at least 3: 3.1', members, 3.1, 'reached-hold'],
    ['at least 3: 3', members, 3, 'reached-hold'],
    ['at least 3: 2.999', members, 2.999, 'not-met'],
    ['more than 90: 90.001', rated, 90.001, 'reached-hold'],
    ['more than 90: 90', rated, 90, 'not-met'],
    ['100: 100', spent, 100, 'reached-hold'],
    ['100: 99.99', spent, 99.99, 'not-met'],
    ['85, gone beyond: 90', online, 90, 'reached-hold'],
  ])('judges the first year: %s', (_name, part, value, status) => {
    expect(verdictOf(assessPart(part, [anObservation({ refersTo: '2026', value })], '2026-12-31'))).toBe(status);
  });

  it.each([
    ['before the first year has ended, nothing reported', [], '2026-12-30', 'not-due'],
    ['at the end of the first year, nothing reported', [], '2026-12-31', 'not-reported'],
    ['within the first year, enough already', [['2026-Q2', 3.5]], '2026-06-30', 'not-due'],
    [
      'within the second year, the first kept',
      [
        ['2026', 3],
        ['2027-Q2', 0.5],
      ],
      '2027-06-30',
      'reached-hold',
    ],
    ['the year ended with a value of September only', [['2026-Q3', 3.5]], '2026-12-31', 'not-reported'],
    ['the second year not reported', [['2026', 3]], '2027-12-31', 'not-reported'],
    ['only the second year reported', [['2027', 3]], '2027-12-31', 'reached-hold'],
    [
      'not kept, less than the year before',
      [
        ['2026', 2.8],
        ['2027', 2.7],
      ],
      '2027-12-31',
      'reversing',
    ],
    [
      'not kept, as the year before',
      [
        ['2026', 2.8],
        ['2027', 2.8],
      ],
      '2027-12-31',
      'not-met',
    ],
    [
      'not kept, more than the year before',
      [
        ['2026', 2.8],
        ['2027', 2.9],
      ],
      '2027-12-31',
      'not-met',
    ],
    [
      'kept, though less than the year before',
      [
        ['2026', 4],
        ['2027', 3],
      ],
      '2027-12-31',
      'reached-hold',
    ],
    ['a miss, then silence: the miss stays', [['2026', 2.9]], '2027-12-31', 'not-met'],
    [
      'a fall below the level, then silence: the fall stays',
      [
        ['2026', 3],
        ['2027', 2.9],
      ],
      '2028-12-31',
      'reversing',
    ],
    ['kept in the last year, nothing known of the others', [['2030', 3]], '2030-12-31', 'not-reported'],
    ['kept in the last year, a year later', [['2030', 3]], '2031-12-31', 'not-reported'],
    ['not kept in the last year', [['2030', 2.9]], '2030-12-31', 'not-met'],
  ] as const)('says of the years: %s', (_name, values, cutOff, status) => {
    const observations = values.map(([refersTo, value]) => anObservation({ refersTo, value }));
    expect(verdictOf(assessPart(members, observations, cutOff))).toBe(status);
  });

  it.each([
    ['kept in all five', [3, 3, 3, 3, 3], 'reached'],
    ['kept in four, the first missed', [2.9, 3, 3, 3, 3], 'not-met'],
    ['kept in the last of five only', [2, 2, 2, 2, 3], 'not-met'],
    ['kept in four, the last a little less than before', [3, 3, 3, 3, 2.99], 'reversing'],
    ['kept in four, one without a value', [3, 3, undefined, 3, 3], 'not-reported'],
    ['one missed, one without a value', [3, 2.9, undefined, 3, 3], 'not-met'],
    ['missed, and silent in the last year', [3, 3, 3, 2, undefined], 'reversing'],
  ])('counts the years once the last is due: %s', (_name, values, status) => {
    const observations = values.flatMap((value, index) =>
      value === undefined ? [] : [anObservation({ refersTo: String(2026 + index), value })],
    );
    expect(verdictOf(assessPart(members, observations, '2031-01-15'))).toBe(status);
  });

  it('rests on every year once the last is due, and is provisional where one of them is', () => {
    const observations = [3, 3, 3, 3, 3].map((value, index) =>
      anObservation({
        refersTo: String(2026 + index),
        value,
        certainty: index === 1 ? 'provisional' : 'final',
      }),
    );
    const answer = assessPart(members, observations, '2031-01-15');
    expect([answer.status, answer.isProvisional, answer.sources.length]).toEqual(['reached', true, 5]);
  });

  it('names the day since when nothing was heard after a miss, and the value of a part of the year', () => {
    const observations = [
      anObservation({ refersTo: '2026', value: 2.5 }),
      anObservation({ refersTo: '2027-Q3', value: 2, nature: 'cumulative-in-year' }),
    ];
    expect(assessPart(members, observations, '2028-01-20')).toMatchObject({
      status: 'not-met',
      latest: { refersTo: '2026' },
      unheard: { since: '2026-12-31', isDuePassed: false },
    });
    expect(assessPart(members, observations.slice(1), '2027-12-31')).toMatchObject({
      status: 'not-reported',
      interim: { refersTo: '2027-Q3', number: 2 },
    });
  });

  it('gives each year a verdict of its own', () => {
    const observations = [
      anObservation({ refersTo: '2026', value: 2.8 }),
      anObservation({ refersTo: '2028', value: 3.2, certainty: 'provisional' }),
      anObservation({ refersTo: '2029-Q1', value: 1 }),
    ];
    const answer = assessPart(members, observations, '2029-03-31');
    expect(
      answer.years?.map(({ year, verdict, measured, isProvisional }) => [year, verdict, measured, isProvisional]),
    ).toEqual([
      [2026, 'not-met', 2.8, false],
      [2027, 'not-reported', undefined, false],
      [2028, 'reached', 3.2, true],
      [2029, 'not-due', undefined, false],
    ]);
    expect(answer).toMatchObject({
      status: 'reached-hold',
      isProvisional: true,
      interim: { number: 1 },
      remaining: { kind: 'years', years: [2029, 2030] },
    });
  });

  it('judges no year on which two reports differ', () => {
    const observations = [
      anObservation({ refersTo: '2026', value: 3 }),
      anObservation({ refersTo: '2026', value: 2, report: '2026-khac' }),
    ];
    const answer = assessPart(members, observations, '2026-12-31');
    expect(verdictOf(answer)).toBe('not-assessable: conflicting-reports');
    expect(answer.years).toEqual([
      { year: 2026, verdict: 'not-assessable', reason: 'conflicting-reports', isProvisional: false },
    ]);
  });

  it('takes a sum within the year as the year once the year has ended', () => {
    const inYear = { nature: 'cumulative-in-year' };
    const observations = [
      anObservation({ refersTo: '2026-Q3', value: 60, ...inYear }),
      anObservation({ refersTo: '2026-Q4', value: 100, ...inYear }),
    ];
    expect(verdictOf(assessPart(spent, observations, '2026-12-31'))).toBe('reached-hold');
  });

  it('judges yes and no where no figure is published', () => {
    const yes = anObservation({ refersTo: '2026', value: true });
    const no = anObservation({ refersTo: '2027', value: false });
    expect(verdictOf(assessPart(spent, [yes], '2026-12-31'))).toBe('reached-hold');
    expect(verdictOf(assessPart(spent, [no], '2027-12-31'))).toBe('not-met');
    expect(verdictOf(assessPart(spent, [yes, no], '2027-12-31'))).toBe('reversing');
  });

  it('reads k of N as a percentage', () => {
    const value = { kind: 'count', count: 19, total: 20, missing: ['Chi bộ A'] };
    expect(assessPart(rated, [anObservation({ refersTo: '2026', value })], '2026-12-31')).toMatchObject({
      status: 'reached-hold',
      measured: 95,
    });
  });

  it('sees a fall since the baseline', () => {
    const observations = [aBaseline('2025', 100), anObservation({ refersTo: '2026', value: 99 })];
    expect(verdictOf(assessPart(spent, observations, '2026-12-31'))).toBe('reversing');
  });

  it('does not soften a year by the tolerance', () => {
    const observations = [anObservation({ refersTo: '2026', value: 2.95 })];
    expect(verdictOf(assessPart(members, observations, '2026-12-31'))).toBe('not-met');
  });

  it('cannot read a rating', () => {
    const observations = [anObservation({ refersTo: '2026', value: { kind: 'rating', value: 'tốt' } })];
    expect(verdictOf(assessPart(members, observations, '2026-12-31'))).toBe('not-assessable: wrong-kind-of-value');
  });
});
