import { describe, expect, it } from 'vitest';
import { aBaseline, anObservation, aPart, assess, assessPart, verdictOf } from '../../fixtures/status-builders.ts';

const socialInsurance = aPart({ unit: '%', measure: { kind: 'range-by-date', from: 62, to: 63 } });

/** Social insurance: 52% at the end of 2025, 62-63% due at the end of 2030: the lower bound needs 2 points a year. */
describe('a range to reach by a date', () => {
  it.each([
    // 31/12/2027: 56 is needed; 0.95 of the way is 55.8, 0.60 is 54.4.
    ['exactly at the level needed', { at: '2027-12-31', value: 56 }, 'on-track'],
    ['at 0.95 of the way', { at: '2027-12-31', value: 55.8 }, 'on-track'],
    ['just below 0.95 of the way', { at: '2027-12-31', value: 55.79 }, 'late'],
    ['at 0.60 of the way', { at: '2027-12-31', value: 54.4 }, 'late'],
    ['just below 0.60 of the way', { at: '2027-12-31', value: 54.39 }, 'very-late'],
    ['below the baseline', { at: '2027-12-31', value: 51.9 }, 'reversing'],
    ['at the lower bound before the date', { at: '2029-12-31', value: 62 }, 'reached-hold'],
    ['at the lower bound on the date', { at: '2030-12-31', value: 62 }, 'reached'],
    ['just below the lower bound on the date', { at: '2030-12-31', value: 61.99 }, 'not-met'],
    ['above the upper bound on the date', { at: '2030-12-31', value: 70 }, 'reached'],
  ])('judges a value %s', (_name, { at, value }, status) => {
    const observations = [aBaseline('2025', 52), anObservation({ refersTo: at, value })];
    expect(verdictOf(assessPart(socialInsurance, observations, at))).toBe(status);
  });

  it('takes the weaker end of a value known only within bounds', () => {
    const value = { kind: 'range', from: 55.5, to: 56.5 };
    const observations = [aBaseline('2025', 52), anObservation({ refersTo: '2027-12-31', value })];
    expect(assessPart(socialInsurance, observations, '2027-12-31')).toMatchObject({
      status: 'late',
      measured: 55.5,
      expected: 56,
      threshold: 62,
      upperBound: 63,
    });
  });

  /** The appendix prints 66%: 57.6 is needed at the end of 2027, where the target's 62% needs 56. */
  it.each([
    ['enough for the one, not for the other', 56.3, 'ahead', 'late', 'late', true],
    ['enough for both', 58, 'ahead', 'ahead', 'ahead', false],
    ['too little for both', 52, 'very-late', 'very-late', 'very-late', false],
  ] as const)(
    'gives both verdicts where another value is printed, the worse for the target: %s',
    (_name, value, own, other, both, isSplit) => {
      const disputed = [{ printed: '66%', value: 66, place: { at: 'da-phu-luc', quote: '66%' }, erratum: 'loi' }];
      const observations = [aBaseline('2025', 52), anObservation({ refersTo: '2027-12-31', value })];
      const answer = assess([aPart({ ...socialInsurance, disputed })], observations, '2027-12-31');
      expect([answer.status, answer.isSplit]).toEqual([both, isSplit]);
      expect(answer.parts[0]).toMatchObject({
        status: own,
        elsewhere: [{ printed: '66%', status: other, threshold: 66 }],
      });
    },
  );

  it.each([
    ['nothing reported', [], 'not-reported'],
    ['no baseline', [anObservation({ refersTo: '2026-Q2', value: 53 })], 'not-assessable: no-baseline'],
  ])('says so with %s', (_name, observations, verdict) => {
    expect(verdictOf(assessPart(socialInsurance, observations, '2026-06-30'))).toBe(verdict);
  });
});
