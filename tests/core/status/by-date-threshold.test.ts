import { describe, expect, it } from 'vitest';
import { aBaseline, anObservation, aPart, assessPart, leftOf, verdictOf } from '../../fixtures/status-builders.ts';

const insurance = aPart({
  unit: '%',
  measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
});
const poverty = aPart({
  unit: '%',
  measure: { kind: 'by-date-threshold', comparison: 'exactly', threshold: 0, direction: 'falling' },
  due: { kind: 'by-date', date: '2027-12-31', printed: 'trước năm 2028' },
});
const rooms = aPart({
  unit: '%',
  measure: { kind: 'by-date-threshold', comparison: 'exactly', threshold: 100, direction: 'rising' },
});

/** Health insurance: 93% at the end of 2025, at least 97% due at the end of 2030: 0.8 a year. */
describe('a level to reach by a date', () => {
  it.each([
    // 31/12/2027: 93 + 0.8 × 2 = 94.6 is needed, so pace 1 is 94.6, 0.95 is 94.52, 0.60 is 93.96, 0 is 93.
    ['above the level needed', { at: '2027-12-31', value: 94.7 }, 'ahead'],
    ['exactly at the level needed', { at: '2027-12-31', value: 94.6 }, 'on-track'],
    ['just below the level needed', { at: '2027-12-31', value: 94.599 }, 'on-track'],
    ['exactly at 0.95 of the way', { at: '2027-12-31', value: 94.52 }, 'on-track'],
    ['just below 0.95 of the way', { at: '2027-12-31', value: 94.519 }, 'late'],
    ['exactly at 0.60 of the way', { at: '2027-12-31', value: 93.96 }, 'late'],
    ['just below 0.60 of the way', { at: '2027-12-31', value: 93.959 }, 'very-late'],
    ['no way made at all', { at: '2027-12-31', value: 93 }, 'very-late'],
    ['below the baseline', { at: '2027-12-31', value: 92.999 }, 'reversing'],
    ['just below the threshold before the date', { at: '2029-12-31', value: 96.999 }, 'ahead'],
    ['at the threshold before the date', { at: '2029-12-31', value: 97 }, 'reached-hold'],
    ['at the threshold on the day before the date', { at: '2030-12-30', value: 97 }, 'reached-hold'],
    ['at the threshold on the date', { at: '2030-12-31', value: 97 }, 'reached'],
    ['just below the threshold on the date', { at: '2030-12-31', value: 96.999 }, 'not-met'],
    ['above the threshold only after the date', { at: '2031-03-31', value: 97.5 }, 'reached-late'],
  ])('judges a value %s', (_name, { at, value }, status) => {
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: at, value })];
    expect(verdictOf(assessPart(insurance, observations, at))).toBe(status);
  });

  it('gives the level needed, the pace and what is left each year', () => {
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2027-12-31', value: 94.5 })];
    const answer = assessPart(insurance, observations, '2028-01-20');
    expect(answer).toMatchObject({
      status: 'late',
      rule: 'by-date-threshold',
      threshold: 97,
      due: { date: '2030-12-31', isAssumed: false },
      measured: 94.5,
      expected: 94.6,
      tolerance: 0.05,
      isProvisional: false,
      sources: [
        { report: '2025-uy-ban-nhan-dan', observation: 'goc-2025' },
        { report: '2027-uy-ban-nhan-dan', observation: 'so-lieu-2027-12-31' },
      ],
    });
    expect(answer.pace).toBeCloseTo(1.5 / 1.6, 10);
    expect(leftOf(answer.remaining)).toBeCloseTo(2.5 / 3, 10);
  });

  it('needs no more than the threshold after the date', () => {
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2031-12-31', value: 96 })];
    expect(assessPart(insurance, observations, '2031-12-31')).toMatchObject({ status: 'not-met', expected: 97 });
  });

  it('counts the days within a year', () => {
    // 30/6/2026: 181 of 365 days gone in the first of five years, so 93 + 4 × 0.49589 / 5 = 93.3967 is needed.
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2026-Q2', value: 93.3 })];
    expect(assessPart(insurance, observations, '2026-06-30').expected).toBeCloseTo(93.396712, 6);
  });
});

