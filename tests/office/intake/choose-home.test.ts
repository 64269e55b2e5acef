import { describe, expect, it } from 'vitest';
import { chooseHome, findAlike, type KnownReport, rests } from '../../../src/office/intake/choose-home.ts';
import type { ReportEntry } from '../../../src/office/intake/entries.ts';
import type { WholeCover } from '../../../src/office/intake/read-cover.ts';
import { aReport } from '../../fixtures/builders.ts';

const source = { number: '45/BC-CAX', date: '2026-10-08', issuer: 'Công an xã' };
const place = { file: 'a.xlsx' };
const cover: WholeCover = {
  period: '2026-Q3',
  agency: 'cong-an-xa',
  source,
  receivedOn: '2026-10-10',
  places: {
    period: place,
    agency: place,
    number: place,
    date: place,
    issuer: place,
    receivedOn: place,
    version: place,
  },
};
const another = { ...source, number: '46/BC-CAX' };
const figure = (target: string, id = 'a') => ({
  id,
  target,
  part: 'a',
  refersTo: '2026-Q3',
  value: { kind: 'number', value: 1 },
  certainty: 'final',
  nature: 'point-in-time',
});
const news = (task: string) => ({ id: 'n', about: 'task', task, refersTo: '2026-Q3', state: 'done' });

function aKnownReport(id: string, fields: object = {}): KnownReport {
  const at = {
    period: '2026-Q3',
    agency: 'cong-an-xa',
    source: another,
    receivedOn: '2026-10-10',
    updates: [news('khac')],
  };
  return { id, ...aReport({ ...at, ...fields }) };
}

const entry = (target: string): ReportEntry => {
  const [record] = aKnownReport('x', { observations: [figure(target)] }).observations;
  if (record === undefined) throw new Error('No record');
  return { list: 'observations', record, place };
};
const update = (task: string): ReportEntry => {
  const [record] = aKnownReport('x', { updates: [news(task)] }).updates;
  if (record === undefined) throw new Error('No record');
  return { list: 'updates', record, place };
};

const first = '2026-Q3-cong-an-xa';
const openly = { published: new Set<string>(), replace: false };

describe('the file of new entries', () => {
  it.each<[string, string[], string]>([
    ['nothing is there', [], first],
    ['the first is there', [first], `${first}-bo-sung`],
    ['two are there', [first, `${first}-bo-sung`], `${first}-bo-sung-2`],
    ['three are there', [first, `${first}-bo-sung`, `${first}-bo-sung-2`], `${first}-bo-sung-3`],
    ['the first is missing', [`${first}-bo-sung`], first],
  ])('is one of its own where %s', (_, ids, expected) => {
    const own = ids.map((id) => aKnownReport(id));
    expect(chooseHome(cover, [entry('a')], own, openly)).toEqual({ id: expected });
  });

  it('is the report on the same paper, unless it is published', () => {
    const own = [aKnownReport('khac'), aKnownReport('cung', { source })];
    expect(chooseHome(cover, [entry('a')], own, openly)).toEqual({ id: 'cung', existing: own[1] });
    const published = new Set(['cung']);
    expect(chooseHome(cover, [entry('a')], own, { published, replace: false })).toEqual({ id: first });
  });

  it('is that of the same things where they may be replaced, unless it is published', () => {
    const own = [aKnownReport('a', { observations: [figure('a')] }), aKnownReport('b')];
    expect(chooseHome(cover, [entry('a')], own, openly)).toEqual({ id: first });
    expect(chooseHome(cover, [entry('a')], own, { ...openly, replace: true })).toEqual({ id: 'a', existing: own[0] });
    const published = new Set(['a']);
    expect(chooseHome(cover, [entry('a')], own, { published, replace: true })).toEqual({ id: first });
  });
});

describe('the report that is most alike', () => {
  it('shares the most entries, and is the last of several', () => {
    const one = aKnownReport('1', { observations: [figure('a')] });
    const two = aKnownReport('2', { observations: [figure('a'), figure('b', 'b')] });
    const three = aKnownReport('3', { observations: [figure('b')], updates: [news('t')] });
    const entries = [entry('a'), entry('b'), update('t')];
    expect(findAlike(entries, [one, two])?.id).toBe('2');
    expect(findAlike(entries, [two, one])?.id).toBe('2');
    expect(findAlike(entries, [two, three])?.id).toBe('3');
    expect(findAlike([entry('a')], [one, two, three])?.id).toBe('2');
    expect(findAlike([update('t')], [one, two, three])?.id).toBe('3');
  });

  it('is none where nothing is shared', () => {
    expect(findAlike([entry('c')], [aKnownReport('1', { observations: [figure('a')] })])).toBeUndefined();
    expect(findAlike([entry('c')], [])).toBeUndefined();
  });
});

it('rests on the same paper where number, day, body and receipt are the same', () => {
  expect(rests(aKnownReport('1', { source }), cover)).toBe(true);
  expect(rests(aKnownReport('1', { source: another }), cover)).toBe(false);
  expect(rests(aKnownReport('1', { source, receivedOn: '2026-10-11' }), cover)).toBe(false);
});
