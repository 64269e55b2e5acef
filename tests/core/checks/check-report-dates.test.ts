import { describe, expect, it } from 'vitest';
import { checkReportDates } from '../../../src/core/checks/check-report-dates.ts';
import { aReport } from '../../fixtures/builders.ts';

const paper = { number: '45/BC-CAX', date: '2026-10-08', issuer: 'Công an xã' };
const figure = {
  id: 'a',
  target: 'nuoc-sach',
  part: 'nuoc-sach',
  refersTo: '2026-Q3',
  value: { kind: 'number', value: 98 },
  certainty: 'final',
  nature: 'point-in-time',
};
const news = { id: 'b', about: 'task', task: 'nv-1', refersTo: '2026-Q3', state: 'done' };

/** Codes and fields of what is said of a report of the third quarter. */
function said(fields: object, observation: object = {}, update: object = {}, name = '2026-Q3-cong-an-xa'): string[] {
  const report = aReport({
    period: '2026-Q3',
    agency: 'cong-an-xa',
    source: paper,
    receivedOn: '2026-10-10',
    observations: [{ ...figure, ...observation }],
    updates: [{ ...news, ...update }],
    ...fields,
  });
  return checkReportDates({ reports: new Map([[name, report]]), targets: new Map() }).map(
    ({ code, place }) => `${code} ${place.field}`,
  );
}

describe('the days of a report', () => {
  it('are in order: the time ends, the paper is signed, the paper comes', () => expect(said({})).toEqual([]));

  it.each<[string, string[]]>([
    ['2026-10-10', []],
    ['2026-10-11', ['document-after-receipt source.date']],
  ])('allow no paper that came before it was signed: %s', (date, expected) => {
    expect(said({ source: { ...paper, date } })).toEqual(expected);
    const own = expected.map((one) => one.replace('source', 'observations.0.source'));
    expect(said({}, { source: { ...paper, date } })).toEqual(own);
    const ofNews = expected.map((one) => one.replace('source', 'updates.0.document'));
    expect(said({}, {}, { document: { number: '1/TTr-UBND', date } })).toEqual(ofNews);
  });

  it.each<[string, string[]]>([
    ['2026-10-10', []],
    ['2026-10-11', ['period-not-ended observations.0.refersTo']],
  ])('allow no value of a time that had not ended when it came: %s', (refersTo, expected) => {
    expect(said({}, { refersTo, certainty: 'provisional' })).toEqual(expected);
  });

  it.each<[string, object, string[]]>([
    ['2025-12-31', {}, ['document-before-period source.date']],
    ['2026-06-30', {}, ['document-before-end source.date']],
    ['2026-07-01', { certainty: 'provisional' }, []],
    ['2026-09-29', {}, ['document-before-end source.date']],
    ['2026-09-30', {}, []],
    ['2026-09-29', { certainty: 'provisional' }, []],
    ['2026-09-29', { source: paper }, []],
    ['2026-09-29', { refersTo: '2026-Q2' }, []],
    ['2026-10-08', { refersTo: '2026-10-10' }, ['document-before-end source.date']],
    ['2026-10-08', { refersTo: '2026-10-11' }, ['period-not-ended observations.0.refersTo']],
    ['2026-10-08', { source: { ...paper, date: '2026-09-29' } }, ['document-before-end observations.0.source.date']],
    ['2026-10-08', { source: { ...paper, date: '2025-12-31' } }, ['document-before-period observations.0.source.date']],
  ])('allow no paper that tells of what was not yet over: signed on %s, %o', (date, observation, expected) => {
    expect(said({ source: { ...paper, date } }, observation)).toEqual(expected);
  });
});

it.each<[string, string[]]>([
  ['2026-Q3-cong-an-xa', []],
  ['2026-Q3-cong-an-xa-bo-sung', []],
  ['2026-Q3-cong-an-xaa', ['report-name-differs undefined']],
  ['2026-Q2-cong-an-xa', ['report-name-differs undefined']],
  ['a-2026-Q3-cong-an-xa-b', ['report-name-differs undefined']],
])('a report is named after its period and its body: %s', (name, expected) => {
  expect(said({}, {}, {}, name)).toEqual(expected);
});
