import { describe, expect, it } from 'vitest';
import { aBaseline, anObservation, aPart, assessPart, eachYear, verdictOf } from '../../fixtures/status-builders.ts';

const services = aPart({
  unit: '%/năm',
  measure: { kind: 'yearly-growth', comparison: 'at-least', percent: 8.8 },
  due: eachYear,
});
const income = aPart({
  ...services,
  levelUnit: 'triệu đồng',
  measure: { kind: 'yearly-growth', comparison: 'at-least', percent: 10 },
});

function values(...numbers: number[]) {
  return numbers.map((value, index) => anObservation({ refersTo: String(2026 + index), value }));
}

describe('growth in every year', () => {
  it.each([
    ['above the rate', values(9), 'reached-hold'],
    ['exactly at the rate', values(8.8), 'reached-hold'],
    ['just below the rate', values(8.79), 'not-met'],
    ['below the rate, though less than the year before', values(9, 8), 'not-met'],
    ['a fall', values(9, -0.1), 'reversing'],
    ['a good year after a bad one', values(2, 12), 'reached-hold'],
    ['a bad year after a good one: no averaging', values(20, 8), 'not-met'],
    ['the last year kept', values(9, 9, 9, 9, 8.8), 'reached'],
  ])('judges the last year by its rate: %s', (_name, observations, status) => {
    expect(verdictOf(assessPart(services, observations, `${2025 + observations.length}-12-31`))).toBe(status);
  });

  it.each([
    // Income of 50 in 2025: 55 is 10%, 54.5 is 9%.
    ['exactly at the rate', [aBaseline('2025', 50), ...values(55)], 'reached-hold'],
    ['just below the rate', [aBaseline('2025', 50), ...values(54.99)], 'not-met'],
    [
      'from the level of the year before: 54.5 to 59.95',
      [aBaseline('2025', 50), ...values(54.5, 59.95)],
      'reached-hold',
    ],
    ['a fall', [aBaseline('2025', 50), ...values(49)], 'reversing'],
    ['no baseline', values(55), 'not-assessable: no-baseline'],
    ['a baseline of another year', [aBaseline('2024', 50), ...values(55)], 'not-assessable: no-baseline'],
    ['a baseline of zero', [aBaseline('2025', 0), ...values(55)], 'not-assessable: growth-not-defined'],
  ])('judges the last year by its level: %s', (_name, observations, verdict) => {
    const lastYear = Math.max(...observations.map(({ refersTo }) => Number(refersTo)));
    expect(verdictOf(assessPart(income, observations, `${lastYear}-12-31`))).toBe(verdict);
  });

  it('has no growth from a year, or from a baseline, of which two reports differ', () => {
    const other = anObservation({ refersTo: '2026', value: 55.5, report: '2026-thue' });
    const second = anObservation({ refersTo: '2027', value: 61 });
    const years = [aBaseline('2025', 50), ...values(55), other, second];
    expect(verdictOf(assessPart(income, years, '2027-12-31'))).toBe('not-assessable: conflicting-reports');
    const baselines = [aBaseline('2025', 50), { ...aBaseline('2025', 49), report: '2025-thue' }, ...values(55)];
    expect(verdictOf(assessPart(income, baselines, '2026-12-31'))).toBe('not-assessable: conflicting-baselines');
  });

  it('needs the level of the year before', () => {
    const observations = [aBaseline('2025', 50), anObservation({ refersTo: '2027', value: 60 })];
    expect(verdictOf(assessPart(income, observations, '2027-12-31'))).toBe('not-assessable: missing-year');
  });

  it('gives each year its growth and says what it rests on', () => {
    const observations = [
      aBaseline('2025', 50),
      anObservation({ refersTo: '2026', value: 54.5, certainty: 'provisional' }),
      anObservation({ refersTo: '2027', value: 59.95 }),
    ];
    const answer = assessPart(income, observations, '2027-12-31');
    expect(answer.years?.map(({ year, verdict, isProvisional }) => [year, verdict, isProvisional])).toEqual([
      [2026, 'not-met', true],
      [2027, 'reached', true],
    ]);
    expect(answer.measured).toBeCloseTo(10, 10);
    expect(answer.sources.map(({ observation }) => observation)).toEqual(['so-lieu-2026', 'so-lieu-2027']);
  });

  it.each([
    ['before the first year has ended', '2026-12-30', 'not-due'],
    ['once the first year has ended', '2026-12-31', 'not-reported'],
  ])('says so when nothing was reported %s', (_name, cutOff, verdict) => {
    expect(verdictOf(assessPart(services, [], cutOff))).toBe(verdict);
  });
});
