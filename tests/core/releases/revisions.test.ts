import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import {
  countFigures,
  currentOf,
  distanceOf,
  listFigureHistories,
  listRestatedStarts,
  listRevised,
} from '../../../src/core/releases/revisions.ts';
import { aRelease, aReport } from '../../fixtures/builders.ts';

const site = { document: { date: '2026-03-31', period: { from: 2026, to: 2030 } } };
const value = (id: string, number: number, fields: object = {}) => ({
  ...{ id, target: 'nuoc-sach', part: 'nuoc-sach', refersTo: '2026-06-30', value: { kind: 'number', value: number } },
  ...{ certainty: 'final', nature: 'point-in-time', ...fields },
});
const corrects = (report: string, observation: string) => ({ corrects: { report, observation, reason: 'Ghi nhầm.' } });

/** What each quarter reported, one report and one release a quarter. */
function historiesOf(...quarters: object[][]) {
  const ids = quarters.map((_, index) => `2026-Q${index + 1}`);
  const reports = quarters.map((observations, index) => {
    const others =
      observations.length > 0
        ? {}
        : { updates: [{ id: 'tin', about: 'work', work: 'de', refersTo: '2026-Q1', state: 'done' }] };
    const [period, receivedOn] = [ids[index], `2026-0${index + 2}-10`];
    return { ...aReport({ period, receivedOn, observations, ...others }), id: `${period}-uy-ban` };
  });
  const releases = ids.map((id, index) => ({
    ...aRelease({
      cutOff: `2026-0${index + 7}-15`,
      publishedOn: `2026-0${index + 7}-20`,
      reports: reports.slice(0, index + 1).map((one) => ({ id: one.id, sha256: '0'.repeat(64) })),
    }),
    id,
  }));
  return listFigureHistories(listReleaseStates({ site, targets: [], reports, releases }));
}

function told(histories: ReturnType<typeof historiesOf>) {
  return histories.map((history) => [
    history.first.state.release.id,
    ...history.changes.map(({ state }) => state.release.id),
    currentOf(history)?.value,
    distanceOf(history),
  ]);
}

describe('what became of a published figure', () => {
  it('is nothing where it still stands', () => {
    const histories = historiesOf([value('so-mot', 90)], []);
    expect(told(histories)).toEqual([['2026-Q1', { kind: 'number', value: 90 }, 0]]);
    expect(listRevised(histories)).toEqual([]);
  });

  it('is each correction, and how far it went in all', () => {
    const histories = historiesOf(
      [value('so-mot', 90)],
      [value('so-hai', 91.5, corrects('2026-Q1-uy-ban', 'so-mot'))],
      [value('so-ba', 90.2, corrects('2026-Q2-uy-ban', 'so-hai'))],
    );
    expect(told(histories)).toEqual([['2026-Q1', '2026-Q2', '2026-Q3', { kind: 'number', value: 90.2 }, 0.2]]);
    expect(listRevised(histories)).toHaveLength(1);
  });

  it('is the final figure after a provisional one, where it is another', () => {
    const provisional = value('so-mot', 90, { certainty: 'provisional' });
    expect(told(historiesOf([provisional], [value('so-hai', 89)]))).toEqual([
      ['2026-Q1', '2026-Q2', { kind: 'number', value: 89 }, -1],
    ]);
    expect(listRevised(historiesOf([provisional], [value('so-hai', 90)]))).toEqual([]);
  });

  it('is that it was taken away, where a correction is about something else', () => {
    const moved = value('so-hai', 90, { refersTo: '2026-03-31', ...corrects('2026-Q1-uy-ban', 'so-mot') });
    expect(told(historiesOf([value('so-mot', 90)], [moved]))).toEqual([
      ['2026-Q1', '2026-Q2', undefined, undefined],
      ['2026-Q2', { kind: 'number', value: 90 }, 0],
    ]);
  });

  it('counts figures of other days apart', () => {
    expect(historiesOf([value('so-mot', 90)], [value('so-hai', 91, { refersTo: '2026-07-31' })])).toHaveLength(2);
  });
});

describe('the distance of two figures', () => {
  const from = (before: object, after: object) => {
    const [history] = historiesOf(
      [value('so-mot', 0, { value: before })],
      [value('so-hai', 0, { value: after, ...corrects('2026-Q1-uy-ban', 'so-mot') })],
    );
    return history && distanceOf(history);
  };
  const count = (number: number) => ({ kind: 'count', count: number, total: 26 });

  it('is that of numbers or of what is counted, and none of other values', () => {
    expect(from({ kind: 'number', value: 62 }, { kind: 'number', value: 61.9 })).toBe(-0.1);
    expect(from(count(8), count(11))).toBe(3);
    expect(from({ kind: 'yes-no', value: false }, { kind: 'yes-no', value: true })).toBeUndefined();
    expect(from(count(8), { kind: 'range', from: 8, to: 9 })).toBeUndefined();
  });
});

describe('a start counted again in a new way', () => {
  const start = (id: string, number: number, fields: object = {}) =>
    value(id, number, { refersTo: '2025', nature: 'whole-year', isBaseline: true, ...fields });
  const anew = { breaksSeries: 'Tính theo chuẩn mới.' };
  const pairs = (...quarters: object[][]) =>
    listRestatedStarts(historiesOf(...quarters)).map(({ old, anew: other }) => [
      old.first.observation.id,
      other.first.observation.id,
    ]);

  it('stands beside the same start as it was first published', () => {
    const histories = historiesOf([start('cu', 90)], [start('moi', 85, anew)]);
    expect(pairs([start('cu', 90)], [start('moi', 85, anew)])).toEqual([['cu', 'moi']]);
    // It is no correction: what was counted the old way still stands.
    expect(listRevised(histories)).toEqual([]);
    expect(countFigures(histories)).toBe(1);
  });

  it('stands alone where no such start was published before', () => {
    expect(pairs([start('moi', 85, anew)], [])).toEqual([]);
    expect(pairs([start('cu', 90, { refersTo: '2024' })], [start('moi', 85, anew)])).toEqual([]);
    expect(pairs([start('cu', 90, { part: 'khac' })], [start('moi', 85, anew)])).toEqual([]);
    expect(pairs([value('khong-la-goc', 90, { refersTo: '2025' })], [start('moi', 85, anew)])).toEqual([]);
  });
});

describe('several figures of one body, part and day', () => {
  it('stand by the final one, then by the one received last', () => {
    const both = [value('so-a', 90, { certainty: 'provisional' }), value('so-b', 91)];
    expect(told(historiesOf(both))).toEqual([['2026-Q1', { kind: 'number', value: 91 }, 0]]);
    expect(told(historiesOf([...both].reverse()))).toEqual([['2026-Q1', { kind: 'number', value: 91 }, 0]]);
    const finals = [value('so-b', 92), value('so-c', 93), value('so-a', 91)];
    expect(told(historiesOf(finals))).toEqual([['2026-Q1', { kind: 'number', value: 93 }, 0]]);
  });

  it('of two bodies are two histories, and one figure', () => {
    const histories = historiesOf([value('so-mot', 90)], [value('so-hai', 91)]);
    expect(histories).toHaveLength(1);
    expect(countFigures(histories)).toBe(1);
    expect(countFigures(historiesOf([value('so-mot', 90), value('so-hai', 91, { part: 'khac' })]))).toBe(2);
  });
});