/** 96 in 2025, 97 due in 2030: 96.4 is needed at the end of 2027. Of what was made, 0.38 is a pace of 0.95, 0.24 of 0.60. */
describe('the tolerance of a level to reach by a date', () => {
  it.each([
    ['whole percents, so half a percent: 96 for 96.4', 96, 'on-track'],
    ['tenths, so 0.05: 96.3 for 96.4 is more than that', 96.3, 'late'],
    ['hundredths, so 0.005: 96.37 for 96.4 is more than that', 96.37, 'late'],
    ['thousandths, so 0.0005: 96.375 for 96.4', 96.375, 'late'],
  ])('is half a unit of the last digit reported: %s', (_name, value, status) => {
    const observations = [aBaseline('2025', 96), anObservation({ refersTo: '2027-12-31', value })];
    expect(verdictOf(assessPart(insurance, observations, '2027-12-31'))).toBe(status);
  });

  it('takes the finest digits of the series: 96 beside 96.1 is 96.0', () => {
    const observations = [
      aBaseline('2025', 96),
      anObservation({ refersTo: '2026-12-31', value: 96.1 }),
      anObservation({ refersTo: '2027-12-31', value: 96 }),
    ];
    expect(assessPart(insurance, observations, '2027-12-31')).toMatchObject({ status: 'very-late', tolerance: 0.05 });
  });

  it('never makes a broken promise kept', () => {
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2030-12-31', value: 96.95 })];
    expect(verdictOf(assessPart(insurance, observations, '2030-12-31'))).toBe('not-met');
  });
});

/** 93 in 2025, 97 due in 2030, in tenths: five of them, 0.5, are needed after 0.5 / 4 of 1826 days. */
describe('a level of which it is too early to tell the pace', () => {
  it.each([
    ['0.397 needed by 30/6/2026', '2026-06-30', 93.1, 'too-early'],
    ['0.598 needed by 30/9/2026', '2026-09-30', 93.1, 'very-late'],
    ['fallen, too soon to tell', '2026-06-30', 92.9, 'too-early'],
    ['already there', '2026-06-30', 97, 'reached-hold'],
  ])('says so until the need can be seen in the digits: %s', (_name, at, value, status) => {
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: at, value })];
    expect(verdictOf(assessPart(insurance, observations, at))).toBe(status);
  });

  it('says from which day: 0.8 a year makes 0.5 after 228.1 days, the 229th of 2026 being 17/8', () => {
    const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2026-06-30', value: 93.1 })];
    expect(assessPart(insurance, observations, '2026-06-30').judgeableFrom).toBe('2026-08-17');
  });

  it('waits a year at most: in whole percents 0.8 is never five', () => {
    const early = [aBaseline('2025', 93), anObservation({ refersTo: '2026-12-30', value: 93 })];
    const yearOn = [aBaseline('2025', 93), anObservation({ refersTo: '2026-12-31', value: 93 })];
    expect(assessPart(insurance, early, '2026-12-30')).toMatchObject({
      status: 'too-early',
      judgeableFrom: '2026-12-31',
    });
    expect(verdictOf(assessPart(insurance, yearOn, '2026-12-31'))).toBe('very-late');
  });
});

/** 15% of the women, 20 members: 3 of 20. One of 20 in 2025: 10 points in five years, 2 a year. */
describe('a share of whole things', () => {
  const women = aPart({
    unit: '%',
    measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 15, direction: 'rising' },
    due: { kind: 'term', printed: 'Trong nhiệm kỳ' },
  });
  const kOf = (count: number, total = 20) => ({ kind: 'count', count, total });

  it.each([
    // 5 + 10 × 2/5 = 9%: 1.8 of 20, so 1 is needed; after three years 11%: 2.2, so 2; after four 13%: 2.6, so 2.
    ['1 at the end of 2027, 1 needed', '2027-12-31', 1, 'on-track'],
    ['2 at the end of 2027, 1 needed', '2027-12-31', 2, 'ahead'],
    ['0 at the end of 2027, 1 needed', '2027-12-31', 0, 'reversing'],
    ['1 at the end of 2028, 2 needed', '2028-12-31', 1, 'very-late'],
    ['2 at the end of 2029, 2 needed', '2029-12-31', 2, 'on-track'],
    ['3 at the end of 2029', '2029-12-31', 3, 'reached-hold'],
  ])('is expected in whole ones, rounded down: %s', (_name, at, count, status) => {
    const observations = [aBaseline('2025', kOf(1)), anObservation({ refersTo: at, value: kOf(count) })];
    expect(verdictOf(assessPart(women, observations, at))).toBe(status);
  });

  it('is a line where only a share is reported', () => {
    const observations = [aBaseline('2025', 5), anObservation({ refersTo: '2027-12-31', value: 5 })];
    expect(assessPart(women, observations, '2027-12-31')).toMatchObject({ status: 'very-late', expected: 9 });
  });
});

