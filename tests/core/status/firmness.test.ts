import { describe, expect, it } from 'vitest';
import type { TargetPart } from '../../../src/core/schemas/target.ts';
import { measureFirmness } from '../../../src/core/status/firmness.ts';
import type { ReportedObservation } from '../../../src/core/status/observations.ts';
import { aBaseline, anObservation, aPart, assessPart, eachYear, years } from '../../fixtures/status-builders.ts';

const insurance = aPart({
  unit: '%',
  measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
});

function firmnessOf(part: TargetPart, observations: ReportedObservation[], cutOff: string) {
  const reported = { target: 'chi-tieu', part, observations, calendar: { cutOff, years } };
  return measureFirmness(reported, assessPart(part, observations, cutOff));
}

/** 93 in 2025, 97 due in 2030: 94.6 is needed at the end of 2027; on track from 94.52 (pace 0.95), or within 0.05; late from 93.96. */
describe('how firm a verdict on the way is', () => {
  const at = (value: number, words = {}) => [
    aBaseline('2025', 93),
    anObservation({ refersTo: '2027-12-31', value, ...words }),
  ];

  it('says how little would have made it better or worse, in steps of what is reported', () => {
    expect(firmnessOf(insurance, at(94.5), '2028-01-20')).toEqual({
      toBetter: { amount: 0.1, isRise: true, status: 'on-track' },
      // 0.60 of the way is 93.96: 94.0 is still late, 93.9 is not.
      toWorse: { amount: 0.6, isRise: false, status: 'very-late' },
      // 94.5 may be 94.55, which is within half a digit of 94.6; from 92.95, 94.57 is needed: 1.55 of 1.62, pace 0.957.
      doubts: [
        { because: 'rounded-down', status: 'on-track' },
        { because: 'baseline-rounded-up', status: 'on-track' },
      ],
      ageDays: 20,
      paceFormula: '=(94,5-93)/(94,6-93)',
      half: 0.05,
    });
  });

  it('moves the baseline too, which was rounded as the values are', () => {
    // Whole percents: 94 where 94.6 is needed, pace 0.625. From 92.5 the way is 1.5 of 1.8 and 0.3 short, within half a
    // percent; from 93.5 it is 0.5 of 1.4, pace 0.357.
    expect(firmnessOf(insurance, at(94), '2027-12-31')?.doubts).toEqual([
      { because: 'rounded-down', status: 'on-track' },
      { because: 'baseline-rounded-up', status: 'on-track' },
      { because: 'rounded-up', status: 'very-late' },
      { because: 'baseline-rounded-down', status: 'very-late' },
    ]);
    // A count that starts from nothing starts from exactly nothing.
    const cells = aPart({ unit: '%', measure: { kind: 'cumulative-count', comparison: 'at-least', count: 100 } });
    const counted = [anObservation({ refersTo: '2027-12-31', value: 45 })];
    expect(firmnessOf(cells, counted, '2027-12-31')?.doubts).toEqual([]);
  });

  it('is firm where neither half a digit nor a provisional value changes it', () => {
    expect(firmnessOf(insurance, at(94.2), '2027-12-31')).toMatchObject({ doubts: [], ageDays: 0 });
  });

  it('is not firm where the verdict rests on a provisional value: without it there is none', () => {
    expect(firmnessOf(insurance, at(94.2, { certainty: 'provisional' }), '2027-12-31')?.doubts).toEqual([
      { because: 'provisional', status: 'not-reported' },
    ]);
  });

  it('falls back on the final value before, where there is one', () => {
    const observations = [
      ...at(94.2, { certainty: 'provisional' }),
      anObservation({ refersTo: '2027-Q3', value: 94.6 }),
    ];
    expect(firmnessOf(insurance, observations, '2027-12-31')?.doubts).toEqual([
      { because: 'provisional', status: 'ahead' },
    ]);
  });

  it('is not firm where two printed thresholds differ', () => {
    const disputed = [{ printed: '66%', value: 66, place: { at: 'da-phu-luc', quote: '66%' }, erratum: 'loi' }];
    const part = aPart({ unit: '%', measure: { kind: 'range-by-date', from: 62, to: 63 }, disputed });
    const observations = [aBaseline('2025', 52), anObservation({ refersTo: '2027-12-31', value: 56.3 })];
    expect(firmnessOf(part, observations, '2027-12-31')?.doubts).toEqual([{ because: 'threshold', status: 'late' }]);
  });
});

