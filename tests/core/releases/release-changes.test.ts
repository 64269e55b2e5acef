import { describe, expect, it } from 'vitest';
import { compareReleases, kindOfMove } from '../../../src/core/releases/release-changes.ts';
import type { ReleaseState } from '../../../src/core/releases/release-state.ts';
import { observationSchema } from '../../../src/core/schemas/observation.ts';
import { reportSchema } from '../../../src/core/schemas/report.ts';
import type { ReportedObservation } from '../../../src/core/status/observations.ts';
import { aRelease } from '../../fixtures/builders.ts';

const source = { number: '1/BC', date: '2026-07-01', issuer: 'Phòng Kinh tế' };

function anObservation(id: string, fields: object = {}) {
  return observationSchema.parse({
    id,
    target: 'bao-hiem-y-te',
    part: 'tham-gia',
    refersTo: '2026-06-30',
    value: { kind: 'number', value: 93.4 },
    certainty: 'final',
    nature: 'point-in-time',
    ...fields,
  });
}

function aReport(id: string, agency: string, receivedOn: string, observations: object[]) {
  const period = id.slice(0, 7);
  return { ...reportSchema.parse({ period, agency, receivedOn, source, observations }), id };
}

/** A release with its reports; the statuses are given, not judged. */
function aState(id: string, cutOff: string, reports: ReturnType<typeof aReport>[], statuses: object[]): ReleaseState {
  const record = aRelease({ cutOff, publishedOn: cutOff });
  const observations = reports.flatMap(({ id: report, agency, receivedOn, observations: all }) =>
    all.map((one): ReportedObservation => ({ ...one, report, agency, receivedOn, source })),
  );
  return {
    release: { ...record, id },
    reports,
    observations,
    standing: observations,
    updates: [],
    assessments: statuses as ReleaseState['assessments'],
    recomputed: [],
  };
}

const first = aReport('2026-Q2-phong-kinh-te', 'phong-kinh-te', '2026-07-05', [anObservation('mot')]);
const second = aReport('2026-Q3-phong-kinh-te', 'phong-kinh-te', '2026-10-05', [
  anObservation('hai', { refersTo: '2026-09-30' }),
  anObservation('ba', {
    value: { kind: 'number', value: 93.1 },
    corrects: { report: '2026-Q2-phong-kinh-te', observation: 'mot', reason: 'Ghi nhầm số.' },
  }),
]);
const q2 = aState('2026-Q2', '2026-07-15', [first], [{ target: 'bao-hiem-y-te', status: 'late' }]);
const q3 = aState('2026-Q3', '2026-10-15', [first, second], [{ target: 'bao-hiem-y-te', status: 'not-met' }]);

