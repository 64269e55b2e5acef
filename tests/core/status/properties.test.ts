import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf } from '../../../src/core/periods.ts';
import type { TargetPart } from '../../../src/core/schemas/target.ts';
import { applyCorrections } from '../../../src/core/status/apply-corrections.ts';
import { fromBestToWorst, rankOf } from '../../../src/core/status/composite.ts';
import type { ReportedObservation } from '../../../src/core/status/observations.ts';
import { anObservation, aPart, assessPart, eachYear } from '../../fixtures/status-builders.ts';

const term = { kind: 'term', printed: 'nhiệm kỳ' } as const;
const midway = { kind: 'by-date', date: '2028-06-30', printed: 'giữa nhiệm kỳ' } as const;
const scale = ['kém', 'hoàn thành', 'tốt', 'xuất sắc'];

const aDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aYear = fc.integer({ min: 2024, max: 2031 }).map(String);
const aQuarter = fc.tuple(aYear, fc.integer({ min: 1, max: 4 })).map(([year, quarter]) => `${year}-Q${quarter}`);
const aFigure = fc.oneof(
  fc.integer({ min: -200, max: 200 }).map((tenths) => tenths / 10),
  fc.integer({ min: -1e12, max: 1e12 }),
  fc.integer({ min: -1e6, max: 1e6 }).map((millionths) => Number((millionths / 1e6).toFixed(6))),
);
const aThreshold = fc.oneof(aFigure, fc.double({ min: -1e9, max: 1e9, noNaN: true }));
const aComparison = fc.constantFrom('at-least', 'more-than', 'exactly');

const aMeasure = fc.oneof(
  fc.record({ kind: fc.constant('annual-threshold'), comparison: aComparison, threshold: aThreshold }),
  fc.record({
    kind: fc.constant('by-date-threshold'),
    comparison: aComparison,
    threshold: aThreshold,
    direction: fc.constantFrom('rising', 'falling'),
  }),
  fc.record({ kind: fc.constant('range-by-date'), from: aThreshold, to: aThreshold }),
  fc.record({ kind: fc.constant('average-growth'), fromPercent: aThreshold, toPercent: aThreshold }),
  fc.record({ kind: fc.constant('yearly-growth'), comparison: aComparison, percent: aThreshold }),
  fc.record({ kind: fc.constant('cumulative-count'), comparison: aComparison, count: aThreshold }),
  fc.constant({ kind: 'milestone' }),
  fc.constantFrom({ kind: 'quota' }, { kind: 'quota', total: 3 }),
  fc.constant({ kind: 'maintain-level' }),
  fc.constantFrom({ kind: 'ordinal-rating', scale, atLeast: 'tốt' }, { kind: 'ordinal-rating', scale, atLeast: 'lạ' }),
);

/** Any part that the schema accepts, whether or not it makes sense. */
const anyPart = fc
  .record({
    measure: aMeasure,
    due: fc.oneof(
      fc.constantFrom<object>(eachYear, term, midway, { kind: 'not-stated' }),
      aDay.map((date) => ({ kind: 'by-date', date, printed: 'ngày' })),
    ),
    nature: fc.constantFrom('point-in-time', 'cumulative-in-year', 'whole-year'),
    unit: fc.constantFrom('%', 'km'),
    more: fc.constantFrom({}, { levelUnit: 'tỷ đồng' }),
  })
  .map(({ more, ...words }) => aPart({ ...words, ...more } as unknown as Parameters<typeof aPart>[0]));

const aCount = fc
  .integer({ min: 1, max: 30 })
  .chain((total) =>
    fc.record({ kind: fc.constant('count'), count: fc.integer({ min: 0, max: total }), total: fc.constant(total) }),
  )
  .map((value) => (value.count < value.total ? { ...value, missing: ['Thôn A'] } : value));
const aRange = fc
  .tuple(aFigure, aFigure)
  .map(([a, b]) => ({ kind: 'range', from: Math.min(a, b), to: Math.max(a, b) }));
const aValue = fc.oneof(
  { weight: 4, arbitrary: aFigure.map((value): unknown => ({ kind: 'number', value })) },
  aCount,
  aRange,
  fc.boolean().map((value) => ({ kind: 'yes-no', value })),
  fc.constantFrom(...scale, 'lạ').map((value) => ({ kind: 'rating', value })),
);

