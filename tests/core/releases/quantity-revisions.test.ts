import { expect, it } from 'vitest';
import { listRevisedQuantities } from '../../../src/core/releases/quantity-revisions.ts';
import type { ReleaseState } from '../../../src/core/releases/release-state.ts';
import { listReleaseStates } from '../../../src/core/releases/release-state.ts';
import { aRelease, aReport, someNews } from '../../fixtures/builders.ts';

const site = { document: { date: '2026-03-31', period: { from: 2026, to: 2030 } } };

function done(id: string, quantity: number, fields: object = {}) {
  return someNews(id, { about: 'work', work: 'duong', done: { quantity, unit: 'km' }, ...fields });
}

function corrects(report: string, update: string, reason: string) {
  return { corrects: { report, update, reason } };
}

/** One report and one release a quarter from the second on, all of one body unless told. */
function statesOf(...quarters: { updates: object[]; agency?: string }[]): ReleaseState[] {
  const reports = quarters.map(({ updates, agency = 'uy-ban' }, index) => {
    const period = `2026-Q${index + 2}`;
    return { ...aReport({ period, agency, receivedOn: `2026-${index + 10}-10`, updates }), id: `${period}-${agency}` };
  });
  const releases = reports.map((_, index) => {
    const included = reports.slice(0, index + 1).map(({ id }) => ({ id, sha256: '0'.repeat(64) }));
    const day = `2026-${index + 10}-15`;
    return { ...aRelease({ cutOff: day, publishedOn: day, reports: included }), id: `2026-Q${index + 2}` };
  });
  return listReleaseStates({ site, targets: [], reports, releases });
}

function told(states: ReleaseState[]) {
  return listRevisedQuantities(states).map(({ first, changes }) => [
    `${first.state.release.id} ${first.update.done.quantity}`,
    ...changes.map(({ state, update, why }) => `${state.release.id} ${update?.done.quantity} ${why}`.trim()),
  ]);
}

it('tells of each correction of a quantity with its reason, and of none that only says the same again', () => {
  const states = statesOf(
    { updates: [done('mot', 3.2)] },
    { updates: [done('hai', 3, corrects('2026-Q2-uy-ban', 'mot', 'Đo lại.'))] },
    { updates: [done('ba', 3, corrects('2026-Q3-uy-ban', 'hai', 'Ghi lại.'))] },
  );
  expect(told(states.slice(0, 1))).toEqual([]);
  expect(told(states)).toEqual([['2026-Q2 3.2', '2026-Q3 3 Đo lại.']]);
});

it('tells of another unit, and of another quantity said without a correction', () => {
  const metres = { done: { quantity: 3.2, unit: 'm' } };
  expect(told(statesOf({ updates: [done('mot', 3.2)] }, { updates: [done('hai', 3.2, metres)] }))).toEqual([
    ['2026-Q2 3.2', '2026-Q3 3.2'],
  ]);
  expect(told(statesOf({ updates: [done('mot', 3.2)] }, { updates: [done('hai', 4)] }))).toEqual([
    ['2026-Q2 3.2', '2026-Q3 4'],
  ]);
});

it('tells of one that was taken away, once, with the reason, and of one that came back', () => {
  const states = statesOf(
    { updates: [done('mot', 3.2)] },
    { updates: [done('hai', 1, { refersTo: '2026-Q3', ...corrects('2026-Q2-uy-ban', 'mot', 'Của quý khác.') })] },
    { updates: [someNews('ba', { about: 'plan', plan: 'ke-hoach' })] },
  );
  expect(told(states)).toEqual([['2026-Q2 3.2', '2026-Q3 undefined Của quý khác.']]);
  const back = statesOf(
    { updates: [done('mot', 3.2)] },
    { updates: [done('hai', 1, { refersTo: '2026-Q3', ...corrects('2026-Q2-uy-ban', 'mot', 'Của quý khác.') })] },
    { updates: [done('ba', 3.2)] },
  );
  expect(told(back)).toEqual([['2026-Q2 3.2', '2026-Q3 undefined Của quý khác.', '2026-Q4 3.2']]);
});

it('holds apart what is of another time, another work, another body, and what has no quantity', () => {
  const apart = (second: object, agency?: string) =>
    told(statesOf({ updates: [done('mot', 3.2)] }, { updates: [second], ...(agency !== undefined && { agency }) }));
  expect(apart(done('hai', 4, { refersTo: '2026-Q3' }))).toEqual([]);
  expect(apart(done('hai', 4, { work: 'de' }))).toEqual([]);
  expect(apart(done('hai', 4), 'phong')).toEqual([]);
  expect(apart(someNews('hai', { about: 'work', work: 'duong' }))).toEqual([]);
});