describe('how firm a verdict of another kind is', () => {
  it('goes the other way where less is better', () => {
    const poverty = aPart({
      unit: '%',
      measure: { kind: 'by-date-threshold', comparison: 'exactly', threshold: 0, direction: 'falling' },
      due: { kind: 'by-date', date: '2027-12-31', printed: 'hết năm 2027' },
    });
    const observations = [aBaseline('2025', 2.1), anObservation({ refersTo: '2027-12-31', value: 0.3 })];
    expect(firmnessOf(poverty, observations, '2028-01-15')).toMatchObject({
      toBetter: { amount: 0.3, isRise: false, status: 'reached' },
    });
  });

  it('counts whole things: one more of 20 members, three fewer', () => {
    const women = aPart({
      unit: '% ủy viên',
      measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 15, direction: 'rising' },
    });
    const kOf = (count: number) => ({ kind: 'count', count, total: 20 });
    const observations = [aBaseline('2025', kOf(0)), anObservation({ refersTo: '2027-12-31', value: kOf(2) })];
    // 6% of 20 is 1.2, so 1 is needed: 2 is ahead, 3 of 20 is 15%.
    expect(firmnessOf(women, observations, '2027-12-31')).toEqual({
      toBetter: { amount: 5, isRise: true, status: 'reached-hold' },
      toWorse: { amount: 5, isRise: false, status: 'on-track' },
      doubts: [],
      ageDays: 0,
      paceFormula: '=(10-0)/(5-0)',
    });
  });

  it('takes a whole number of enterprises for what it is, and 100% for what may be 99.6', () => {
    const enterprises = aPart({
      unit: 'cơ sở',
      measure: { kind: 'annual-threshold', comparison: 'at-least', threshold: 2 },
      due: eachYear,
    });
    const onTime = aPart({
      unit: '%',
      measure: { kind: 'annual-threshold', comparison: 'exactly', threshold: 100 },
      due: eachYear,
    });
    expect(firmnessOf(enterprises, [anObservation({ refersTo: '2026', value: 2 })], '2026-12-31')).toMatchObject({
      toWorse: { amount: 1, isRise: false, status: 'not-met' },
      doubts: [],
    });
    // All are there: more would not make it better.
    expect(firmnessOf(enterprises, [anObservation({ refersTo: '2026', value: 2 })], '2026-12-31')).not.toHaveProperty(
      'toBetter',
    );
    const kept = aPart({ unit: 'trường', measure: { kind: 'maintain-level' } });
    const five = [aBaseline('2025', 5), anObservation({ refersTo: '2027-12-31', value: 5 })];
    expect(firmnessOf(kept, five, '2027-12-31')?.doubts).toEqual([]);
    expect(firmnessOf(onTime, [anObservation({ refersTo: '2026', value: 100 })], '2026-12-31')?.doubts).toEqual([
      { because: 'rounded-up', status: 'not-met' },
    ]);
  });

  it('writes the pace of a growth as a spreadsheet reckons it', () => {
    const growth = { due: { kind: 'by-date', date: '2030-12-31', printed: 'đến năm 2030' }, nature: 'whole-year' };
    const measure = { kind: 'average-growth', fromPercent: 10, toPercent: 11 } as const;
    const rates = aPart({ unit: '%/năm', ...growth, measure });
    const levels = aPart({ unit: '%/năm', levelUnit: 'tỷ đồng', ...growth, measure });
    const years = [anObservation({ refersTo: '2026', value: 9 }), anObservation({ refersTo: '2027', value: -8.5 })];
    // 1.09 × 0.915 = 0.997: two years at −0.13% where 10% was promised.
    expect(firmnessOf(rates, years, '2028-01-31')?.paceFormula).toBe('=(((1+9/100)*(1+(-8,5)/100))^(1/2)-1)*100/10');
    const sums = [
      aBaseline('2025', 50),
      anObservation({ refersTo: '2026', value: 54 }),
      anObservation({ refersTo: '2027', value: 60 }),
    ];
    // From 50 to 60 in two years is 9.54% a year.
    expect(firmnessOf(levels, sums, '2028-01-31')?.paceFormula).toBe('=((60/50)^(1/2)-1)*100/10');
  });

  it('has no margin where only done or not done is known, and no firmness where nothing is judged', () => {
    const title = aPart({ measure: { kind: 'milestone' } });
    expect(firmnessOf(title, [anObservation({ refersTo: '2027-12-31', value: true })], '2027-12-31')).toEqual({
      doubts: [],
      ageDays: 0,
    });
    expect(firmnessOf(insurance, [], '2027-12-31')).toBeUndefined();
  });
});
