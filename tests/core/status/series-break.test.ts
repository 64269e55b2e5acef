import { describe, expect, it } from 'vitest';
import { aBaseline, anObservation, aPart, assessPart, eachYear, verdictOf } from '../../fixtures/status-builders.ts';

const shares = aPart({
  unit: '%',
  measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
});
const changed = { breaksSeries: 'Từ nay chỉ tính người trong tuổi lao động.' };
const start = aBaseline('2025', 93);

describe('a path across a break', () => {
  it('has no pace, whatever came before', () => {
    const before = anObservation({ refersTo: '2026', value: 94 });
    const after = anObservation({ refersTo: '2027', value: 94.5, ...changed });
    const answer = assessPart(shares, [start, before, after], '2028-01-31');
    expect(verdictOf(answer)).toBe('not-assessable: series-broken');
    expect([answer.pace, answer.expected, answer.forecast]).toEqual([undefined, undefined, undefined]);
    // The value itself is still shown.
    expect(answer.measured).toBe(94.5);
  });

  it('stays broken for the values after it, and is judged before it', () => {
    const after = anObservation({ refersTo: '2026', value: 94, ...changed });
    const later = anObservation({ refersTo: '2027', value: 95 });
    expect(verdictOf(assessPart(shares, [start, after, later], '2028-01-31'))).toBe('not-assessable: series-broken');
    // A break that is of a later day than the cut-off is not known.
    const late = anObservation({ refersTo: '2028', value: 95, ...changed });
    const known = anObservation({ refersTo: '2027', value: 95 });
    expect(verdictOf(assessPart(shares, [start, known, late], '2028-01-31'))).toBe('ahead');
  });

  it('is whole again once the baseline is counted anew', () => {
    const restated = { ...aBaseline('2025', 90), ...changed };
    const after = anObservation({ refersTo: '2027', value: 94, ...changed });
    const answer = assessPart(
      shares,
      [start, { ...restated, report: '2027-phong', id: 'goc-moi' }, after],
      '2028-01-31',
    );
    // 90 + 7 × 2/5 = 92.8 was needed: 4 / 2.8 of the way.
    expect(verdictOf(answer)).toBe('ahead');
    expect(answer.pace).toBeCloseTo(4 / 2.8, 10);
  });

  it('is whole again from a baseline of after the break, and forgets no value between', () => {
    const after = anObservation({ refersTo: '2026', value: 69, ...changed });
    const counted = aBaseline('2027', 70);
    const now = anObservation({ refersTo: '2028', value: 80 });
    const answer = assessPart(shares, [start, after, counted, now], '2029-01-31');
    // From 69 at the end of 2026, 97 is due in four years: 83 was needed, and 11 of 14 points were made.
    expect(verdictOf(answer)).toBe('late');
    expect(answer.pace).toBeCloseTo(11 / 14, 10);
  });

  it('does not hide a level that is reached, nor one that is missed on its date', () => {
    const reached = anObservation({ refersTo: '2027', value: 97, ...changed });
    expect(verdictOf(assessPart(shares, [start, reached], '2028-01-31'))).toBe('reached-hold');
    const missed = anObservation({ refersTo: '2030', value: 96, ...changed });
    expect(verdictOf(assessPart(shares, [start, missed], '2031-01-31'))).toBe('not-met');
  });
});

describe('a comparison of years across a break', () => {
  const yearly = aPart({
    unit: '%',
    due: eachYear,
    nature: 'whole-year',
    measure: { kind: 'annual-threshold', comparison: 'at-least', threshold: 95 },
  });
  it('is not a fall: the year is missed by its own value', () => {
    const before = anObservation({ refersTo: '2026', value: 94 });
    const after = anObservation({ refersTo: '2027', value: 90, ...changed });
    expect(verdictOf(assessPart(yearly, [before, after], '2028-01-31'))).toBe('not-met');
    const fall = anObservation({ refersTo: '2027', value: 90 });
    expect(verdictOf(assessPart(yearly, [before, fall], '2028-01-31'))).toBe('reversing');
  });

  it('gives no growth', () => {
    const growth = aPart({
      unit: '%/năm',
      levelUnit: 'tỷ đồng',
      due: eachYear,
      nature: 'whole-year',
      measure: { kind: 'yearly-growth', comparison: 'at-least', percent: 10 },
    });
    const levels = [aBaseline('2025', 50), anObservation({ refersTo: '2026', value: 56 })];
    const after = anObservation({ refersTo: '2027', value: 70, ...changed });
    expect(verdictOf(assessPart(growth, [...levels, after], '2028-01-31'))).toBe('not-assessable: series-broken');
    expect(verdictOf(assessPart(growth, levels, '2027-01-31'))).toBe('reached-hold');
  });

  it('of a level to be maintained is not made', () => {
    const schools = aPart({ unit: '%', measure: { kind: 'maintain-level' } });
    const after = anObservation({ refersTo: '2027', value: 80, ...changed });
    expect(verdictOf(assessPart(schools, [aBaseline('2025', 75), after], '2028-01-31'))).toBe(
      'not-assessable: series-broken',
    );
    // Where nothing was reported since, silence comes first.
    expect(verdictOf(assessPart(schools, [aBaseline('2025', 75), after], '2029-01-31'))).toBe('not-reported');
  });
});