describe('a level to reach of which the text gives no date', () => {
  const dateless = aPart({ ...insurance, due: { kind: 'not-stated' } });

  it.each([
    ['half way', 95, '2027-12-31', 'not-due'],
    ['at the start still', 93, '2029-12-31', 'not-due'],
    ['below the start', 92, '2027-12-31', 'reversing'],
    ['there', 97, '2027-12-31', 'reached-hold'],
    ['short on the day that is assumed', 95, '2030-12-31', 'not-met'],
  ])('has no pace: %s', (_name, value, at, status) => {
    const answer = assessPart(dateless, [aBaseline('2025', 93), anObservation({ refersTo: at, value })], at);
    expect([answer.status, answer.pace, answer.forecast]).toEqual([status, undefined, undefined]);
  });
});

/** 95 by the end of 2026 was reported before anybody named a baseline: 92 at the end of 2027. */
describe('a late baseline', () => {
  const late = { ...aBaseline('2027', 92) };

  it('is named with the verdict', () => {
    const observations = [late, anObservation({ refersTo: '2028-12-31', value: 94 })];
    expect(assessPart(insurance, observations, '2028-12-31')).toMatchObject({
      status: 'ahead',
      baseline: { refersTo: '2027' },
      isBaselineLate: true,
    });
    expect(assessPart(insurance, [aBaseline('2025', 93), ...observations.slice(1)], '2028-12-31')).not.toHaveProperty(
      'isBaselineLate',
    );
  });

  it('does not forget the fall before it: from 95 to 94', () => {
    const observations = [
      anObservation({ refersTo: '2026-12-31', value: 95 }),
      late,
      anObservation({ refersTo: '2028-12-31', value: 94 }),
    ];
    expect(assessPart(insurance, observations, '2028-12-31')).toMatchObject({
      status: 'reversing',
      baseline: { refersTo: '2026-12-31' },
      isBaselineLate: true,
    });
  });

  it('is a value of its day, where an earlier one was reported', () => {
    const observations = [anObservation({ refersTo: '2026-12-31', value: 95 }), late];
    expect(assessPart(insurance, observations, '2027-12-31')).toMatchObject({ status: 'reversing', measured: 92 });
  });

  it('does not replace the one that the programme knew', () => {
    const observations = [aBaseline('2025', 95), late, anObservation({ refersTo: '2028-12-31', value: 94 })];
    expect(assessPart(insurance, observations, '2028-12-31')).toMatchObject({
      status: 'reversing',
      baseline: { refersTo: '2025' },
    });
  });
});

describe('silence after a level that fell short', () => {
  const observations = [aBaseline('2025', 93), anObservation({ refersTo: '2027-12-31', value: 94.2 })];

  it('keeps the verdict, and says since when', () => {
    expect(assessPart(insurance, observations, '2028-12-31')).toMatchObject({
      status: 'late',
      unheard: { since: '2027-12-31', isDuePassed: false },
    });
  });

  it('is not met once the date has passed', () => {
    expect(assessPart(insurance, observations, '2031-01-15')).toMatchObject({
      status: 'not-met',
      unheard: { since: '2027-12-31', isDuePassed: true },
    });
  });

  it('is a silence like any other after a good value, and says that the date has passed', () => {
    const good = [aBaseline('2025', 93), anObservation({ refersTo: '2027-12-31', value: 95 })];
    expect(assessPart(insurance, good, '2031-01-15')).toMatchObject({
      status: 'not-reported',
      unheard: { since: '2027-12-31', isDuePassed: true },
    });
    expect(assessPart(insurance, [], '2031-01-15').unheard).toEqual({ isDuePassed: true });
  });
});