/** Any observation that the schema accepts; its ids are few, so that corrections hit. */
const anyObservation = fc
  .record({
    report: fc.constantFrom('2026-Q1-a', '2026-Q2-b', '2027-a'),
    id: fc.constantFrom('mot', 'hai', 'ba', 'bon'),
    receivedOn: aDay,
    refersTo: fc.oneof({ weight: 2, arbitrary: aYear }, aQuarter, aDay),
    value: aValue,
    certainty: fc.constantFrom('final', 'provisional'),
    nature: fc.constantFrom('point-in-time', 'cumulative-in-year', 'whole-year'),
    isBaseline: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
    corrects: fc.option(
      fc.record({
        report: fc.constantFrom('2026-Q1-a', '2026-Q2-b'),
        observation: fc.constantFrom('mot', 'hai', 'khong-co'),
        reason: fc.constant('Nhầm.'),
      }),
      { nil: undefined, freq: 4 },
    ),
  })
  .map(({ corrects, ...words }) => {
    const nature = words.refersTo.length === 4 ? words.nature : 'point-in-time';
    return anObservation({ ...words, nature, ...(corrects && { corrects }) });
  });
const anyLedger = fc.uniqueArray(anyObservation, { maxLength: 12, selector: ({ report, id }) => `${report}/${id}` });

