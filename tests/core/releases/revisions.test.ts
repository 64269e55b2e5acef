import { describe, expect, it } from 'vitest';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { currentOf, distanceOf, listFigureHistories, listRevised } from '../../../src/core/releases/revisions.ts';
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
