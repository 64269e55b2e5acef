import { describe, expect, it } from 'vitest';
import { listReleaseStates, programmeYears } from '../../../src/core/releases/release-state.ts';
import { aRelease, aReport, aTarget, aTargetPart } from '../../fixtures/builders.ts';

const site = { document: { date: '2026-03-31', period: { from: 2026, to: 2030 } } };
const targets = [
  {
    ...aTarget({
      parts: [
        aTargetPart({
          unit: '%',
          measure: { kind: 'by-date-threshold', comparison: 'at-least', threshold: 97, direction: 'rising' },
        }),
      ],
    }),
    id: 'nuoc-sach',
  },
];
const value = (id: string, number: number, fields: object = {}) => ({
  id,
  target: 'nuoc-sach',
  part: 'nuoc-sach',
  refersTo: '2026-06-30',
  value: { kind: 'number', value: number },
  certainty: 'final',
  nature: 'point-in-time',
  ...fields,
});
const update = (id: string, refersTo: string, fields: object = {}) => ({
  id,
  about: 'work',
  work: 'de',
  refersTo,
  state: 'under-way',
  ...fields,
});
const reports = [
  {
    ...aReport({ receivedOn: '2026-07-12', observations: [value('so-mot', 90)], updates: [update('mot', '2026-Q2')] }),
    id: '2026-Q2-uy-ban',
  },
  {
    ...aReport({
      period: '2026-Q3',
      receivedOn: '2026-10-05',
      observations: [
        value('so-hai', 91, { corrects: { report: '2026-Q2-uy-ban', observation: 'so-mot', reason: 'Ghi nhầm.' } }),
      ],
      updates: [
        update('bon', '2026-Q4'),
        update('ba', '2026-09-30'),
        update('hai', '2026-Q2', { corrects: { report: '2026-Q2-uy-ban', update: 'mot', reason: 'Ghi nhầm.' } }),
      ],
    }),
    id: '2026-Q3-uy-ban',
  },
];
const release = (id: string, cutOff: string, included: string[]) => ({
  ...aRelease({ cutOff, publishedOn: cutOff, reports: included.map((one) => ({ id: one, sha256: '0'.repeat(64) })) }),
  id,
});
const [before, after, end] = listReleaseStates({
  site,
  targets,
  reports,
  releases: [
    release('2026-Q2', '2026-07-15', ['2026-Q2-uy-ban']),
    release('2026-Q3', '2026-10-15', ['2026-Q2-uy-ban', '2026-Q3-uy-ban']),
    release('2026-Q4', '2026-12-31', ['2026-Q2-uy-ban', '2026-Q3-uy-ban']),
  ],
});

describe('the state of a release', () => {
  it('knows the reports it includes, and what stands of them', () => {
    expect(before?.reports.map(({ id }) => id)).toEqual(['2026-Q2-uy-ban']);
    expect(before?.standing.map(({ id }) => id)).toEqual(['so-mot']);
    expect(after?.reports.map(({ id }) => id)).toEqual(['2026-Q2-uy-ban', '2026-Q3-uy-ban']);
    expect(after?.observations.map(({ id }) => id)).toEqual(['so-mot', 'so-hai']);
    expect(after?.standing.map(({ id }) => id)).toEqual(['so-hai']);
  });

  it('holds the updates that nobody corrected, of times that have ended, the oldest first', () => {
    expect(before?.updates.map(({ report, id }) => `${report}/${id}`)).toEqual(['2026-Q2-uy-ban/mot']);
    expect(after?.updates.map(({ report, id }) => `${report}/${id}`)).toEqual([
      '2026-Q3-uy-ban/hai',
      '2026-Q3-uy-ban/ba',
    ]);
    expect(end?.updates.map(({ id }) => id)).toEqual(['hai', 'ba', 'bon']);
  });

  it('says with an update which report brought it', () => {
    expect(before?.updates[0]).toMatchObject({
      report: '2026-Q2-uy-ban',
      agency: 'uy-ban',
      receivedOn: '2026-07-12',
      source: { number: '45/BC-UBND', date: '2026-07-10', issuer: 'UBND xã' },
    });
  });

  it('judges each target on the cut-off by what stands', () => {
    expect(before?.assessments.map(({ target, cutOff, parts }) => [target, cutOff, parts[0]?.measured])).toEqual([
      ['nuoc-sach', '2026-07-15', 90],
    ]);
    expect(after?.assessments[0]?.parts[0]?.measured).toBe(91);
  });

  it('counts the years of the programme from its document', () => {
    expect(programmeYears({ site })).toEqual({ from: 2026, to: 2030, issuedOn: '2026-03-31' });
  });
});

it('puts updates of one day in the order in which they were received', () => {
  const late = { ...aReport({ receivedOn: '2026-07-14', updates: [update('x', '2026-06-30')] }), id: '2026-Q2-a' };
  const early = { ...aReport({ receivedOn: '2026-07-13', updates: [update('y', '2026-Q2')] }), id: '2026-Q2-b' };
  const [state] = listReleaseStates({
    site,
    targets: [],
    reports: [late, early],
    releases: [release('2026-Q2', '2026-07-15', ['2026-Q2-a', '2026-Q2-b'])],
  });
  expect(state?.updates.map(({ id }) => id)).toEqual(['y', 'x']);
});