describe('any ledger, any part, any cut-off', () => {
  it('gives an answer without an exception and without a number that is none', () => {
    fc.assert(
      fc.property(anyPart, anyLedger, aDay, (part, ledger, cutOff) => {
        const answer = assessPart(part, ledger, cutOff);
        expect(unfitNumbers(answer)).toEqual([]);
        expect(fromBestToWorst).toContain(answer.status);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the same answer in whatever order the observations come', () => {
    const shuffled = anyLedger.chain((ledger) =>
      fc.tuple(fc.constant(ledger), fc.shuffledSubarray(ledger, { minLength: ledger.length })),
    );
    fc.assert(
      fc.property(anyPart, shuffled, aDay, (part, [ledger, other], cutOff) => {
        expect(assessPart(part, other, cutOff)).toEqual(assessPart(part, ledger, cutOff));
      }),
      { numRuns: 2000 },
    );
  });

  it('is not moved by what is about a day after the cut-off', () => {
    fc.assert(
      fc.property(anyPart, anyLedger, aDay, (part, ledger, cutOff) => {
        const standing = ledger.map(withoutCorrection);
        const allowed = standing.filter(({ refersTo }) => endOf(refersTo) <= cutOff);
        expect(assessPart(part, standing, cutOff)).toEqual(assessPart(part, allowed, cutOff));
      }),
    );
  });

  it('does not change what it was given', () => {
    fc.assert(
      fc.property(anyPart, anyLedger, aDay, (part, ledger, cutOff) => {
        const before = structuredClone([part, ledger]);
        assessPart(part, ledger, cutOff);
        expect([part, ledger]).toEqual(before);
      }),
    );
  });
});

describe('a correction, in any ledger', () => {
  it('replaces exactly what it names: the ledger reads as if the wrong value had never been written', () => {
    fc.assert(
      fc.property(anyPart, anyLedger, anyObservation, aValue, aDay, (part, ledger, slip, value, cutOff) => {
        const others = ledger.map((one) => ({ ...one, report: `${one.report}-khac` }));
        const wrong = { ...slip, report: '2027-sai', id: 'sai' };
        const right = anObservation({
          refersTo: slip.refersTo,
          nature: slip.nature,
          value,
          report: '2028-dung',
          corrects: { report: '2027-sai', observation: 'sai', reason: 'Nhầm.' },
        });
        expect(assessPart(part, [...others, withoutCorrection(wrong), right], cutOff)).toEqual(
          assessPart(part, [...others, withoutCorrection(right)], cutOff),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('removes nothing but what a correction names', () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const named = ledger.flatMap(({ corrects }) =>
          corrects ? [`${corrects.report}/${corrects.observation}`] : [],
        );
        const unnamed = ledger.filter(({ report, id }) => !named.includes(`${report}/${id}`));
        expect(applyCorrections(ledger)).toEqual(unnamed);
      }),
    );
  });
});

/** For each rule: a part, and how a worse and a better value are made from two numbers, the better one last. */
const bySize = (size: number) => ({ kind: 'number', value: Number(size.toFixed(6)) });
const improvable: [string, TargetPart, (size: number) => unknown][] = [
  [
    'annual threshold',
    aPart({ measure: { kind: 'annual-threshold', comparison: 'more-than', threshold: 50 }, due: eachYear }),
    bySize,
  ],
  [
    'rising threshold by a date',
    aPart({
      measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 60, direction: 'rising' },
    }),
    bySize,
  ],
  [
    'falling threshold by a date',
    aPart({
      measure: { kind: 'by-date-threshold', comparison: 'exactly', threshold: 0, direction: 'falling' },
      due: midway,
    }),
    (size) => bySize(100 - size),
  ],
  ['range by a date', aPart({ measure: { kind: 'range-by-date', from: 62, to: 63 } }), bySize],
  [
    'average growth',
    aPart({ measure: { kind: 'average-growth', fromPercent: 10, toPercent: 13 }, due: eachYear }),
    (size) => bySize(size - 50),
  ],
  [
    'average growth from levels',
    aPart({ measure: { kind: 'average-growth', fromPercent: 10, toPercent: 13 }, due: eachYear, levelUnit: 'đồng' }),
    (size) => bySize(size + 1),
  ],
  [
    'yearly growth',
    aPart({ measure: { kind: 'yearly-growth', comparison: 'at-least', percent: 10 }, due: eachYear }),
    (size) => bySize(size - 50),
  ],
  [
    'cumulative count',
    aPart({ measure: { kind: 'cumulative-count', comparison: 'at-least', count: 80 }, due: term }),
    bySize,
  ],
  [
    'milestone',
    aPart({ measure: { kind: 'milestone' }, due: midway }),
    (size) => ({ kind: 'yes-no', value: size > 50 }),
  ],
  [
    'quota each year',
    aPart({ measure: { kind: 'quota', total: 100 }, due: eachYear }),
    (size) => ({ kind: 'count', count: Math.ceil(size), total: 100 }),
  ],
  [
    'quota by a date',
    aPart({ measure: { kind: 'quota' }, due: midway }),
    (size) => ({ kind: 'count', count: Math.ceil(size), total: 100 }),
  ],
  ['level to maintain', aPart({ measure: { kind: 'maintain-level' }, due: term }), bySize],
  [
    'rating',
    aPart({ measure: { kind: 'ordinal-rating', scale, atLeast: 'tốt' }, due: eachYear }),
    (size) => ({ kind: 'rating', value: scale[Math.min(3, Math.floor(size / 25))] }),
  ],
];
const aSize = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);

describe.each(improvable)('a better value, all else alike: %s', (_name, part, toValue) => {
  const nature = part.measure.kind === 'cumulative-count' ? 'point-in-time' : 'whole-year';
  const inYear = (year: number, size: number) =>
    anObservation({ refersTo: String(year), value: toValue(size), nature });

  it('never worsens the verdict', () => {
    const history = fc.array(aSize, { maxLength: 5 });
    const aStart = fc.option(aSize, { nil: undefined, freq: 5 });
    fc.assert(
      fc.property(history, aStart, aSize, aSize, fc.boolean(), (sizes, start, a, b, isYearEnd) => {
        const lastYear = 2026 + sizes.length;
        const before = sizes.map((size, index) => inYear(2026 + index, size));
        const baselines = start === undefined ? [] : [{ ...inYear(2025, start), isBaseline: true }];
        const cutOff = isYearEnd ? `${lastYear}-12-31` : `${lastYear + 1}-06-30`;
        const placeOf = (size: number) => {
          const answer = assessPart(part, [...baselines, ...before, inYear(lastYear, size)], cutOff);
          return rankOf(answer);
        };
        expect(placeOf(Math.max(a, b))).toBeLessThanOrEqual(placeOf(Math.min(a, b)));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Every number within, by its path, that is not a finite one. */
function unfitNumbers(within: unknown, path = ''): string[] {
  if (typeof within === 'number') return Number.isFinite(within) ? [] : [`${path}: ${within}`];
  if (typeof within !== 'object' || within === null) return [];
  return Object.entries(within).flatMap(([field, inner]) => unfitNumbers(inner, `${path}/${field}`));
}

function withoutCorrection({ corrects: _, ...observation }: ReportedObservation): ReportedObservation {
  return observation;
}
