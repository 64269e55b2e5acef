import { describe, expect, it } from 'vitest';
import { anObservation, aPart, assessPart, eachYear, verdictOf } from '../../fixtures/status-builders.ts';

const scale = ['không hoàn thành', 'hoàn thành', 'hoàn thành tốt', 'hoàn thành xuất sắc'];
const partyCommittee = aPart({
  measure: { kind: 'ordinal-rating', scale, atLeast: 'hoàn thành tốt' },
  due: eachYear,
});

describe('a rating on an ordered scale', () => {
  it.each([
    ['nothing reported within the first year', [], '2026-12-30', 'not-due'],
    ['nothing reported for the first year', [], '2026-12-31', 'not-reported'],
    ['a better step', ['hoàn thành xuất sắc'], '2026-12-31', 'reached-hold'],
    ['the step promised', ['hoàn thành tốt'], '2026-12-31', 'reached-hold'],
    ['a lower step', ['hoàn thành'], '2026-12-31', 'not-met'],
    ['lower than the year before', ['hoàn thành tốt', 'hoàn thành'], '2027-12-31', 'reversing'],
    [
      'kept, though lower than the year before',
      ['hoàn thành xuất sắc', 'hoàn thành tốt'],
      '2027-12-31',
      'reached-hold',
    ],
    ['as low as the year before', ['hoàn thành', 'hoàn thành'], '2027-12-31', 'not-met'],
    ['better, but not enough', ['không hoàn thành', 'hoàn thành'], '2027-12-31', 'not-met'],
    ['not a step of the scale', ['xuất sắc'], '2026-12-31', 'not-assessable: rating-not-on-scale'],
  ])('says: %s', (_name, ratings, cutOff, verdict) => {
    const observations = ratings.map((value, index) =>
      anObservation({ refersTo: String(2026 + index), value: { kind: 'rating', value } }),
    );
    expect(verdictOf(assessPart(partyCommittee, observations, cutOff))).toBe(verdict);
  });

  it('cannot read a figure', () => {
    const observations = [anObservation({ refersTo: '2026', value: 3 })];
    expect(verdictOf(assessPart(partyCommittee, observations, '2026-12-31'))).toBe(
      'not-assessable: wrong-kind-of-value',
    );
  });

  it('is reached, not to be held, after a last year like the others', () => {
    const observations = [2026, 2027, 2028, 2029, 2030].map((year) =>
      anObservation({ refersTo: String(year), value: { kind: 'rating', value: 'hoàn thành tốt' } }),
    );
    expect(verdictOf(assessPart(partyCommittee, observations, '2030-12-31'))).toBe('reached');
  });
});
