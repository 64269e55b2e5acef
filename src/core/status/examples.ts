import type { IsoDate } from '../schemas/fields.ts';
import type { Measure, TargetPart } from '../schemas/target.ts';
import type { Reason, Status } from './assessment.ts';
import { baseline, countOf, figure, reported } from './example-builders.ts';
import {
  founded,
  income,
  insurance,
  online,
  onTime,
  poverty,
  rated,
  rating,
  revenue,
  schools,
  socialInsurance,
  title,
  villages,
} from './example-parts.ts';
import type { ReportedObservation } from './observations.ts';

/** One worked example: the tests run it, and the method page shows it. */
export interface Example {
  /** Unique within its rule. */
  name: string;
  parts: [TargetPart, ...TargetPart[]];
  observations: ReportedObservation[];
  cutOff: IsoDate;
  expected: ExpectedAnswer;
}

/** Worked by hand, numbers rounded to four decimals. What is not named is not asserted. */
export interface ExpectedAnswer {
  status: Status;
  reason?: Reason;
  measured?: number;
  expected?: number;
  pace?: number;
  /** What remains, as one number: a year's pace or growth, a shortfall, how many are missing. */
  left?: number;
  isProvisional?: boolean;
  decidedBy?: string;
}

/** For each rule, examples that a reader can work by hand. */
export const examples: Record<Measure['kind'] | 'composite', Example[]> = {
  'by-date-threshold': [
    {
      // 93 + 4 × 2/5 = 94.6 needed; (94.5 - 93) / (94.6 - 93) = 1.5 / 1.6; (97 - 94.5) / 3 a year is left.
      name: 'just-below-the-path',
      parts: [insurance],
      observations: [baseline('2025', 93), figure('2027-12-31', 94.5)],
      cutOff: '2027-12-31',
      expected: { status: 'late', measured: 94.5, expected: 94.6, pace: 0.9375, left: 0.8333 },
    },
    {
      // 96 + 1 × 2/5 = 96.4 needed; whole percents are reported, so 96 may be 96.5: short by 0.4, tolerance 0.5.
      name: 'within-half-a-digit',
      parts: [insurance],
      observations: [baseline('2025', 96), figure('2027-12-31', 96)],
      cutOff: '2027-12-31',
      expected: { status: 'on-track', expected: 96.4, pace: 0 },
    },
    {
      // By 30/6/2026, 181 of 365 days, 4/5 × 0.4959 = 0.3967 is needed: less than five tenths, and less than a year.
      name: 'too-early',
      parts: [insurance],
      observations: [baseline('2025', 93), figure('2026-06-30', 93.1)],
      cutOff: '2026-06-30',
      expected: { status: 'too-early', expected: 93.3967 },
    },
    {
      // Late at the end of 2027, and not a word since: the verdict stays.
      name: 'silent-after-falling-short',
      parts: [insurance],
      observations: [baseline('2025', 93), figure('2027-12-31', 94.5)],
      cutOff: '2028-12-31',
      expected: { status: 'late', measured: 94.5, pace: 0.9375 },
    },
    {
      // 95 in 2026 before the baseline of 92 was named: measured from 95, since that is worse.
      name: 'late-baseline',
      parts: [insurance],
      observations: [figure('2026-12-31', 95), baseline('2027', 92), figure('2028-12-31', 94)],
      cutOff: '2028-12-31',
      expected: { status: 'reversing', measured: 94 },
    },
    {
      // 2.1 - 2.1 × 1/2 = 1.05 needed; (1.0 - 2.1) / (1.05 - 2.1) = 1.1 / 1.05.
      name: 'falling-to-zero',
      parts: [poverty],
      observations: [baseline('2025', 2.1), figure('2026-12-31', 1)],
      cutOff: '2026-12-31',
      expected: { status: 'ahead', expected: 1.05, pace: 1.0476, left: 1 },
    },
    {
      name: 'reached-early',
      parts: [insurance],
      observations: [baseline('2025', 93), figure('2028-12-31', 97.2, { certainty: 'provisional' })],
      cutOff: '2028-12-31',
      expected: { status: 'reached-hold', expected: 95.4, pace: 1.75, isProvisional: true },
    },
    {
      name: 'no-baseline',
      parts: [insurance],
      observations: [figure('2027-12-31', 94.5)],
      cutOff: '2027-12-31',
      expected: { status: 'not-assessable', reason: 'no-baseline', measured: 94.5 },
    },
  ],
  'annual-threshold': [
    {
      name: 'every-year-so-far',
      parts: [onTime],
      observations: [figure('2026', 100), figure('2027', 100)],
      cutOff: '2027-12-31',
      expected: { status: 'reached-hold', measured: 100, expected: 100 },
    },
    {
      name: 'fallen-below-full',
      parts: [onTime],
      observations: [figure('2026', 100), figure('2027', 99.6)],
      cutOff: '2027-12-31',
      expected: { status: 'reversing', measured: 99.6, expected: 100 },
    },
    {
      name: 'more-than-is-strict',
      parts: [rated],
      observations: [figure('2026', 90)],
      cutOff: '2026-12-31',
      expected: { status: 'not-met', measured: 90, expected: 90 },
    },
    {
      // 4 of 5 years: the term as a whole was not kept.
      name: 'one-year-missed-at-the-end',
      parts: [onTime],
      observations: [
        figure('2026', 99),
        figure('2027', 100),
        figure('2028', 100),
        figure('2029', 100),
        figure('2030', 100),
      ],
      cutOff: '2030-12-31',
      expected: { status: 'not-met', measured: 100 },
    },
    {
      name: 'silent-after-a-miss',
      parts: [onTime],
      observations: [figure('2026', 99)],
      cutOff: '2027-12-31',
      expected: { status: 'not-met', measured: 99 },
    },
    {
      name: 'within-the-first-year',
      parts: [onTime],
      observations: [figure('2026-Q2', 98)],
      cutOff: '2026-06-30',
      expected: { status: 'not-due' },
    },
  ],
  'average-growth': [
    {
      // (1.09 × 1.08)^(1/2) - 1 = 1.1772^0.5 - 1 = 8.4988%; (1.61051 / 1.1772)^(1/3) - 1 = 1.368085^(1/3) - 1 = 11.0123%.
      name: 'nine-then-eight',
      parts: [revenue],
      observations: [figure('2026', 9), figure('2027', 8)],
      cutOff: '2027-12-31',
      expected: { status: 'late', measured: 8.4988, expected: 10, pace: 0.8499, left: 11.0123 },
    },
    {
      // 121 / 100 in two years: 10% a year.
      name: 'from-levels',
      parts: [{ ...revenue, levelUnit: 'example' }],
      observations: [baseline('2025', 100), figure('2026', 108), figure('2027', 121)],
      cutOff: '2027-12-31',
      expected: { status: 'on-track', measured: 10, expected: 10, pace: 1, left: 10 },
    },
    {
      name: 'a-year-without-a-value',
      parts: [revenue],
      observations: [figure('2026', 9), figure('2028', 12)],
      cutOff: '2028-12-31',
      expected: { status: 'not-assessable', reason: 'missing-year' },
    },
  ],
  'yearly-growth': [
    {
      // 54.5 / 50 = 1.09.
      name: 'one-point-short',
      parts: [income],
      observations: [baseline('2025', 50), figure('2026', 54.5)],
      cutOff: '2026-12-31',
      expected: { status: 'not-met', measured: 9, expected: 10 },
    },
    {
      // 59.95 / 54.5 = 1.10: this year is kept; the year before stays not met.
      name: 'kept-after-a-bad-year',
      parts: [income],
      observations: [baseline('2025', 50), figure('2026', 54.5), figure('2027', 59.95)],
      cutOff: '2027-12-31',
      expected: { status: 'reached-hold', measured: 10, expected: 10 },
    },
    {
      name: 'no-level-to-start-from',
      parts: [income],
      observations: [figure('2026', 54.5)],
      cutOff: '2026-12-31',
      expected: { status: 'not-assessable', reason: 'no-baseline' },
    },
  ],
  'range-by-date': [
    {
      // 52 + 10 × 2/5 = 56 needed; (55 - 52) / (56 - 52) = 0.75.
      name: 'lower-bound-decides',
      parts: [socialInsurance],
      observations: [baseline('2025', 52), figure('2027-12-31', 55)],
      cutOff: '2027-12-31',
      expected: { status: 'late', measured: 55, expected: 56, pace: 0.75, left: 2.3333 },
    },
    {
      name: 'above-the-upper-bound',
      parts: [socialInsurance],
      observations: [baseline('2025', 52), figure('2030-12-31', 64)],
      cutOff: '2030-12-31',
      expected: { status: 'reached', measured: 64, expected: 62, pace: 1.2 },
    },
  ],
  'cumulative-count': [
    {
      // 2 × 2/5 = 0.8, so none is needed yet: 1 is more; 1 in 3 years is left.
      name: 'one-of-two',
      parts: [founded],
      observations: [figure('2027-12-31', 1)],
      cutOff: '2027-12-31',
      expected: { status: 'ahead', measured: 1, expected: 0, left: 0.3333 },
    },
    {
      // The same, and the text gives no date.
      name: 'no-date-in-the-text',
      parts: [{ ...founded, due: { kind: 'not-stated' } }],
      observations: [figure('2027-12-31', 1)],
      cutOff: '2027-12-31',
      expected: { status: 'not-due', measured: 1 },
    },
    {
      name: 'years-added-up',
      parts: [founded],
      observations: [figure('2026', 1), figure('2027', 1)],
      cutOff: '2027-12-31',
      expected: { status: 'reached', measured: 2 },
    },
    {
      // 2 × 3/5 = 1.2, so 1 is needed; 2 in 2 years are left.
      name: 'none-yet',
      parts: [founded],
      observations: [figure('2028-12-31', 0)],
      cutOff: '2028-12-31',
      expected: { status: 'very-late', measured: 0, expected: 1, pace: 0, left: 1 },
    },
  ],
  milestone: [
    {
      name: 'under-way-before-the-date',
      parts: [title],
      observations: [reported('2027-09-30', { kind: 'yes-no', value: false })],
      cutOff: '2027-09-30',
      expected: { status: 'not-due' },
    },
    {
      name: 'date-passed',
      parts: [title],
      observations: [reported('2027-12-31', { kind: 'yes-no', value: false })],
      cutOff: '2028-01-15',
      expected: { status: 'overdue' },
    },
    {
      name: 'done-after-the-date',
      parts: [title],
      observations: [
        reported('2027-12-31', { kind: 'yes-no', value: false }),
        reported('2028-03-31', { kind: 'yes-no', value: true }),
      ],
      cutOff: '2028-04-15',
      expected: { status: 'reached-late' },
    },
    {
      name: 'done-then-lost',
      parts: [title],
      observations: [
        reported('2028-12-31', { kind: 'yes-no', value: true }),
        reported('2029-12-31', { kind: 'yes-no', value: false }),
      ],
      cutOff: '2029-12-31',
      expected: { status: 'reversing' },
    },
    {
      name: 'done',
      parts: [title],
      observations: [reported('2027-06-30', { kind: 'yes-no', value: true })],
      cutOff: '2027-12-31',
      expected: { status: 'reached' },
    },
  ],
  quota: [
    {
      name: 'all-of-them',
      parts: [villages],
      observations: [countOf('2026', 21, 21)],
      cutOff: '2026-12-31',
      expected: { status: 'reached-hold', measured: 21, expected: 21 },
    },
    {
      name: 'one-missing',
      parts: [villages],
      observations: [countOf('2026', 20, 21, ['A'])],
      cutOff: '2026-12-31',
      expected: { status: 'not-met', measured: 20, expected: 21, left: 1 },
    },
    {
      name: 'another-total',
      parts: [villages],
      observations: [countOf('2026', 20, 20)],
      cutOff: '2026-12-31',
      expected: { status: 'not-assessable', reason: 'total-differs' },
    },
  ],
  'maintain-level': [
    {
      name: 'held',
      parts: [schools],
      observations: [{ ...countOf('2025', 5, 8), isBaseline: true }, countOf('2026-12-31', 5, 8)],
      cutOff: '2026-12-31',
      expected: { status: 'reached-hold', measured: 5, expected: 5 },
    },
    {
      name: 'one-lost-another-gained',
      parts: [schools],
      observations: [
        { ...countOf('2025', 5, 8, ['B', 'C', 'D']), isBaseline: true },
        countOf('2026-12-31', 5, 8, ['A', 'B', 'C']),
      ],
      cutOff: '2026-12-31',
      expected: { status: 'reached-hold', measured: 5, expected: 5 },
    },
    {
      name: 'one-lost',
      parts: [schools],
      observations: [{ ...countOf('2025', 5, 8), isBaseline: true }, countOf('2026-12-31', 4, 8, ['A'])],
      cutOff: '2026-12-31',
      expected: { status: 'reversing', measured: 4, expected: 5, left: 1 },
    },
  ],
  'ordinal-rating': [
    {
      name: 'at-the-step-promised',
      parts: [rating],
      observations: [reported('2026', { kind: 'rating', value: 'good' })],
      cutOff: '2026-12-31',
      expected: { status: 'reached-hold' },
    },
    {
      name: 'below-it',
      parts: [rating],
      observations: [reported('2026', { kind: 'rating', value: 'fair' })],
      cutOff: '2026-12-31',
      expected: { status: 'not-met' },
    },
    {
      name: 'not-on-the-scale',
      parts: [rating],
      observations: [reported('2026', { kind: 'rating', value: 'splendid' })],
      cutOff: '2026-12-31',
      expected: { status: 'not-assessable', reason: 'rating-not-on-scale' },
    },
  ],
  composite: [
    {
      name: 'worst-part-decides',
      parts: [onTime, online],
      observations: [figure('2026', 100), figure('2026', 82, { id: 'online-2026', part: 'online' })],
      cutOff: '2026-12-31',
      expected: { status: 'not-met', decidedBy: 'online' },
    },
    {
      name: 'one-part-not-reported',
      parts: [onTime, online],
      observations: [figure('2026', 100)],
      cutOff: '2026-12-31',
      expected: { status: 'not-reported', decidedBy: 'online' },
    },
    {
      // The second part missed 2026 and is silent since; the first is kept: the miss stays the verdict.
      name: 'a-miss-followed-by-silence',
      parts: [onTime, online],
      observations: [
        figure('2026', 100),
        figure('2027', 100),
        figure('2026', 82, { id: 'online-2026', part: 'online' }),
      ],
      cutOff: '2027-12-31',
      expected: { status: 'not-met', decidedBy: 'online' },
    },
  ],
};