describe('the newest value of a share', () => {
  it('decides, also one of the year so far: a fall is not hidden by an older, better one', () => {
    const observations = [
      aBaseline('2025', 93),
      anObservation({ refersTo: '2027', value: 95 }),
      anObservation({ refersTo: '2028-Q2', value: 92, nature: 'cumulative-in-year' }),
    ];
    expect(assessPart(insurance, observations, '2028-06-30')).toMatchObject({ status: 'reversing', measured: 92 });
  });

  it('is no value where amounts build up in the year; it is shown', () => {
    const perHectare = aPart({ ...insurance, unit: 'triệu đồng/ha' });
    const observations = [
      aBaseline('2025', 93),
      anObservation({ refersTo: '2027', value: 95 }),
      anObservation({ refersTo: '2028-Q2', value: 40, nature: 'cumulative-in-year' }),
    ];
    expect(assessPart(perHectare, observations, '2028-06-30')).toMatchObject({
      status: 'ahead',
      measured: 95,
      interim: { number: 40 },
    });
  });
});

/** Poverty: 2.1% at the end of 2025, none due at the end of 2027: 1.05 less a year. */
describe('a level that must fall to zero', () => {
  it.each([
    ['below the level needed', { at: '2026-12-31', value: 1 }, 'ahead'],
    ['exactly at the level needed', { at: '2026-12-31', value: 1.05 }, 'on-track'],
    ['at 0.60 of the way', { at: '2026-12-31', value: 1.47 }, 'late'],
    ['just short of 0.60 of the way', { at: '2026-12-31', value: 1.471 }, 'very-late'],
    ['above the baseline', { at: '2026-12-31', value: 2.2 }, 'reversing'],
    ['zero before the date', { at: '2026-12-31', value: 0 }, 'reached-hold'],
    ['zero on the date', { at: '2027-12-31', value: 0 }, 'reached'],
    ['almost zero on the date', { at: '2027-12-31', value: 0.01 }, 'not-met'],
  ])('judges a value %s', (_name, { at, value }, status) => {
    const observations = [aBaseline('2025', 2.1), anObservation({ refersTo: at, value })];
    expect(verdictOf(assessPart(poverty, observations, at))).toBe(status);
  });

  it('is reversing, not unmet, when it was zero on the date and rose again', () => {
    const observations = [
      aBaseline('2025', 2.1),
      anObservation({ refersTo: '2027-12-31', value: 0 }),
      anObservation({ refersTo: '2028-12-31', value: 0.3 }),
    ];
    expect(verdictOf(assessPart(poverty, observations, '2028-12-31'))).toBe('reversing');
  });

  it('takes the worse end of a range, which is the upper one', () => {
    const observations = [
      aBaseline('2025', 2.1),
      anObservation({ refersTo: '2027-12-31', value: { kind: 'range', from: 0, to: 0.2 } }),
    ];
    expect(assessPart(poverty, observations, '2027-12-31')).toMatchObject({ status: 'not-met', measured: 0.2 });
  });
});

