import { describe, expect, it } from 'vitest';
import { aBaseline, anObservation, aPart, assessPart, leftOf, verdictOf } from '../../fixtures/status-builders.ts';

const founded = aPart({
  unit: 'tổ chức đảng',
  measure: { kind: 'cumulative-count', comparison: 'at-least', count: 2 },
  due: { kind: 'by-date', date: '2030-12-31', printed: 'đến năm 2030' },
});
const inspected = aPart({
  unit: '%',
  measure: { kind: 'cumulative-count', comparison: 'exactly', count: 100 },
  due: { kind: 'term', printed: 'trong nhiệm kỳ' },
});

function years(...values: number[]) {
  return values.map((value, index) => anObservation({ refersTo: String(2026 + index), value }));
}

/** Party organisations: at least 2 over 2026-2030, so 0.4 a year from 0. */
describe('a number counted up', () => {
  it.each([
    ['none after one year (0.4, so none needed)', { at: '2026-12-31', value: 0 }, 'on-track'],
    ['one after two years (0.8, so none needed)', { at: '2027-12-31', value: 1 }, 'ahead'],
    ['none after three years (1.2, so one needed)', { at: '2028-12-31', value: 0 }, 'very-late'],
    ['one after three years (1.2, so one needed)', { at: '2028-12-31', value: 1 }, 'on-track'],
    ['one after four years (1.6, so one needed)', { at: '2029-12-31', value: 1 }, 'on-track'],
    ['none within the first year', { at: '2026-09-30', value: 0 }, 'too-early'],
    ['two after one year', { at: '2026-12-31', value: 2 }, 'reached'],
    ['three at the end', { at: '2030-12-31', value: 3 }, 'reached'],
    ['one at the end', { at: '2030-12-31', value: 1 }, 'not-met'],
  ])('judges a running total: %s', (_name, { at, value }, status) => {
    expect(verdictOf(assessPart(founded, [anObservation({ refersTo: at, value })], at))).toBe(status);
  });

  it.each([
    ['none yet', 0, '2028-12-31', 'not-due'],
    ['one of two', 1, '2028-12-31', 'not-due'],
    ['two of two', 2, '2028-12-31', 'reached'],
    ['one on the day that is assumed', 1, '2030-12-31', 'not-met'],
  ])('has no pace where the text gives no date: %s', (_name, value, at, status) => {
    const dateless = aPart({ ...founded, due: { kind: 'not-stated' } });
    expect(verdictOf(assessPart(dateless, [anObservation({ refersTo: at, value })], at))).toBe(status);
  });

  it('is late where the second came after the date', () => {
    const observations = [
      anObservation({ refersTo: '2030-12-31', value: 1 }),
      anObservation({ refersTo: '2031-06-30', value: 2 }),
    ];
    expect(verdictOf(assessPart(founded, observations, '2031-06-30'))).toBe('reached-late');
    // By yearly amounts: two by 2029, and none since.
    expect(verdictOf(assessPart(founded, years(1, 0, 0, 1, 0, 0), '2031-12-31'))).toBe('reached');
    expect(verdictOf(assessPart(founded, years(1, 0, 0, 0, 0, 1), '2031-12-31'))).toBe('reached-late');
  });

  it('starts from 0 by definition, which nobody reported: it is no baseline and has no source', () => {
    const answer = assessPart(founded, [anObservation({ refersTo: '2027-12-31', value: 1 })], '2027-12-31');
    expect(answer).toMatchObject({
      due: { date: '2030-12-31', isAssumed: false },
      sources: [{ report: '2027-uy-ban-nhan-dan', observation: 'so-lieu-2027-12-31' }],
    });
    expect(answer).not.toHaveProperty('baseline');
    expect(leftOf(answer.remaining)).toBeCloseTo(1 / 3, 10);
  });

  it.each([
    ['added up', years(1, 0, 1), '2028-12-31', 'reached'],
    [
      'added up, one year wanting, enough without it',
      [years(1)[0], ...years(0, 0, 1).slice(2)],
      '2028-12-31',
      'reached',
    ],
    ['added up, no year wanting, on the way (0.8 needed)', years(0, 1), '2027-12-31', 'ahead'],
    ['added up, one year wanting, not enough', years(0, 0, 1).slice(1), '2028-12-31', 'not-assessable: missing-year'],
    ['added up, the last year wanting too', years(0, 0, 1).slice(1, 2), '2028-12-31', 'not-reported'],
    [
      'with the year that is under way',
      [...years(1), anObservation({ refersTo: '2027-Q2', value: 1, nature: 'cumulative-in-year' })],
      '2027-06-30',
      'reached',
    ],
    [
      'of which two reports differ',
      [...years(1, 0), anObservation({ refersTo: '2026', value: 2, report: '2026-phong' })],
      '2027-12-31',
      'not-assessable: conflicting-reports',
    ],
    [
      'said only as done',
      [anObservation({ refersTo: '2026', value: true })],
      '2026-12-31',
      'not-assessable: wrong-kind-of-value',
    ],
    [
      'mixed with running totals',
      [...years(1), anObservation({ refersTo: '2027-Q2', value: 1 })],
      '2027-06-30',
      'not-assessable: mixed-natures',
    ],
  ])('judges amounts of single years: %s', (_name, observations, cutOff, verdict) => {
    const given = observations.filter((one) => one !== undefined);
    expect(verdictOf(assessPart(founded, given, cutOff))).toBe(verdict);
  });

  it('rests on each year it adds up', () => {
    const answer = assessPart(founded, years(1, 0, 1), '2028-12-31');
    expect(answer.measured).toBe(2);
    expect(answer.sources.map(({ observation }) => observation)).toEqual([
      'so-lieu-2026',
      'so-lieu-2027',
      'so-lieu-2028',
    ]);
  });

  it('keeps a reported baseline in the first year: 20% covered in 2025 and 40% by 2026', () => {
    // 20 + 80 × 1/5 = 36 is needed at the end of 2026; (40 - 20) / (36 - 20) = 1.25.
    const observations = [aBaseline('2025', 20), anObservation({ refersTo: '2026-12-31', value: 40 })];
    expect(assessPart(inspected, observations, '2026-12-31')).toMatchObject({
      status: 'ahead',
      expected: 36,
      pace: 1.25,
    });
  });

  it('adds the amounts of single years to a reported baseline: 20% in 2025, then 15% and 10% more', () => {
    const observations = [aBaseline('2025', 20), ...years(15, 10)];
    const answer = assessPart(inspected, observations, '2027-12-31');
    expect(answer.measured).toBe(45);
    expect(answer.sources.map(({ observation }) => observation)).toEqual(['goc-2025', 'so-lieu-2026', 'so-lieu-2027']);
  });

  it('does not foretell from amounts of years before the programme', () => {
    const before = [2022, 2023, 2024].map((year) => anObservation({ refersTo: String(year), value: 1 }));
    const { forecast } = assessPart(founded, [...before, ...years(1)], '2026-12-31');
    expect(forecast).toEqual({ kind: 'value', number: 5, assumes: 'since-baseline' });
  });

  it('reads k of N as a share', () => {
    const value = { kind: 'count', count: 5, total: 20 };
    const observations = [anObservation({ refersTo: '2026-12-31', value })];
    expect(assessPart(inspected, observations, '2026-12-31')).toMatchObject({
      status: 'ahead',
      measured: 25,
      expected: 20,
    });
  });

  it.each([
    ['before the first quarter has ended', [], '2026-06-29', 'not-due'],
    ['once the first quarter has ended', [], '2026-06-30', 'not-reported'],
    ['when a year has gone without a value', [['2026-12-31', 1]], '2027-12-31', 'not-reported'],
    ['when a year has gone, but all was reached before', [['2026-12-31', 2]], '2027-12-31', 'reached'],
  ] as const)('speaks of absence %s', (_name, values, cutOff, verdict) => {
    const observations = values.map(([refersTo, value]) => anObservation({ refersTo, value }));
    expect(verdictOf(assessPart(founded, observations, cutOff))).toBe(verdict);
  });
});
