import { describe, expect, it } from 'vitest';
import {
  aBaseline,
  anObservation,
  aPart,
  assessPart,
  eachYear,
  leftOf,
  verdictOf,
} from '../../fixtures/status-builders.ts';

const revenue = aPart({
  unit: '%/năm',
  measure: { kind: 'average-growth', fromPercent: 10, toPercent: 13 },
  due: eachYear,
});
const revenueInLevels = aPart({ ...revenue, levelUnit: 'tỷ đồng' });

function rates(...values: number[]) {
  return values.map((value, index) => anObservation({ refersTo: String(2026 + index), value }));
}

/** Budget revenue: 10-13% a year on average over 2026-2030. */
describe('average growth over the years', () => {
  it.each([
    ['one year above the range', rates(14), 'ahead'],
    ['one year exactly at the lower end', rates(10), 'on-track'],
    ['one year just below the lower end', rates(9.99), 'on-track'],
    ['one year just above the lower end', rates(10.01), 'ahead'],
    ['one year at 0.95 of it', rates(9.5), 'on-track'],
    ['one year just below 0.95 of it', rates(9.49), 'late'],
    ['one year at 0.60 of it', rates(6), 'late'],
    ['one year just below 0.60 of it', rates(5.99), 'very-late'],
    ['no growth', rates(0), 'very-late'],
    ['a fall', rates(-0.1), 'reversing'],
    ['a bad year made up for by a good one: 5% and 15.3%', rates(5, 15.3), 'ahead'],
    ['five years at 10%', rates(10, 10, 10, 10, 10), 'reached'],
    ['five years, the last just too low', rates(10, 10, 10, 10, 9.99), 'not-met'],
    ['five years after a bad start', rates(9, 8, 11.02, 11.02, 11.02), 'reached'],
  ])('judges %s', (_name, observations, status) => {
    expect(verdictOf(assessPart(revenue, observations, `${2025 + observations.length}-12-31`))).toBe(status);
  });

  it('says what is needed from here: 9% then 8% under 10% leaves 11.01% a year', () => {
    const answer = assessPart(revenue, rates(9, 8), '2027-12-31');
    expect(answer.measured).toBeCloseTo(8.4988, 4);
    expect(answer.pace).toBeCloseTo(0.84988, 5);
    expect(leftOf(answer.remaining)).toBeCloseTo(11.0123, 4);
    expect(answer).toMatchObject({ expected: 10, upperBound: 13, remaining: { kind: 'growth', years: 3 } });
    expect(answer.sources.map(({ observation }) => observation)).toEqual(['so-lieu-2026', 'so-lieu-2027']);
  });

  it('says at the end what is wanting to the average promised, and nothing where it was kept', () => {
    const short = assessPart(revenue, rates(10, 10, 10, 10, 9), '2030-12-31');
    // (1.1^4 × 1.09)^(1/5) - 1 = 9.7993%.
    expect(short.remaining?.kind).toBe('shortfall');
    expect(leftOf(short.remaining)).toBeCloseTo(0.2007, 4);
    expect(assessPart(revenue, rates(10, 10, 10, 10, 11), '2030-12-31').remaining).toEqual({ kind: 'nothing' });
  });

  it('does not average the rates: 20% and 0% is 9.54%, not 10%', () => {
    expect(assessPart(revenue, rates(20, 0), '2027-12-31').measured).toBeCloseTo(9.5445, 4);
  });

  it('grows from levels: 100 to 121 in two years is 10% a year, whatever lay between', () => {
    const observations = [aBaseline('2025', 100), ...rates(90, 121)];
    const answer = assessPart(revenueInLevels, observations, '2027-12-31');
    expect(answer.measured).toBeCloseTo(10, 10);
    expect(answer.status).toBe('on-track');
  });

  it('is provisional when any of its years is', () => {
    const first = anObservation({ refersTo: '2026', value: 9, certainty: 'provisional' });
    const second = anObservation({ refersTo: '2027', value: 8 });
    expect(assessPart(revenue, [first, second], '2027-12-31').isProvisional).toBe(true);
  });

  it.each([
    // Half of 0.1 is 0.05: 0.5 for 0.54 (pace 0.926) cannot be told from enough; 0.4 can (pace 0.74).
    ['less than half of the last digit', 0.54, rates(0.5), 'on-track'],
    ['more than half of the last digit', 0.54, rates(0.4), 'late'],
    // Half of a whole percent: 1 for 1.4 (pace 0.71); 1 for 1.6 (pace 0.625) is more.
    ['less than half a percent, where whole percents are reported', 1.4, rates(1), 'on-track'],
    ['more than half a percent', 1.6, rates(1), 'late'],
  ])('tells from the digits reported what is wanting: %s', (_name, fromPercent, observations, status) => {
    const slow = aPart({ ...revenue, measure: { kind: 'average-growth', fromPercent, toPercent: 5 } });
    expect(verdictOf(assessPart(slow, observations, '2026-12-31'))).toBe(status);
  });

  it('stays behind through a year of silence, and is not met once the last year passed in silence', () => {
    expect(assessPart(revenue, rates(9, 8), '2028-12-31')).toMatchObject({
      status: 'late',
      unheard: { since: '2027-12-31', isDuePassed: false },
    });
    expect(assessPart(revenue, rates(9, 8), '2030-12-31')).toMatchObject({
      status: 'not-met',
      unheard: { since: '2027-12-31', isDuePassed: true },
    });
    expect(verdictOf(assessPart(revenue, rates(11, 12), '2030-12-31'))).toBe('not-reported');
  });

  it.each([
    ['before the first year has ended', revenue, [], '2026-12-30', 'not-due'],
    ['once the first year has ended', revenue, [], '2026-12-31', 'not-reported'],
    ['when the last year is wanting', revenue, rates(10), '2027-12-31', 'not-reported'],
    [
      'when a year between is wanting',
      revenue,
      [anObservation({ refersTo: '2027', value: 10 })],
      '2027-12-31',
      'not-assessable: missing-year',
    ],
    ['without a baseline of levels', revenueInLevels, rates(110), '2026-12-31', 'not-assessable: no-baseline'],
    [
      'with a baseline of another year',
      revenueInLevels,
      [aBaseline('2024', 100), ...rates(110)],
      '2026-12-31',
      'not-assessable: no-baseline',
    ],
    [
      'from a level of zero',
      revenueInLevels,
      [aBaseline('2025', 0), ...rates(110)],
      '2026-12-31',
      'not-assessable: growth-not-defined',
    ],
    [
      'when two baselines differ',
      revenueInLevels,
      [aBaseline('2025', 100), { ...aBaseline('2025', 101), report: '2025-thue' }, ...rates(110)],
      '2026-12-31',
      'not-assessable: conflicting-baselines',
    ],
    ['after a fall of 100%', revenue, rates(-100), '2026-12-31', 'not-assessable: growth-not-defined'],
    [
      'when two reports differ',
      revenue,
      [...rates(10), anObservation({ refersTo: '2026', value: 11, report: '2026-thue' })],
      '2026-12-31',
      'not-assessable: conflicting-reports',
    ],
  ])('says so %s', (_name, part, observations, cutOff, verdict) => {
    expect(verdictOf(assessPart(part, observations, cutOff))).toBe(verdict);
  });

  it.each([
    ['a fall', -1, 'reversing'],
    ['no change', 0, 'on-track'],
    ['a rise', 1, 'ahead'],
  ])('holds %s against a promise of no growth', (_name, rate, status) => {
    const still = aPart({ ...revenue, measure: { kind: 'average-growth', fromPercent: 0, toPercent: 2 } });
    expect(verdictOf(assessPart(still, rates(rate), '2026-12-31'))).toBe(status);
  });

  it('takes a value within a year for no year', () => {
    const within = (refersTo: string, value: number) =>
      anObservation({ refersTo, value, nature: 'cumulative-in-year' });
    const first = assessPart(revenue, [within('2026-Q2', 4)], '2026-06-30');
    expect([first.status, first.latest, first.interim?.number]).toEqual(['not-due', undefined, 4]);
    const wanting = assessPart(revenue, [...rates(10), within('2028-Q1', 2)], '2028-03-31');
    expect([wanting.status, wanting.latest?.number, wanting.interim?.number]).toEqual(['not-reported', 10, 2]);
  });

  it('takes the value of a year that has ended for no value within it', () => {
    expect(assessPart(revenue, rates(10), '2026-12-31').interim).toBeUndefined();
  });

  it('shows growth within a year without judging it', () => {
    const observations = [...rates(10), anObservation({ refersTo: '2027-Q2', value: 2, nature: 'cumulative-in-year' })];
    expect(assessPart(revenue, observations, '2027-06-30')).toMatchObject({
      status: 'on-track',
      interim: { number: 2 },
    });
  });
});