/** Smart classrooms: 100% in 2025 and 100% due in 2030: nothing to climb, only to hold. */
describe('a level that was reached at the start', () => {
  it.each([
    ['held', [100], 'reached-hold'],
    ['lost', [99], 'reversing'],
    ['lost, then recovering', [99, 99.4], 'late'],
    ['lost, and still falling', [99, 98.9], 'reversing'],
    ['lost, then held again', [99, 100], 'reached-hold'],
  ])('says: %s', (_name, values, status) => {
    const observations = values.map((value, index) => anObservation({ refersTo: `${2026 + index}-12-31`, value }));
    const cutOff = `${2025 + values.length}-12-31`;
    expect(verdictOf(assessPart(rooms, [aBaseline('2025', 100), ...observations], cutOff))).toBe(status);
  });

  it('is compared with the values since the start, not with one of before', () => {
    const before = anObservation({ refersTo: '2026-12-31', value: 90 });
    const now = anObservation({ refersTo: '2028-12-31', value: 99 });
    const answer = assessPart(rooms, [before, aBaseline('2027', 100), now], '2028-12-31');
    expect(verdictOf(answer)).toBe('reversing');
  });

  it('has no pace, since there is no way to make', () => {
    const observations = [aBaseline('2025', 100), anObservation({ refersTo: '2026-12-31', value: 99 })];
    expect(assessPart(rooms, observations, '2026-12-31').pace).toBeUndefined();
  });

  it('is on track within the tolerance', () => {
    const measure = {
      kind: 'by-date-threshold',
      comparison: 'at-least',
      threshold: 99.6,
      direction: 'rising',
    } as const;
    const observations = [aBaseline('2025', 100), anObservation({ refersTo: '2026-12-31', value: 99.5 })];
    const half = [aBaseline('2025', 100), anObservation({ refersTo: '2026-12-31', value: 99 })];
    // 99.5 for 99.6 is more than half of 0.1; 99 is not, since it may be 99.5, but that is 0.6 from it.
    expect(verdictOf(assessPart(aPart({ ...rooms, measure }), observations, '2026-12-31'))).toBe('reversing');
    expect(
      verdictOf(assessPart(aPart({ ...rooms, measure: { ...measure, threshold: 99.4 } }), half, '2026-12-31')),
    ).toBe('on-track');
  });

  it.each([
    ['within half a percent above it', 6, 'on-track'],
    ['a tenth more than was due, in tenths', 5.7, 'reversing'],
    ['more', 7, 'reversing'],
  ])('may be one that must fall: 5% in 2025, 5.6% due: %s', (_name, value, status) => {
    const measure = {
      kind: 'by-date-threshold',
      comparison: 'at-least',
      threshold: 5.6,
      direction: 'falling',
    } as const;
    const falling = aPart({ unit: '%', measure });
    const observations = [aBaseline('2025', 5), anObservation({ refersTo: '2026-12-31', value })];
    expect(verdictOf(assessPart(falling, observations, '2026-12-31'))).toBe(status);
  });

  it('is held against the baseline where no value came since, also when another was reported for its day', () => {
    const observations = [
      aBaseline('2026-12-31', 100),
      anObservation({ refersTo: '2026-12-31', value: 99 }),
      anObservation({ refersTo: '2027-12-31', value: 99.5 }),
    ];
    expect(verdictOf(assessPart(rooms, observations, '2027-12-31'))).toBe('reversing');
  });
});

describe('a level to reach by a date, without all it needs', () => {
  it.each([
    ['before the first quarter has ended', [], '2026-06-29', 'not-due'],
    ['once the first quarter has ended', [], '2026-06-30', 'not-reported'],
    ['with only a baseline, before the first quarter has ended', [aBaseline('2025', 93)], '2026-06-29', 'not-due'],
    ['with only a baseline, later', [aBaseline('2025', 93)], '2026-12-31', 'not-reported'],
    [
      'without a baseline',
      [anObservation({ refersTo: '2026-Q2', value: 93.5 })],
      '2026-06-30',
      'not-assessable: no-baseline',
    ],
    ['reached without a baseline', [anObservation({ refersTo: '2026-Q2', value: 97 })], '2026-06-30', 'reached-hold'],
    ['unmet without a baseline', [anObservation({ refersTo: '2030', value: 96 })], '2030-12-31', 'not-met'],
    [
      'with two baselines',
      [aBaseline('2024', 92), aBaseline('2025', 93), anObservation({ refersTo: '2026-Q2', value: 93.5 })],
      '2026-06-30',
      'not-assessable: conflicting-baselines',
    ],
    [
      'with a baseline of a day after the cut-off',
      [aBaseline('2030', 93), anObservation({ refersTo: '2026-Q2', value: 93.5 })],
      '2026-06-30',
      'not-assessable: no-baseline',
    ],
    [
      'with yes instead of a figure',
      [aBaseline('2025', 93), anObservation({ refersTo: '2026-Q2', value: true })],
      '2026-06-30',
      'not-assessable: wrong-kind-of-value',
    ],
    [
      'when the last value is of a year ago',
      [aBaseline('2025', 93), anObservation({ refersTo: '2026-Q3', value: 94.1 })],
      '2027-12-30',
      'ahead',
    ],
    [
      'when a whole year has since gone without a value',
      [aBaseline('2025', 93), anObservation({ refersTo: '2026-Q3', value: 94 })],
      '2027-12-31',
      'not-reported',
    ],
    [
      'when the date has passed and the last value is from before',
      [aBaseline('2025', 93), anObservation({ refersTo: '2030-Q3', value: 97 })],
      '2030-12-31',
      'not-reported',
    ],
    [
      'when the only value is of the year so far, of a share',
      [aBaseline('2025', 93), anObservation({ refersTo: '2026-Q3', value: 93.5, nature: 'cumulative-in-year' })],
      '2026-09-30',
      'late',
    ],
  ])('says so %s', (_name, observations, cutOff, verdict) => {
    expect(verdictOf(assessPart(insurance, observations, cutOff))).toBe(verdict);
  });

  it('has no value in a sum of an unfinished year, but shows it', () => {
    const perHectare = aPart({ ...insurance, unit: 'triệu đồng/ha' });
    const sum = anObservation({ refersTo: '2026-Q2', value: 40, nature: 'cumulative-in-year' });
    expect(assessPart(perHectare, [aBaseline('2025', 93), sum], '2026-06-30')).toMatchObject({
      status: 'not-reported',
      interim: { number: 40 },
    });
  });

  it('waits for the whole year where a part is judged on whole years', () => {
    const perHectare = aPart({ ...insurance, unit: 'triệu đồng/ha', nature: 'whole-year' });
    expect(verdictOf(assessPart(perHectare, [], '2026-12-30'))).toBe('not-due');
    expect(verdictOf(assessPart(perHectare, [], '2026-12-31'))).toBe('not-reported');
  });

  it('still tells kept from unkept when the baseline is of the due date', () => {
    const part = { ...poverty, due: { kind: 'by-date', date: '2026-12-31', printed: '2026' } } as const;
    const observations = [aBaseline('2026', 2.1), anObservation({ refersTo: '2027-03-31', value: 1 })];
    expect(verdictOf(assessPart(part, observations, '2027-03-31'))).toBe('not-met');
  });
});

