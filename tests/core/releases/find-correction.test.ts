import { describe, expect, it } from 'vitest';
import { findCorrection, findFirstRelease } from '../../../src/core/releases/find-correction.ts';
import { listReleaseStates, listReleases } from '../../../src/core/releases/release-state.ts';
import { aRelease, aReport, aTarget, aTargetPart } from '../../fixtures/builders.ts';

const value = (id: string, fields: object = {}) => ({
  id,
  target: 'nuoc-sach',
  part: 'nuoc-sach',
  refersTo: '2026-06-30',
  value: { kind: 'number', value: 95 },
  certainty: 'final',
  nature: 'point-in-time',
  ...fields,
});
const corrects = (report: string, observation: string) => ({
  corrects: { report, observation, reason: 'Ghi nhầm số.' },
});
const report = (id: string, receivedOn: string, observations: object[]) => ({
  ...aReport({ receivedOn, observations }),
  id,
});
const release = (id: string, cutOff: string, reports: string[]) => ({
  ...aRelease({ cutOff, publishedOn: cutOff, reports: reports.map((one) => ({ id: one, sha256: '0'.repeat(64) })) }),
  id,
});

/** `…-a` is published in the second quarter; `…-b` corrects one of its values in the third, `…-c` the same again. */
const states = listReleaseStates({
  site: { document: { date: '2026-03-31', period: { from: 2026, to: 2030 } } },
  targets: [{ ...aTarget({ parts: [aTargetPart()] }), id: 'nuoc-sach' }],
  reports: [
    report('2026-Q2-a', '2026-07-01', [value('mot'), value('hai')]),
    report('2026-Q3-b', '2026-10-01', [
      value('ba', corrects('2026-Q2-a', 'mot')),
      value('bon', corrects('2026-Q1-x', 'hai')),
    ]),
    report('2026-Q4-c', '2027-01-05', [value('nam', corrects('2026-Q2-a', 'mot'))]),
  ],
  releases: [
    release('2026-Q2', '2026-07-15', ['2026-Q2-a']),
    release('2026-Q3', '2026-10-15', ['2026-Q2-a', '2026-Q3-b']),
    release('2026-Q4', '2027-01-15', ['2026-Q2-a', '2026-Q3-b', '2026-Q4-c']),
  ],
});

describe('findCorrection', () => {
  it.each([
    ['the first of two', '2026-Q2-a', 'mot', ['ba', '2026-Q3']],
    ['none where another report has a value of that name', '2026-Q2-a', 'hai', undefined],
    ['none where it was not corrected', '2026-Q3-b', 'ba', undefined],
  ])('finds %s', (_, of, observation, expected) => {
    const found = findCorrection(states, { report: of, observation });
    expect(found && [found.correction.id, found.state.release.id]).toEqual(expected);
  });
});

describe('findFirstRelease', () => {
  it.each([
    ['2026-Q2-a', '2026-Q2'],
    ['2026-Q3-b', '2026-Q3'],
    ['2026-Q4-c', '2026-Q4'],
    ['2026-Q4-d', undefined],
  ])('of report %s is %s', (id, expected) => expect(findFirstRelease(states, id)?.release.id).toBe(expected));
});

it('lists releases by their cut-off, the oldest first', () => {
  const records = [
    ['2026-Q3', aRelease({ cutOff: '2026-10-15', publishedOn: '2026-10-20' })],
    ['2026-Q2', aRelease({ cutOff: '2026-07-15' })],
    ['2026-Q4', aRelease({ cutOff: '2027-01-15', publishedOn: '2027-01-20' })],
  ] as const;
  expect(listReleases({ releases: new Map(records) }).map(({ id }) => id)).toEqual(['2026-Q2', '2026-Q3', '2026-Q4']);
});