describe('compareReleases', () => {
  it('tells new values apart from corrections, with what they replace', () => {
    const changes = compareReleases(q2, q3);
    expect(changes.newReports.map(({ id }) => id)).toEqual(['2026-Q3-phong-kinh-te']);
    expect(changes.newValues.map(({ id }) => id)).toEqual(['hai']);
    expect(changes.corrections.map(({ correction, replaced }) => [correction.id, replaced?.id])).toEqual([
      ['ba', 'mot'],
    ]);
  });

  it('names the targets whose status moved, and those that missed', () => {
    const changes = compareReleases(q2, q3);
    expect(changes.moves).toEqual([{ target: 'bao-hiem-y-te', from: 'late', to: 'not-met' }]);
    expect(changes.newlyMissed).toEqual(['bao-hiem-y-te']);
  });

  it('says of a move whether the part that decided is promised for every year', () => {
    const decidedOn = (decidedBy: string) =>
      aState(
        '2026-Q3',
        '2026-10-15',
        [],
        [
          {
            ...{ target: 'bao-hiem-y-te', status: 'not-met', decidedBy },
            parts: [{ part: 'theo-nam', years: [] }, { part: 'theo-han' }],
          },
        ],
      );
    const move = { target: 'bao-hiem-y-te', from: 'late', to: 'not-met' };
    expect(compareReleases(q2, decidedOn('theo-nam')).moves).toEqual([{ ...move, isYearly: true }]);
    expect(compareReleases(q2, decidedOn('theo-han')).moves).toEqual([move]);
  });

  it.each([
    ['a date that passed', { status: 'overdue' }, true],
    [
      'a year missed, worse than the one before',
      { status: 'reversing', parts: [{ status: 'reversing', years: [] }] },
      true,
    ],
    ['a level going back before its date', { status: 'reversing', parts: [{ status: 'reversing' }] }, false],
    [
      'a level going back beside a year that was kept',
      { status: 'reversing', parts: [{ status: 'reversing' }, { status: 'reached-hold', years: [] }] },
      false,
    ],
    ['a year missed of another target', { status: 'reversing' }, false],
    ['a year that is only late', { status: 'late', parts: [{ status: 'reversing', years: [] }] }, false],
  ])('counts %s as missed: %s', (_, assessment, expected) => {
    const other = { target: 'khac', status: 'reversing', parts: [{ status: 'reversing', years: [] }] };
    const before = aState('2026-Q2', '2026-07-15', [], [other, { target: 'nuoc', status: 'on-track' }]);
    const after = aState('2026-Q3', '2026-10-15', [], [other, { target: 'nuoc', ...assessment }]);
    expect(compareReleases(before, after).newlyMissed).toEqual(expected ? ['nuoc'] : []);
  });

  it('does not call missed anew what was missed before in another way', () => {
    const before = aState('2026-Q2', '2026-07-15', [], [{ target: 'nuoc', status: 'reversing' }]);
    const after = aState('2026-Q3', '2026-10-15', [], [{ target: 'nuoc', status: 'not-met' }]);
    expect(compareReleases(before, after).newlyMissed).toEqual([]);
  });

  it('finds what a correction replaces by its report and its name', () => {
    const namesake = aReport('2026-Q2-cong-an-xa', 'cong-an-xa', '2026-07-06', [anObservation('mot')]);
    const wrong = aReport('2026-Q3-khac', 'khac', '2026-10-05', [
      anObservation('nam', { corrects: { report: '2026-Q2-khong-co', observation: 'mot', reason: 'Ghi nhầm số.' } }),
    ]);
    const after = aState('2026-Q3', '2026-10-15', [namesake, first, second, wrong], []);
    expect(compareReleases(q2, after).corrections.map(({ replaced }) => replaced?.report)).toEqual([
      '2026-Q2-phong-kinh-te',
      undefined,
    ]);
  });

  it('names a target once that was reported for the first time, and not again', () => {
    const twice = aReport('2026-Q3-x', 'x', '2026-10-05', [
      anObservation('mot', { target: 'nuoc-sach' }),
      anObservation('hai', { target: 'nuoc-sach' }),
      anObservation('ba'),
    ]);
    const known = aReport('2026-Q2-x', 'x', '2026-07-05', [anObservation('mot', { target: 'rac' })]);
    const before = aState('2026-Q2', '2026-07-15', [first, known], []);
    const after = aState('2026-Q3', '2026-10-15', [first, known, twice], []);
    expect(compareReleases(before, after).firstReported).toEqual(['nuoc-sach']);
  });

  it('finds nothing moved where nothing did', () => {
    expect(compareReleases(q3, q3)).toEqual({
      newReports: [],
      newValues: [],
      corrections: [],
      moves: [],
      newlyMissed: [],
      firstReported: [],
    });
  });

  it('takes everything in the first release as new', () => {
    const changes = compareReleases(undefined, q2);
    expect(changes.moves).toEqual([{ target: 'bao-hiem-y-te', to: 'late' }]);
    expect(changes.firstReported).toEqual(['bao-hiem-y-te']);
  });
});

describe('news of one target', () => {
  it.each([
    ['bad where it fell', 'ahead', 'on-track', 'worse'],
    ['bad where a year was missed', 'late', 'not-met', 'worse'],
    ['good where it rose', 'very-late', 'late', 'better'],
    ['neither where it is missed in another way', 'not-met', 'reversing', 'still-missed'],
    ['bad where a late one is missed', 'very-late', 'reversing', 'worse'],
    ['bad where its day came and it was not done', 'not-due', 'overdue', 'worse'],
    ['good where it is done before its day', 'not-due', 'reached', 'better'],
    ['neither where a first year was kept', 'not-due', 'reached-hold', 'judged'],
    ['neither where it can be judged now, late', 'not-reported', 'late', 'judged'],
    ['neither where it can be judged now, missed', 'not-assessable', 'reversing', 'judged'],
    ['neither where it can be judged now, kept', 'not-assessable', 'reached-hold', 'judged'],
    ['neither where it is judged for the first time', undefined, 'on-track', 'judged'],
    ['neither where nobody can judge any more', 'not-met', 'not-reported', 'lost'],
    ['neither where nobody could before', 'not-due', 'not-reported', 'silent'],
  ] as const)('is %s: %s to %s', (_, from, to, kind) => {
    expect(kindOfMove({ from, to })).toBe(kind);
  });

  it('is a class of its own where a year is missed again, and worse than the one before', () => {
    expect(kindOfMove({ from: 'not-met', to: 'reversing', isYearly: true })).toBe('still-falling');
    expect(kindOfMove({ from: 'reversing', to: 'not-met', isYearly: true })).toBe('still-missed');
    expect(kindOfMove({ from: 'late', to: 'reversing', isYearly: true })).toBe('worse');
  });
});