describe('a verdict on provisional values', () => {
  it.each([
    ['a provisional value', { certainty: 'provisional' }, {}],
    ['a provisional baseline', {}, { certainty: 'provisional' }],
  ])('is marked so with %s', (_name, ofValue, ofBaseline) => {
    const observations = [
      anObservation({ refersTo: '2025', value: 93, isBaseline: true, ...ofBaseline }),
      anObservation({ refersTo: '2027-12-31', value: 94.6, ...ofValue }),
    ];
    expect(assessPart(insurance, observations, '2027-12-31')).toMatchObject({
      status: 'on-track',
      isProvisional: true,
    });
  });

  it('is not marked where nothing is judged', () => {
    const observations = [anObservation({ refersTo: '2026-Q2', value: 94, certainty: 'provisional' })];
    expect(assessPart(insurance, observations, '2026-06-30')).toMatchObject({
      status: 'not-assessable',
      isProvisional: false,
    });
  });
});

describe('the forecast of a level', () => {
  it('goes on with the mean of the yearly changes: 91 to 94.5 in three years gives 98 in 2030', () => {
    const observations = [
      anObservation({ refersTo: '2024', value: 91 }),
      aBaseline('2025', 92),
      anObservation({ refersTo: '2026', value: 93 }),
      anObservation({ refersTo: '2027', value: 94.5 }),
    ];
    const { forecast } = assessPart(insurance, observations, '2027-12-31');
    expect(forecast).toEqual({ kind: 'value', number: expect.closeTo(98, 10), assumes: 'last-years' });
  });

  it('looks back five yearly changes at most: the leap from 2022 to 2023 no longer counts', () => {
    // 90 in 2023 to 95 in 2028 is 1 a year, so 97 at the end of 2030.
    const values = [50, 90, 91, 92, 93, 94, 95];
    const observations = values.map((value, index) => anObservation({ refersTo: String(2022 + index), value }));
    const baseline = aBaseline('2025', 92);
    const { forecast } = assessPart(insurance, [baseline, ...observations], '2028-12-31');
    expect(forecast).toEqual({ kind: 'value', number: expect.closeTo(97, 10), assumes: 'last-years' });
  });

  it('goes on as since the baseline where there are fewer than four years: 92 to 94.5 in two, so 98.25 in 2030', () => {
    const observations = [
      aBaseline('2025', 92),
      anObservation({ refersTo: '2026', value: 93 }),
      anObservation({ refersTo: '2027', value: 94.5 }),
    ];
    const { forecast } = assessPart(insurance, observations, '2027-12-31');
    expect(forecast).toEqual({ kind: 'value', number: expect.closeTo(98.25, 10), assumes: 'since-baseline' });
  });

  it('needs a year', () => {
    const observations = [aBaseline('2025', 92), anObservation({ refersTo: '2026-Q3', value: 93.1 })];
    const { forecast } = assessPart(insurance, observations, '2026-09-30');
    expect(forecast).toEqual({ kind: 'none', reason: 'too-few-points' });
  });
});
